import type { Cited } from './cited.ts';
import { enumerated, spoken } from './cited-names.ts';
import { ended, together } from './sentences.ts';

/** The ACM reference format, as plain text. */
export function acm(cited: Cited): string {
  const { names, title, year = 'n.d.', address } = cited;
  const people = enumerated(names.map(spoken), { word: 'and', commaAfterTwo: false });
  const beginning = people === '' ? [ended(title), ended(year)] : [ended(people), ended(year), ended(title)];
  return together([...beginning, ended(placeOf(cited)), address], ' ') ?? '';
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
  if (kind === 'preprint') return arxivId && `arXiv:${arxivId}`;
  if (kind === 'paper') {
    const meeting = container && `In ${container}`;
    return publisher === undefined
      ? together([meeting, pages])
      : `${ended(meeting) ?? ''} ${together([publisher, pages])}`.trim();
  }
  const number = together([volume, issue], ', ');
  const dated = number && `${number}${year === undefined ? '' : ` (${year})`}`;
  return together([together([container ?? publisher, dated], ' '), pages]);
}
