import type { EditorRecord, PaperRecord } from '../../db/record.ts';
import { citationKey } from './citation-key.ts';
import { keywordsOf } from './keyword-topics.ts';
import { invertedName } from './person-name.ts';
import { mainAddress } from './web-address.ts';

/** A column of our tables. */
export interface Column {
  /** What others call it, without case, blanks and signs; the first that a table has and that is not empty counts. */
  headers: readonly string[];
  /** What the cell of a paper holds. */
  write(record: PaperRecord): string | number | undefined;
}

/** The columns in the order in which they are written; read are those that a table has, under any of their names. */
export const columns = {
  key: { headers: ['citationkey', 'citekey', 'bibtexkey', 'key', 'id'], write: citationKey },
  title: { headers: ['title', 'articletitle', 'papertitle', 'documenttitle'], write: ({ title }) => title },
  authors: {
    headers: ['authors', 'author', 'authornames'],
    write: ({ authors }) => listed(authors),
  },
  fullNames: { headers: ['authorfullnames', 'authorfullname'], write: () => undefined },
  editors: {
    headers: ['editors', 'editor', 'bookeditors', 'volumeeditors'],
    write: ({ editors }) => listed(editors),
  },
  published: {
    headers: ['published', 'publicationdate', 'date', 'datepublished', 'publishedat', 'coverdate'],
    write: ({ published }) => published,
  },
  year: {
    headers: ['year', 'publicationyear', 'pubyear', 'publicationyearpublished'],
    write: ({ published }) => published?.slice(0, 4),
  },
  month: { headers: ['month', 'publicationmonth'], write: () => undefined },
  venue: {
    headers: [
      'venue',
      'journal',
      'sourcetitle',
      'publicationtitle',
      'containertitle',
      'journaltitle',
      'journalbook',
      'booktitle',
      'conference',
      'conferencename',
    ],
    write: ({ venue }) => venue,
  },
  // Of some the journal, of others the database that a row comes from.
  source: { headers: ['source'], write: () => undefined },
  type: {
    headers: ['type', 'documenttype', 'itemtype', 'publicationtype', 'entrytype', 'worktype'],
    write: ({ type }) => type,
  },
  volume: { headers: ['volume', 'vol', 'journalvolume'], write: ({ volume }) => volume },
  issue: { headers: ['issue', 'number', 'issuenumber', 'journalissue'], write: ({ issue }) => issue },
  pages: { headers: ['pages', 'page', 'pagerange'], write: ({ pages }) => pages },
  firstPage: { headers: ['pagestart', 'startpage', 'firstpage'], write: () => undefined },
  lastPage: { headers: ['pageend', 'endpage', 'lastpage'], write: () => undefined },
  articleNumber: { headers: ['artno', 'articlenumber'], write: () => undefined },
  publisher: { headers: ['publisher', 'publishername'], write: ({ publisher }) => publisher },
  place: {
    headers: ['place', 'publisherplace', 'publisherlocation', 'publishercity', 'placeofpublication'],
    write: ({ place }) => place,
  },
  series: {
    headers: ['series', 'seriestitle', 'bookseriestitle', 'collectiontitle'],
    write: ({ series }) => series,
  },
  edition: { headers: ['edition'], write: ({ edition }) => edition },
  isbn: { headers: ['isbn', 'isbns'], write: ({ isbn }) => isbn },
  issn: { headers: ['issn', 'issns', 'eissn'], write: ({ issn }) => issn },
  genre: { headers: ['genre'], write: ({ genre }) => genre },
  doi: { headers: ['doi', 'doilink'], write: ({ doi }) => doi },
  arxivId: { headers: ['arxivid', 'arxiv', 'eprint', 'arxivurl'], write: ({ arxivId }) => arxivId },
  pmid: { headers: ['pmid', 'pubmedid'], write: ({ ids }) => ids?.pmid },
  pmcid: { headers: ['pmcid', 'pmcidentifier'], write: ({ ids }) => ids?.pmcid },
  citedByCount: {
    headers: [
      'citedbycount',
      'citedby',
      'citations',
      'citationcount',
      'cites',
      'timescited',
      'timescitedalldatabases',
    ],
    write: ({ citedByCount }) => citedByCount,
  },
  language: { headers: ['language', 'languageoforiginaldocument'], write: ({ language }) => language },
  keywords: {
    headers: ['keywords', 'authorkeywords', 'keyword', 'manualtags', 'tags', 'topics'],
    write: ({ topics }) => keywordsOf(topics).join('; '),
  },
  url: { headers: ['url', 'link', 'articleurl', 'pdflink', 'paperurl', 'website'], write: mainAddress },
  note: { headers: ['note', 'extra'], write: ({ note }) => note },
  abstract: { headers: ['abstract', 'abstractnote', 'summary'], write: ({ abstract }) => abstract },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;

/** Names in one cell; a semicolon at the end keeps one name that holds an "and" from being two. */
function listed(people: readonly EditorRecord[] | undefined): string | undefined {
  return people?.map((person) => `${invertedName(person)};`).join(' ');
}

/** Columns that are read but not written, because another says it all. */
const readOnly: ReadonlySet<string> = new Set<ColumnName>([
  'source',
  'fullNames',
  'month',
  'firstPage',
  'lastPage',
  'articleNumber',
]);

export const writtenColumns: readonly (readonly [string, Column])[] = Object.entries(columns).filter(
  ([name]) => !readOnly.has(name),
);

/** A header as columns are recognised by: `Source title` → `sourcetitle`. */
export function headerKey(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Under which names of ours the columns of a table are read: `map` says so for headers that are called otherwise. */
export function columnNames(
  header: readonly string[],
  map: Readonly<Record<string, string>>,
): readonly (ColumnName | undefined)[] {
  const mapped = new Map(
    Object.entries(map).map(([theirs, ours]) => [headerKey(theirs), columnOf.get(headerKey(ours))]),
  );
  const taken = new Set(mapped.values());
  return header.map((name) => {
    const key = headerKey(name);
    const own = columnOf.get(key);
    // Where a table has both, the one that was asked for counts.
    return mapped.get(key) ?? (taken.has(own) ? undefined : own);
  });
}

const columnOf: ReadonlyMap<string, ColumnName> = new Map(
  Object.entries(columns).flatMap(([name, { headers }]) =>
    isColumnName(name)
      ? [headerKey(name), ...headers].map((header): [string, ColumnName] => [header, name])
      : [],
  ),
);

/** Whether a name is one of our columns. */
export function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}
