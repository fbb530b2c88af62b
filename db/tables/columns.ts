/** Kinds of columns. */
import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, customType } from 'drizzle-orm/sqlite-core';
import { wordsOf } from '../vocabulary.ts';

/** A number that is kept as an integer where it is whole: so SQLite writes `3` into JSON, where a REAL would be `3.0`. */
export const number = customType<{ data: number; driverData: number }>({ dataType: () => 'numeric' });

/** A check that a column holds one of a vocabulary's words. */
export function oneOf(name: string, column: AnySQLiteColumn, vocabulary: Readonly<Record<string, unknown>>) {
  // A check constraint takes no bound values; the words are our own constants.
  const words = wordsOf(vocabulary).map((word): SQL => sql.raw(`'${word}'`));
  return check(name, sql`${column} in (${sql.join(words, sql.raw(', '))})`);
}
