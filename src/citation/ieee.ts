import type { Cited } from './cited.ts';
import { enumerated, spokenInitials } from './cited-names.ts';
import { ended, quoted, together } from './sentences.ts';

/** IEEE, as plain text. */
export function ieee(cited: Cited): string {
  const { title, doi, kind, address } = cited;
  const place = together([placeOf(cited), doi && `doi: ${doi}`]);
  const people = peopleOf(cited);
  // Without a full stop at its end, which would be taken for a part of the address.
  const online = doi || kind === 'preprint' ? undefined : address && `[Online]. Available: ${address}`;
  const heading = quoted(title, place === undefined ? '.' : ',');
  return together([people && `${people},`, heading, ended(place), online], ' ') ?? '';
}

/** Up to six; of more the first. */
function peopleOf({ names }: Cited): string | undefined {
  const [first, ...rest] = names.map(spokenInitials);
  if (first === undefined) return undefined;
  if (rest.length > 5) return `${first} et al.`;
  return enumerated([first, ...rest], { word: 'and', commaAfterTwo: false });
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
  if (kind === 'preprint') return together([year, arxivId && `arXiv:${arxivId}`]);
  const where = container === undefined ? publisher : kind === 'paper' ? `in ${container}` : container;
  const within = pages && `pp. ${pages}`;
  const number = [volume && `vol. ${volume}`, issue && `no. ${issue}`];
  return together([where, ...number, ...(kind === 'paper' ? [year, within] : [within, year])]);
}
