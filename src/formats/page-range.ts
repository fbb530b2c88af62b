import type { PaperRecord } from '../../db/record.ts';

/** First and last page as one text: `123` and `145` → `123-145`; the first alone where there is no other. */
export function pageRange(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined || last === undefined || first === last ? (first ?? last) : `${first}-${last}`;
}

/** The first and the last page of a paper, if its pages are one range; else all that is known as the first. */
export function firstAndLast({ pages }: Pick<PaperRecord, 'pages'>): [first?: string, last?: string] {
  const [, first, last] = /^([^\s,;-]+)-([^\s,;-]+)$/.exec(pages ?? '') ?? [];
  if (first !== undefined && last !== undefined) return [first, last];
  return pages === undefined ? [] : [pages];
}

/** Pages whose last number is shortened, in full: `1234-41` → `1234-1241`, `S12-8` → `S12-S18`. */
export function wholeRange(pages: string | undefined): string | undefined {
  const [, letters, first, last] = /^([A-Za-z]{0,3})(\d{1,9})-(\d{1,9})$/.exec(pages ?? '') ?? [];
  return first === undefined || last === undefined || last.length >= first.length
    ? pages
    : `${letters}${first}-${letters}${first.slice(0, -last.length)}${last}`;
}
