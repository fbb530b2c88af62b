/**
 * What is stored. Junctions carry the keys that their lists are ordered by (`published`), so that "the newest papers of a topic"
 * is one walk down one index instead of a probe per paper. What belongs to a paper lies in the order of its primary key: the first
 * migration makes those tables WITHOUT ROWID, which Drizzle cannot say, and lists are read in that order without sorting.
 * Every word column is checked against its vocabulary table, but for those that were added later: SQLite would copy the whole table.
 */
import { type SQL, sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  customType,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { AuthorPart, PaperPart } from './record.ts';
import {
  type Direction,
  directions,
  type Form,
  forms,
  type LinkKind,
  linkKinds,
  type MetricSlug,
  type PaperType,
  type Qualifier,
  qualifiers,
  type TermKind,
  type TopicScheme,
  termKinds,
  topicSchemes,
  wordsOf,
} from './vocabulary.ts';

/** A number that is kept as an integer where it is whole: so SQLite writes `3` into JSON, where a REAL would be `3.0`. */
const number = customType<{ data: number; driverData: number }>({ dataType: () => 'numeric' });

/** A check that a column holds one of a vocabulary's words. */
function oneOf(name: string, column: AnySQLiteColumn, vocabulary: Readonly<Record<string, unknown>>) {
  // A check constraint takes no bound values; the words are our own constants.
  const words = wordsOf(vocabulary).map((word): SQL => sql.raw(`'${word}'`));
  return check(name, sql`${column} in (${sql.join(words, sql.raw(', '))})`);
}

export const venues = sqliteTable(
  'venues',
  {
    id: integer().primaryKey(),
    key: text().notNull(),
    /** The series, without year and volume: `MLSys`. */
    name: text().notNull(),
    paperCount: integer('paper_count').notNull().default(0),
  },
  (t) => [
    uniqueIndex('venues_key').on(t.key),
    index('venues_name').on(t.name, t.id),
    index('venues_paper_count').on(t.paperCount, t.id),
  ],
);

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

export const authors = sqliteTable(
  'authors',
  {
    id: integer().primaryKey(),
    key: text().notNull(),
    name: text().notNull(),
    given: text(),
    family: text(),
    /** A group or institution. */
    collective: integer({ mode: 'boolean' }).notNull().default(false),
    orcid: text(),
    /** Folded name: identity where nothing better is known, and alphabetical order. */
    nameKey: text('name_key').notNull(),
    paperCount: integer('paper_count').notNull().default(0),
  },
  (t) => [
    uniqueIndex('authors_key').on(t.key),
    uniqueIndex('authors_orcid').on(t.orcid),
    index('authors_name_key').on(t.nameKey, t.id),
    index('authors_paper_count').on(t.paperCount, t.id),
  ],
);

export const authorExternalIds = sqliteTable(
  'author_external_ids',
  {
    scheme: text().notNull(),
    value: text().notNull(),
    authorId: integer('author_id')
      .notNull()
      .references(() => authors.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.scheme, t.value] }), index('author_external_ids_author').on(t.authorId)],
);

export const authorships = sqliteTable(
  'authorships',
  {
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    /** 1 for the first author. */
    position: integer().notNull(),
    authorId: integer('author_id')
      .notNull()
      .references(() => authors.id),
    published: text(),
  },
  (t) => [
    primaryKey({ columns: [t.paperId, t.position] }),
    index('authorships_author').on(t.authorId, t.published, t.paperId),
  ],
);

export const topics = sqliteTable(
  'topics',
  {
    id: integer().primaryKey(),
    /** The slug of a curated topic; elsewhere scheme and slug: `arxiv:cs.LG`. */
    key: text().notNull(),
    scheme: text().$type<TopicScheme>().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text(),
    parentId: integer('parent_id').references((): AnySQLiteColumn => topics.id),
    paperCount: integer('paper_count').notNull().default(0),
  },
  (t) => [
    uniqueIndex('topics_key').on(t.key),
    index('topics_name').on(t.name, t.id),
    index('topics_parent').on(t.parentId, t.name, t.id),
    index('topics_paper_count').on(t.paperCount, t.id),
    oneOf('topics_scheme', t.scheme, topicSchemes),
  ],
);

