import { defined } from '../normalise/defined.ts';
import type { PaperPart, PaperRecord } from '../record.ts';
import type { papers } from '../tables/papers.ts';

export type StoredPaper = typeof papers.$inferSelect;

/** The columns of a paper that come straight from a record, and that sources fill. */
export type Fields = Pick<
  StoredPaper,
  | 'abstract'
  | 'tldr'
  | 'published'
  | 'venueText'
  | 'type'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'publisher'
  | 'series'
  | 'edition'
  | 'isbn'
  | 'issn'
  | 'place'
  | 'genre'
  | 'note'
  | 'doi'
  | 'arxivId'
  | 'citedByCount'
  | 'language'
  | 'retracted'
>;

/** The fields of a record as columns. */
export function fieldsOf(record: PaperRecord | PaperPart): Fields {
  return {
    abstract: record.abstract ?? null,
    tldr: record.tldr ?? null,
    published: record.published ?? null,
    venueText: record.venue ?? null,
    type: record.type ?? null,
    volume: record.volume ?? null,
    issue: record.issue ?? null,
    pages: record.pages ?? null,
    publisher: record.publisher ?? null,
    series: record.series ?? null,
    edition: record.edition ?? null,
    isbn: record.isbn ?? null,
    issn: record.issn ?? null,
    place: record.place ?? null,
    genre: record.genre ?? null,
    note: record.note ?? null,
    doi: record.doi ?? null,
    arxivId: record.arxivId ?? null,
    citedByCount: record.citedByCount ?? null,
    language: record.language ?? null,
    retracted: record.retracted ?? false,
  };
}

/**
 * What a record adds to the fields of a stored paper. It fills what is empty and blanks nothing; beyond that, a date may become
 * more exact, a preprint is published, citations only grow, and a retraction stands. So the order of the sources does not matter
 * where they agree.
 */
export function additions(paper: Fields, fields: Fields): Partial<Fields> {
  return defined({
    abstract: changed(paper.abstract, paper.abstract ?? fields.abstract),
    tldr: changed(paper.tldr, paper.tldr ?? fields.tldr),
    published: changed(paper.published, moreExact(paper.published, fields.published)),
    venueText: changed(paper.venueText, paper.venueText ?? fields.venueText),
    type: changed(paper.type, moreTelling(paper.type, fields.type)),
    volume: changed(paper.volume, paper.volume ?? fields.volume),
    issue: changed(paper.issue, paper.issue ?? fields.issue),
    pages: changed(paper.pages, paper.pages ?? fields.pages),
    publisher: changed(paper.publisher, paper.publisher ?? fields.publisher),
    series: changed(paper.series, paper.series ?? fields.series),
    edition: changed(paper.edition, paper.edition ?? fields.edition),
    isbn: changed(paper.isbn, paper.isbn ?? fields.isbn),
    issn: changed(paper.issn, paper.issn ?? fields.issn),
    place: changed(paper.place, paper.place ?? fields.place),
    genre: changed(paper.genre, paper.genre ?? fields.genre),
    note: changed(paper.note, paper.note ?? fields.note),
    doi: changed(paper.doi, paper.doi ?? fields.doi),
    arxivId: changed(paper.arxivId, paper.arxivId ?? fields.arxivId),
    citedByCount: changed(paper.citedByCount, larger(paper.citedByCount, fields.citedByCount)),
    language: changed(paper.language, paper.language ?? fields.language),
    retracted: changed(paper.retracted, paper.retracted || fields.retracted),
  });
}

/**
 * What a record that replaces puts in the place of the fields of a stored paper. What identifies the paper is only completed, as the record
 * was recognised by it; and a retraction stands.
 */
export function replacements(paper: Fields, fields: Fields): Partial<Fields> {
  const { doi, arxivId, retracted } = additions(paper, fields);
  const said = additions(fieldsOf({ ids: {} }), fields);
  return onlyChanged(paper, { ...said, doi, arxivId, retracted });
}

function onlyChanged(paper: Fields, said: { [Name in keyof Fields]?: Fields[Name] | undefined }) {
  const before = new Map<string, unknown>(Object.entries(paper));
  const changed = Object.entries(said).filter(
    ([name, value]) => value !== undefined && value !== before.get(name),
  );
  return Object.fromEntries(changed) as Partial<Fields>;
}

function changed<T>(before: T, after: T): T | undefined {
  return after === before ? undefined : after;
}

function moreExact(date: string | null, other: string | null): string | null {
  return date === null || other?.startsWith(date) ? other : date;
}

type Type = Fields['type'];

/** What a paper is published as says more than that there is a preprint of it. */
function moreTelling(type: Type, other: Type): Type {
  return rankOf(other) > rankOf(type) ? other : type;
}

function rankOf(type: Type): number {
  if (type === null) return 0;
  return type === 'other' ? 1 : type === 'preprint' ? 2 : 3;
}

function larger(count: number | null, other: number | null): number | null {
  return count === null || other === null ? (count ?? other) : Math.max(count, other);
}

/** The year of a date. */
export function yearOf(published: string | null): number | null {
  return published === null ? null : Number(published.slice(0, 4));
}

const unsourced = new Set(['key', 'formerKeys', 'ids']);

/** The source of each field of a record, as it is remembered. */
export function sourcesOf(record: PaperRecord, source: string): Record<string, string> {
  const sources: Record<string, string> = {};
  for (const name of Object.keys(record)) if (!unsourced.has(name)) sources[name] = source;
  return sources;
}

/** The field of a record that a column holds. */
export function fieldOf(column: string): string {
  return column === 'venueText' ? 'venue' : column;
}
