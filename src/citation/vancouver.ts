import type { Cited } from './cited.ts';
import { bareInitials } from './cited-names.ts';
import { ended, together } from './sentences.ts';

/** Vancouver, as medical journals cite, as plain text. */
export function vancouver(cited: Cited): string {
  const { title, doi, address } = cited;
  const found = doi ? `doi:${doi}` : address && `Available from: ${address}`;
  return together([ended(peopleOf(cited)), ended(title), ended(placeOf(cited)), found], ' ') ?? '';
}

/** Up to six; of more the first six. */
function peopleOf({ names }: Cited): string | undefined {
  const listed = names.map(bareInitials);
  return together(listed.length > 6 ? [...listed.slice(0, 6), 'et al'] : listed);
}

function placeOf({
  kind,
  container,
  volume,
  issue,
  pages,
  publisher,
  year,
  arxivId,
}: Cited): string | undefined {
  if (kind === 'preprint') return together([arxivId && `arXiv:${arxivId} [Preprint]`, year], '. ');
  if (kind === 'paper') {
    const meeting = container && `In: ${container}`;
    return together(
      [together([together([meeting, publisher], '. '), year], '; '), pages && `p. ${pages}`],
      '. ',
    );
  }
  const number = together([volume, issue && `(${issue})`], '');
  const when = together([year, number], ';');
  const published = together([when, pages], ':');
  return container === undefined
    ? together([publisher, published], '; ')
    : together([container, published], '. ');
}
