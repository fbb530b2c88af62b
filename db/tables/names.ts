/** What can be named, for suggestions and corrections. */
import { desc, isNotNull } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { type TermKind, termKinds } from '../vocabulary.ts';
import { oneOf } from './columns.ts';

/** What results name: metrics, and the spellings of baselines, data sets and machines, each once but for case and accents, for suggestions. Triggers keep them. */
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
    /** The joined name that it is a spelling of; null for metrics. */
    joined: text(),
  },
  (t) => [
    uniqueIndex('terms_key').on(t.kind, t.key),
    // The spellings of a name, that of the most papers first.
    index('terms_joined').on(t.kind, t.joined, desc(t.paperCount)).where(isNotNull(t.joined)),
    oneOf('terms_kind', t.kind, termKinds),
  ],
);

/** The joined names of baselines, data sets and machines, each with the papers that have a result of it in any spelling. Triggers keep them. */
export const joinedNames = sqliteTable(
  'joined_names',
  {
    kind: text().$type<TermKind>().notNull(),
    key: text().notNull(),
    paperCount: integer('paper_count').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.kind, t.key] })],
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
