import { defined } from '../../db/normalise/defined.ts';
import type { PaperRecord } from '../../db/record.ts';
import { type NameParts, partsOf } from '../formats/person-name.ts';
import { likelyType } from '../formats/publication-types.ts';
import { mainAddress } from '../formats/web-address.ts';

/** What every style says of a paper, each in its own order and signs. A part that is not known is absent. */
export interface Cited {
  kind: 'article' | 'paper' | 'chapter' | 'book' | 'preprint' | 'other';
  names: readonly NameParts[];
  /** Whether those are editors, as of a book that nobody else wrote. */
  areEditors?: true;
  /** Of the book or the proceedings that a part of it is cited from. */
  editors?: readonly NameParts[];
  title: string;
  year?: string;
  /** The journal, or the proceedings. */
  container?: string;
  volume?: string;
  issue?: string;
  /** From the first to the last: `11–38`. */
  pages?: string;
  publisher?: string;
  /** Where the publisher is. */
  place?: string;
  series?: string;
  edition?: string;
  arxivId?: string;
  doi?: string;
  /** Where it can be read: the address of its DOI, else of its preprint, else of its page. */
  address?: string;
}

const kinds: Readonly<Record<string, Cited['kind']>> = {
  article: 'article',
  'conference-paper': 'paper',
  proceedings: 'book',
  chapter: 'chapter',
  book: 'book',
  preprint: 'preprint',
};

/** A paper as styles see it. */
export function citedOf(record: PaperRecord): Cited {
  const { title, published, venue, volume, issue, pages, publisher, doi, arxivId } = record;
  const { place, series, edition } = record;
  const kind = kinds[likelyType(record)] ?? 'other';
  // A paper may have been out as a preprint before the meeting that it is cited for.
  const meeting = kind === 'paper' ? /\b(?:19|20)\d\d\b/.exec(venue ?? '')?.[0] : undefined;
  const authors = (record.authors ?? []).map(partsOf);
  const editors = (record.editors ?? []).map(partsOf);
  const areEditors = kind === 'book' && authors.length === 0 && editors.length > 0;
  return {
    kind,
    names: areEditors ? editors : authors,
    ...(areEditors && { areEditors: true as const }),
    ...(!areEditors && editors.length > 0 && { editors }),
    title,
    ...defined({
      year: meeting ?? published?.slice(0, 4),
      container: venue,
      volume,
      issue,
      pages: pages?.replace(/(?<!\s)\s*[-–]+\s*/g, '–'),
      publisher,
      place,
      series,
      edition,
      doi,
      arxivId,
      address: addressOf(record),
    }),
  };
}

function addressOf(record: PaperRecord): string | undefined {
  const { doi, arxivId } = record;
  if (doi !== undefined) return `https://doi.org/${inAddress(doi)}`;
  return arxivId === undefined ? mainAddress(record) : `https://arxiv.org/abs/${arxivId}`;
}

/** A DOI as it stands in an address, which would end at some of the signs that a DOI may have. */
function inAddress(doi: string): string {
  return doi.replace(/[\s"#%<>?[\\\]^`{|}]/g, (sign) => encodeURIComponent(sign));
}
