/** What papers cite: papers that are stored, and those that are awaited. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { papers } from './papers.ts';

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
