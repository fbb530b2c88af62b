import type { Cited } from './cited.ts';
import { editionOf, roleOf } from './cited-books.ts';
import { enumerated, invertedInitials, spokenInitials } from './cited-names.ts';
import { numberedPages } from './cited-pages.ts';
import { ended, together } from './sentences.ts';

/** APA, seventh edition, as plain text. Titles keep their capitals, as nobody can tell names from other words. */
export function apa(cited: Cited): string {
  const { names, title, year = 'n.d.' } = cited;
  const role = cited.areEditors && `(${roleOf(names, 'Ed.', 'Eds.')})`;
  const people = ended(together([peopleOf(names.map(invertedInitials)), role], ' '));
  const heading = cited.kind === 'book' ? together([title, within(cited)], ' ') : title;
  const beginning =
    people === undefined ? [ended(heading), `(${year}).`] : [people, `(${year}).`, ended(heading)];
  return together([...beginning, ended(placeOf(cited)), cited.address], ' ') ?? '';
}

/** Up to twenty; of more the first nineteen and the last. */
function peopleOf(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return enumerated(names, { word: '&', commaAfterTwo: true });
}

function placeOf(cited: Cited): string | undefined {
  const { kind, container, volume, issue, pages, publisher, arxivId } = cited;
  if (kind === 'preprint') return arxivId && `arXiv:${arxivId}`;
  if (kind === 'book') return publisher;
  if (kind === 'paper' || kind === 'chapter') {
    const book = container && `In ${together([editorsOf(cited), together([container, within(cited)], ' ')])}`;
    return together([ended(book), publisher], ' ');
  }
  const number = volume === undefined ? undefined : `${volume}${issue === undefined ? '' : `(${issue})`}`;
  return together([container ?? publisher, number, pages]);
}

/** `(2nd ed., Vol. 3, pp. 1–9)`. */
function within(cited: Cited): string | undefined {
  const { kind, volume, pages } = cited;
  const range = kind === 'book' ? undefined : numberedPages(pages);
  const parts = together([editionOf(cited), volume && `Vol. ${volume}`, range]);
  return parts && `(${parts})`;
}

/** `J. Doe & A. Roe (Eds.)`. */
function editorsOf({ editors = [] }: Cited): string | undefined {
  const names = enumerated(editors.map(spokenInitials), { word: '&', commaAfterTwo: false });
  return names === '' ? undefined : `${names} (${roleOf(editors, 'Ed.', 'Eds.')})`;
}
