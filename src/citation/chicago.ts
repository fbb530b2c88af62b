import type { Cited } from './cited.ts';
import { enumerated, inverted, spoken } from './cited-names.ts';
import { ended, quoted, together } from './sentences.ts';

/** Chicago, author and date, seventeenth edition, as plain text. */
export function chicago(cited: Cited): string {
  const { title, year = 'n.d.', address } = cited;
  const people = ended(peopleOf(cited));
  const heading = quoted(title, '.');
  const beginning = people === undefined ? [heading, ended(year)] : [people, ended(year), heading];
  return together([...beginning, ended(placeOf(cited)), ended(address)], ' ') ?? '';
}

/** Up to ten; of more the first seven. */
function peopleOf({ names }: Cited): string | undefined {
  const [first, ...rest] = names;
  if (first === undefined) return undefined;
  const listed = [inverted(first), ...rest.map(spoken)];
  if (listed.length > 10) return `${listed.slice(0, 7).join(', ')}, et al.`;
  return enumerated(listed, { word: 'and', commaAfterTwo: true });
}

function placeOf({ kind, container, volume, issue, pages, publisher, arxivId }: Cited): string | undefined {
  if (kind === 'preprint') return arxivId && `arXiv:${arxivId}`;
  if (kind === 'paper') {
    return together([container && `In ${together([container, pages])}`, publisher], '. ');
  }
  const number = together([volume, issue && (volume === undefined ? `no. ${issue}` : `(${issue})`)], ' ');
  const place = together([container ?? publisher, number], ' ');
  return place === undefined ? undefined : `${place}${pages === undefined ? '' : `: ${pages}`}`;
}
