import type { Cited } from './cited.ts';
import { enumerated, invertedInitials } from './cited-names.ts';
import { ended, together } from './sentences.ts';

/** APA, seventh edition, as plain text. Titles keep their capitals, as nobody can tell names from other words. */
export function apa(cited: Cited): string {
  const { names, title, year = 'n.d.' } = cited;
  const people = ended(peopleOf(names.map(invertedInitials)));
  const beginning =
    people === undefined ? [ended(title), `(${year}).`] : [people, `(${year}).`, ended(title)];
  return together([...beginning, ended(placeOf(cited)), cited.address], ' ') ?? '';
}

/** Up to twenty; of more the first nineteen and the last. */
function peopleOf(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return enumerated(names, { word: '&', commaAfterTwo: true });
}

function placeOf({ kind, container, volume, issue, pages, publisher, arxivId }: Cited): string | undefined {
  if (kind === 'preprint') return arxivId && `arXiv:${arxivId}`;
  if (kind === 'paper') {
    const inside = pages === undefined ? undefined : `(pp. ${pages})`;
    return together([ended(container && together([`In ${container}`, inside], ' ')), publisher], ' ');
  }
  const number = volume === undefined ? undefined : `${volume}${issue === undefined ? '' : `(${issue})`}`;
  return together([container ?? publisher, number, pages]);
}
