/**
 * Papers, by what they are known and where they are found. In all tables, junctions carry the keys that their lists are ordered by (`published`), so that "the newest papers of a topic"
 * is one walk down one index instead of a probe per paper. What belongs to a paper lies in the order of its primary key: the first
 * migration makes those tables WITHOUT ROWID, which Drizzle cannot say, and lists are read in that order without sorting.
 * Every word column is checked against its vocabulary table, but for those that were added later: SQLite would copy the whole table.
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { type LinkKind, linkKinds, type PaperType } from '../paper-vocabulary.ts';
import { oneOf } from './columns.ts';
import { venues } from './venues.ts';

export const papers = sqliteTable(
  'papers',
  {
    id: integer().primaryKey(),
    key: text().notNull(),
    /** Whether the key was derived from the title, so that a source's own key may replace it. */
    keyDerived: integer('key_derived', { mode: 'boolean' }).notNull().default(false),
    title: text().notNull(),
    /** Folded title: merging and alphabetical order. */
    titleKey: text('title_key').notNull(),
    abstract: text(),
    /** One sentence that a model wrote of it. */
    tldr: text(),
    /** ISO date, as exact as it is known. */
    published: text(),
    year: integer(),
    venueId: integer('venue_id').references(() => venues.id),
    /** As the source writes it, year and volume included. */
    venueText: text('venue_text'),
    type: text().$type<PaperType>(),
    volume: text(),
    issue: text(),
    pages: text(),
    publisher: text(),
    series: text(),
    edition: text(),
    isbn: text(),
    issn: text(),
    place: text(),
    genre: text(),
    note: text(),
    doi: text(),
    arxivId: text('arxiv_id'),
    citedByCount: integer('cited_by_count'),
    language: text(),
    retracted: integer({ mode: 'boolean' }).notNull().default(false),
    authorCount: integer('author_count').notNull().default(0),
    metricCount: integer('metric_count').notNull().default(0),
    /** Which import gave each field: `{ "title": "trending" }`. */
    fieldSources: text('field_sources', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** Version of the extractor that last read the abstract; null if none has. */
    extractorVersion: text('extractor_version'),
  },
  (t) => [
    uniqueIndex('papers_key').on(t.key),
    uniqueIndex('papers_doi').on(t.doi),
    uniqueIndex('papers_arxiv_id').on(t.arxivId),
    index('papers_title_key').on(t.titleKey, t.id),
    // Past the key, the columns that lists are most often filtered by: rows with their long abstracts are read only if they fit.
    index('papers_published').on(t.published, t.id, t.metricCount, t.year),
    index('papers_year').on(t.year, t.published, t.id),
    index('papers_cited_by_count').on(t.citedByCount, t.id),
    index('papers_metric_count').on(t.metricCount, t.id, t.year),
    index('papers_venue').on(t.venueId, t.published, t.id),
    index('papers_type').on(t.type, t.published, t.id),
    index('papers_language').on(t.language, t.published, t.id),
    index('papers_retracted').on(t.published, t.id).where(sql`${t.retracted} = 1`),
  ],
);

/** Other names of a paper: identifiers of other databases, and its own earlier keys (scheme `key`). */
export const externalIds = sqliteTable(
  'external_ids',
  {
    scheme: text().notNull(),
    value: text().notNull(),
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.scheme, t.value] }), index('external_ids_paper').on(t.paperId, t.scheme)],
);

/** Who edited the book or the proceedings that a paper stands in: names, not people as authors are. */
export const editors = sqliteTable(
  'editors',
  {
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    name: text().notNull(),
    given: text(),
    family: text(),
    collective: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.paperId, t.position] })],
);

export const links = sqliteTable(
  'links',
  {
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    kind: text().$type<LinkKind>().notNull(),
    url: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.paperId, t.position] }),
    // As filters compare addresses; the SQL function is that of `db/fold.ts`.
    index('links_url').on(sql`fold(${t.url})`),
    oneOf('links_kind', t.kind, linkKinds),
  ],
);
