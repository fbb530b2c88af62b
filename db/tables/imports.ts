/** What is known of imports: which there were, what waits for its paper, what is set aside meanwhile. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AuthorPart, PaperPart } from '../record.ts';

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