export const paperTopics = sqliteTable(
  'paper_topics',
  {
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    topicId: integer('topic_id')
      .notNull()
      .references(() => topics.id),
    primary: integer({ mode: 'boolean' }).notNull().default(false),
    score: real(),
    published: text(),
  },
  (t) => [
    primaryKey({ columns: [t.paperId, t.position] }),
    // Begins with the topic: only one index of a junction may begin with its paper, so that a walk by paper is in order of position.
    uniqueIndex('paper_topics_once').on(t.topicId, t.paperId),
    index('paper_topics_topic').on(t.topicId, t.published, t.paperId),
  ],
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
  (t) => [primaryKey({ columns: [t.paperId, t.position] }), oneOf('links_kind', t.kind, linkKinds)],
);

export const paperReferences = sqliteTable(
  'paper_references',
  {
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    /** Null while the cited paper is not in the collection. */
    citedId: integer('cited_id').references(() => papers.id),
    ids: text({ mode: 'json' }).$type<Record<string, string>>(),
    text: text(),
  },
  (t) => [
    primaryKey({ columns: [t.paperId, t.position] }),
    index('paper_references_cited').on(t.citedId, t.paperId),
  ],
);

/** What unresolved references wait for, so that a paper that arrives finds those that cite it; gone once resolved. */
export const pendingReferences = sqliteTable(
  'pending_references',
  {
    scheme: text().notNull(),
    value: text().notNull(),
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.scheme, t.value, t.paperId, t.position] }),
    index('pending_references_paper').on(t.paperId),
  ],
);

/** What was said of papers and authors that are not there yet; merged into them when they come, and gone then. */
export const pendingParts = sqliteTable(
  'pending_parts',
  {
    id: integer().primaryKey(),
    /** `paper` or `author`. */
    kind: text().$type<'paper' | 'author'>().notNull(),
    /** The identifier that tells whom it completes. */
    scheme: text().notNull(),
    value: text().notNull(),
    /** Who says so. */
    source: text().notNull(),
    part: text({ mode: 'json' }).$type<PaperPart | AuthorPart>().notNull(),
  },
  (t) => [index('pending_parts_identifier').on(t.kind, t.scheme, t.value, t.id)],
);

/** The vocabulary's metrics, written by a migration, so that results refer to rows and each metric can tell its count. */
export const metricKinds = sqliteTable('metric_kinds', {
  slug: text().primaryKey(),
  name: text().notNull(),
  family: text().notNull(),
  better: text().notNull(),
  words: text().notNull(),
});

