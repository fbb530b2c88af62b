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
 * one that begins with it. Null where there is none.
 */
export function nearestKey(asked: SQL): SQL {
  const half = sql`substr(${asked}, 1, length(${asked}) / 2)`;
  const between = (from: SQL) => sql`near.key > ${from} and near.key < ${from} || ${end}`;
  const compared = sql`select near.key as key from ${papers} near where ${between(half)} limit ${mostCompared}`;
  const edited = sql`select key, edits_between(key, ${asked}) as edits from (${compared}) where abs(length(key) - length(${asked})) <= 2`;
  const most = sql`case when length(${asked}) < 8 then 1 else 2 end`;
  return sql`case when length(${asked}) >= ${shortest} then coalesce((select key from (${edited}) where edits <= ${most} order by edits, key limit 1), (select near.key from ${papers} near where ${between(asked)} order by near.key limit 1)) end`;
}
