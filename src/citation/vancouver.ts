import type { Cited } from './cited.ts';
import { editionOf, placedPublisher, roleOf, seriesOf, volumeOf } from './cited-books.ts';
import { bareInitials } from './cited-names.ts';
import { ended, inSentences, together } from './sentences.ts';

/** Vancouver, as medical journals cite, as plain text. */
export function vancouver(cited: Cited): string {
  const { title, doi, address } = cited;
  const found = doi ? `doi:${doi}` : address && `Available from: ${address}`;
  const role = cited.areEditors && roleOf(cited.names, 'editor', 'editors');
  return (
    together(
      [ended(together([peopleOf(cited.names), role])), ended(title), ended(placeOf(cited)), found],
      ' ',
    ) ?? ''
  );
}

/** Up to six; of more the first six. */
function peopleOf(names: Cited['names']): string | undefined {
  const listed = names.map(bareInitials);
  return together(listed.length > 6 ? [...listed.slice(0, 6), 'et al'] : listed);
}

function placeOf(cited: Cited): string | undefined {
  const { kind, container, volume, issue, pages, publisher, year, arxivId } = cited;
  if (kind === 'preprint') return together([arxivId && `arXiv:${arxivId} [Preprint]`, year], '. ');
  if (kind === 'paper' || kind === 'chapter' || kind === 'book') {
    const book =
      kind === 'book' ? undefined : container && `In: ${together([editorsOf(cited), container], ' ')}`;
    const house = inSentences([book, editionOf(cited), volumeOf(cited, 'Vol.'), placedPublisher(cited)]);
    const series = seriesOf(cited, '; vol. ');
    const within = kind === 'book' ? undefined : pages && `p. ${pages}`;
    return together([together([house, year], '; '), within, series && `(${series})`].map(ended), ' ');
  }
  const number = together([volume, issue && `(${issue})`], '');
  const when = together([year, number], ';');
  const published = together([when, pages], ':');
  return container === undefined
    ? together([publisher, published], '; ')
    : together([container, published], '. ');
}

function editorsOf({ editors = [] }: Cited): string | undefined {
  return ended(
    editors.length === 0 ? undefined : together([peopleOf(editors), roleOf(editors, 'editor', 'editors')]),
  );
}
