/** Where papers appeared. */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

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
