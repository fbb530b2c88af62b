/**
 * Walks that end where so many rows were asked as there is time for: the rows that fit among these, and the last one that was asked,
 * whether or not it fits, as the next page begins behind it.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Range } from './cursor.ts';
import { lookedAt, walkable } from './dialect.ts';
import { all, whereClause } from './filter.ts';
import { orderClause } from './order.ts';
import type { AskedByRow, Way } from './ways.ts';

/** A column of a page and its name there. */
export type NamedColumn = readonly [name: string, column: SQL];

/** What stands beside the keys of a row: whether it fits, and whether the walk ended with it. */
export const [fits, ends] = ['fits', 'ends'];

/** The same of rows that were not asked one by one. */
export const uncut: readonly NamedColumn[] = [
  [fits, sql`1`],
  [ends, sql`0`],
];

/** The selects of a way's rows in each range, no more than `limit`: all ranges are walked, each for its part of the time. */
export function cutWalk(
  way: Way,
  byRow: AskedByRow,
  ranges: readonly Range[],
  named: readonly NamedColumn[],
  limit: SQL,
): SQL[] {
  const { row, columns } = byRow;
  const most = walkable((byRow.weight + byRow.texts) * ranges.length);
  const column = (name: string) => sql`${row}.${sql.identifier(name)}`;
  const read = [
    ...columns.map(column),
    ...named
      .filter(([name]) => !columns.includes(name))
      .map(([name, from]) => sql`${from} as ${sql.identifier(name)}`),
  ];
  const isEnd = sql`walked = ${most}`;
  const shown = [
    ...named.map(([name]) => column(name)),
    sql`(${byRow.fits}) is true as ${sql.identifier(fits)}`,
    sql`${isEnd} as ${sql.identifier(ends)}`,
  ];
  const open = way.open ? sql` * ${way.open}` : sql.empty();
  return ranges.map((range) => {
    const rows = sql`${walkedRows(way, byRow, range, sql.join(read, sql`, `))} limit ${most}${open}`;
    const numbered = sql`(select *, row_number() over () as walked from (${rows})) ${row}`;
    const looked = lookedAt(column('id'), byRow.weight);
    return sql`select ${sql.join(shown, sql`, `)} from ${numbered} where ${looked} and (${byRow.fits} or ${isEnd}) limit ${limit}`;
  });
}

/** The rows of several walks up to the first one that ended; `order` is that of the walks and, within each, of its rows. */
export function upToEnd(rows: SQL, order: SQL): SQL {
  const before = sql`sum(${sql.identifier(ends)}) over (order by ${order} rows between unbounded preceding and 1 preceding)`;
  return sql`select * from (select *, ${before} as ended from (${rows})) where ended is not 1`;
}

/** The rows that are asked, in the order of the range. */
function walkedRows(way: Way, { leads }: AskedByRow, { condition, keys }: Range, columns: SQL): SQL {
  return sql`select ${columns} from ${way.from}${whereClause(all([leads, condition]))} order by ${orderClause(keys)}`;
}