export const reportedMetrics = sqliteTable(
  'reported_metrics',
  {
    id: integer().primaryKey(),
    /** Key of the paper and position: `tutel/1`. Results that were not read in the abstract count from 10,001. */
    key: text().notNull(),
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    metric: text()
      .$type<MetricSlug>()
      .notNull()
      .references(() => metricKinds.slug),
    value: number().notNull(),
    valueTo: number('value_to'),
    unit: text().notNull(),
    form: text().$type<Form>().notNull(),
    direction: text().$type<Direction>(),
    qualifier: text().$type<Qualifier>().notNull(),
    subject: text(),
    baseline: text(),
    dataset: text(),
    hardware: text(),
    own: integer({ mode: 'boolean' }).notNull(),
    text: text().notNull(),
    sentence: text(),
    start: integer(),
    end: integer(),
    /** `extractor`, or the database that wrote the result down. */
    source: text().notNull(),
    rule: text(),
    extractorVersion: text('extractor_version'),
    confidence: number(),
    /** The factor by which things got better; null where that has no meaning. */
    improvement: number(),
    /** Larger is better; comparable only within one metric, form and unit. */
    score: number().notNull(),
    /** Those of the paper, so that results can be filtered and ordered by date without it. */
    year: integer(),
    published: text(),
  },
  (t) => [
    uniqueIndex('reported_metrics_key').on(t.key),
    uniqueIndex('reported_metrics_paper').on(t.paperId, t.position),
    index('reported_metrics_improvement').on(t.metric, t.own, t.improvement, t.id),
    index('reported_metrics_score').on(t.metric, t.own, t.form, t.score, t.id),
    index('reported_metrics_dated').on(t.metric, t.own, t.published, t.id),
    // As filters compare these texts; the SQL function is that of `db/fold.ts`.
    index('reported_metrics_baseline').on(sql`fold(${t.baseline})`, t.published, t.id),
    index('reported_metrics_dataset').on(sql`fold(${t.dataset})`, t.published, t.id),
    index('reported_metrics_hardware').on(sql`fold(${t.hardware})`, t.published, t.id),
    index('reported_metrics_subject').on(sql`fold(${t.subject})`, t.published, t.id),
    index('reported_metrics_value').on(t.value, t.id),
    index('reported_metrics_best').on(t.improvement, t.id),
    index('reported_metrics_published').on(t.published, t.id),
    oneOf('reported_metrics_form', t.form, forms),
    oneOf('reported_metrics_direction', t.direction, directions),
    oneOf('reported_metrics_qualifier', t.qualifier, qualifiers),
  ],
);

/** What results name: metrics, baselines, data sets and machines, each once however it is spelled, for suggestions. Triggers keep them. */
export const terms = sqliteTable(
  'terms',
  {
    id: integer().primaryKey(),
    kind: text().$type<TermKind>().notNull(),
    /** The slug of a metric; of others the folded text. */
    key: text().notNull(),
    /** As it was first written. */
    text: text().notNull(),
    /** Its folded words. */
    words: text().notNull(),
    /** Papers with a result that names it. */
    paperCount: integer('paper_count').notNull().default(0),
  },
  (t) => [uniqueIndex('terms_key').on(t.kind, t.key), oneOf('terms_kind', t.kind, termKinds)],
);

/** The folded words of titles, names and some abstracts, each once: what a mistyped word may have meant. Some may have lost their papers. */
export const words = sqliteTable('words', { id: integer().primaryKey(), word: text().notNull() }, (t) => [
  uniqueIndex('words_word').on(t.word),
]);

/** Up to which of their rows the names and words of papers, authors, topics, venues and terms have been gathered. */
export const gathered = sqliteTable('gathered', {
  source: text().primaryKey(),
  upto: integer().notNull().default(0),
});

/** One row per run of an import; `checkpoint` counts the records that are safely stored. */
export const imports = sqliteTable('imports', {
  id: integer().primaryKey(),
  source: text().notNull(),
  format: text().notNull(),
  /** SHA-256 of the input, so that the same file is not read twice. */
  digest: text().notNull(),
  state: text().notNull(),
  startedAt: text('started_at').notNull(),
  finishedAt: text('finished_at'),
  checkpoint: integer().notNull().default(0),
  read: integer().notNull().default(0),
  added: integer().notNull().default(0),
  merged: integer().notNull().default(0),
  unchanged: integer().notNull().default(0),
  rejected: integer().notNull().default(0),
  /** Of those that complete others: how many wait for them. */
  waiting: integer().notNull().default(0),
  metrics: integer().notNull().default(0),
});

/**
 * One row while a batch of papers is stored, none otherwise: papers with greater ids get into the full text all at once when the
 * batch ends, and the triggers leave them alone until then.
 */
export const unindexedPapers = sqliteTable('unindexed_papers', { after: integer().notNull() });

/** Indexes that were set aside while a first import fills the empty store; what is listed here is missing, and built when it ends. */
export const deferredIndexes = sqliteTable('deferred_indexes', {
  name: text().primaryKey(),
  sql: text().notNull(),
});
