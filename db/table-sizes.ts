import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open.ts';
import { authors, authorships } from './tables/authors.ts';
import { joinedNames, terms, words } from './tables/names.ts';
import { papers } from './tables/papers.ts';
import { paperReferences } from './tables/references.ts';
import { reportedMetrics } from './tables/results.ts';
import { paperTopics, topics } from './tables/topics.ts';
import { venues } from './tables/venues.ts';

/** The tables that grow with the store and that questions walk; the largest ones of a large store first. */
const growing: readonly SQLiteTable[] = [
  paperReferences,
  authorships,
  paperTopics,
  terms,
  authors,
  papers,
  reportedMetrics,
  words,
  joinedNames,
  topics,
  venues,
];

/** How many rows the largest table has, counted up to `most`: a store that has as many is large. */
export function rowsOfLargest(database: Database, most: number): number {
  let largest = 0;
  for (const table of growing) {
    const { n } = database.get<{ n: number }>(
      sql`select count(*) as n from (select 1 from ${table} limit ${most})`,
    );
    if (n >= most) return most;
    largest = Math.max(largest, n);
  }
  return largest;
}
