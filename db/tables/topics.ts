/** What papers are about. */
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { type TopicScheme, topicSchemes } from '../paper-vocabulary.ts';
import { oneOf } from './columns.ts';
import { papers } from './papers.ts';

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
