import { type SQL, sql } from 'drizzle-orm';
import { papers } from './tables/papers.ts';

/** Comes after every text that goes on. */
const end = sql.raw('char(1114111)');
/** Shorter keys are near too many others. */
const shortest = sql.raw('4');
/** Most keys that are compared. */
const mostCompared = sql.raw('1000');

/**
 * The key of a paper that one which no paper has most likely means: one an edit away, or two if it is long, whose first half is right; else
 * one that begins with it. Small letters may have been meant, as keys made of titles have no others. Null where there is none.
 */
export function nearestKey(asked: SQL): SQL {
  const small = sql`lower(${asked})`;
  const keys = (from: SQL, rest: SQL) =>
    sql`select key from (select near.key as key from ${papers} near where near.key > ${from} and near.key < ${from} || ${end} ${rest})`;
  const half = (text: SQL) => sql`substr(${text}, 1, length(${asked}) / 2)`;
  const compared = (text: SQL) => keys(half(text), sql`limit ${mostCompared}`);
  const edited = sql`select key, min(edits_between(key, ${asked}), edits_between(key, ${small})) as edits from (${compared(asked)} union ${compared(small)}) where abs(length(key) - length(${asked})) <= 2`;
  const most = sql`case when length(${asked}) < 8 then 1 else 2 end`;
  const first = (text: SQL) => sql`(${keys(text, sql`order by near.key limit 1`)})`;
  return sql`case when length(${asked}) >= ${shortest} then coalesce((select key from (${edited}) where edits <= ${most} order by edits, key limit 1), ${first(asked)}, ${first(small)}) end`;
}
