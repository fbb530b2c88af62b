/** Who wrote papers. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { papers } from './papers.ts';

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
