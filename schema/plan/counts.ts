/** How many rows a connection admits: counted as far as an index and the bounds of counting lead. */
import { type SQL, sql } from 'drizzle-orm';
import { beginCount, endCount, lookedAt } from './dialect.ts';
import { all, whereClause } from './filter.ts';
import { columnOf } from './rows.ts';
import type { Way } from './ways.ts';

/** Counts stop here; `totalCountExact` says whether one did. */
export const mostCounted = 100_000;

/**
 * A select of one row: `n`, how many rows there are in all ways, and `complete`, whether all were counted. Of rows that a filter has to be
 * asked about one by one, so many are looked at as there is time for.
 */
export function countOfWays(ways: readonly Way[]): SQL {
  const counts = ways.map(countOfWay);
  const [only] = counts;
  if (only && counts.length === 1) return only;
  return sql`select sum(n) as n, min(complete) as complete from (${sql.join(counts, sql` union all `)})`;
}

function countOfWay({ from, candidates, byInterval, asked, open }: Way): SQL {
  const most = sql.raw(String(mostCounted));
  // A count begins after it is known to be open: what was looked at to find that out is not counted.
  const limit = (most: SQL) => (open ? sql` limit iif(${open}, ${most}, 0)` : sql` limit (${most})`);
  if (!asked) {
    const rows = sql`select 1 from ${from}${whereClause(candidates)}${limit(sql`${most} + 1`)}`;
    return sql`select min(count(*), ${most}) as n, count(*) <= ${most} as complete from (${rows})`;
  }
  const { row, fits, weightOfCount: weight, columns, isCovered } = asked;
  if (isCovered) {
    const looked = lookedAt(columnOf(row, 'id'), weight);
    const rows = sql`select 1 from ${from}${whereClause(all([looked, candidates, fits]))}${limit(sql`(${most} + 1) * (${beginCount(weight)} >= 0)`)}`;
    const complete = sql`${endCount(sql`0`, weight)} and count(*) <= ${most}`;
    return sql`select min(count(*), ${most}) as n, ${complete} as complete from (${rows})`;
  }
  const read = columns.map((name) => sql`${row}.${sql.identifier(name)}`);
  const rows = sql`select ${sql.join(read, sql`, `)} from ${byInterval?.from ?? from}${whereClause(byInterval?.condition ?? candidates)}${limit(sql`min(${beginCount(weight)}, ${most}) + 1`)}`;
  const complete = sql`${endCount(sql`count(*)`, weight)} and count(*) <= ${most}`;
  return sql`select count(*) filter (where ${fits}) as n, ${complete} as complete from (${rows}) ${row}`;
}
