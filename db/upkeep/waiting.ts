import { count } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { pendingParts } from '../tables/imports.ts';

/** How many parts wait for papers and authors that are not there yet. */
export function countWaiting(database: Database): number {
  return database.select({ parts: count() }).from(pendingParts).get()?.parts ?? 0;
}

/** Lets go of all that waits for papers and authors; returns how many parts that were. */
export function dropWaiting(database: Database): number {
  return database.delete(pendingParts).run().changes;
}
