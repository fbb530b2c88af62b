import type { Cited } from './cited.ts';
import { inverted, spoken } from './cited-names.ts';
import { ended, quoted, together } from './sentences.ts';

/** MLA, ninth edition, as plain text. */
export function mla(cited: Cited): string {
  const { title, kind, container, volume, issue, pages, publisher, year, arxivId, address } = cited;
  const place =
    kind === 'preprint'
      ? together(['arXiv', arxivId, year, address])
      : together([
          container,
          volume && `vol. ${volume}`,
          issue && `no. ${issue}`,
          kind === 'article' ? undefined : publisher,
          year,
          pages && `pp. ${pages}`,
          address,
        ]);
  return together([ended(peopleOf(cited)), quoted(title, '.'), ended(place)], ' ') ?? '';
}

/** One or two; of more the first. */
function peopleOf({ names: [first, second, ...rest] }: Cited): string | undefined {
  if (first === undefined) return undefined;
  if (second === undefined) return inverted(first);
  return rest.length > 0 ? `${inverted(first)}, et al.` : `${inverted(first)}, and ${spoken(second)}`;
}
