/** What can be named, for suggestions and corrections. */
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { type TermKind, termKinds } from '../vocabulary.ts';
import { oneOf } from './columns.ts';

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
