/** Ways along which only so many rows are asked a filter as there is time for: what counts or ranks many rows leaves the others out, and says so. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Compilation } from './compilation.ts';
import { walkable } from './dialect.ts';
import { all, whereClause } from './filter.ts';
import type { Way } from './ways.ts';

/** What the rows of one connection may take that are asked a filter to be counted or ranked: 16 milliseconds, in characters as in `weights.ts`. */
const mostCharacters = 8_000_000;
/** How many rows it takes as long to look at, for the cost. */
export const askedLooksAt = 16_000;

interface Bounded {
  ways: readonly Way[];
  /** Whether the bound left out no row; undefined where nothing is asked of rows. */
  complete: SQL | undefined;
}

/**
 * The same ways up to the bound; where the whole statement has taken too long, all such ways together take what one walk may.
 * @param columns - the columns of the rows that are read beside those of the filter, by their names in the database
 * @param orderBy - which rows come first
 */
export function boundedWays(
  compilation: Compilation,
  ways: readonly Way[],
  columns: readonly string[],
  orderBy?: SQL,
): Bounded {
  const bounded = ways.map((way) => boundedWay(compilation, way, columns, orderBy));
  return {
    ways: bounded.map(({ way }) => way),
    complete: all(bounded.map(({ complete }) => complete)),
  };
}

function boundedWay(
  compilation: Compilation,
  way: Way,
  columns: readonly string[],
  orderBy: SQL | undefined,
) {
  const { asked, open } = way;
  if (!asked) return { way, complete: undefined };
  const { from, condition: candidates } = rowsOf(way, orderBy !== undefined);
  const { row, fits, weightOfCount, weightOfRow } = asked;
  const isMore = columns.some((name) => !asked.columns.includes(name));
  const most = mostRows(compilation, isMore ? weightOfRow : weightOfCount);
  const read = [...new Set(['id', ...asked.columns, ...columns])].map(
    (name) => sql`${row}.${sql.identifier(name)}`,
  );
  const order = orderBy ? sql` order by ${orderBy}` : sql.empty();
  const rows = sql`select ${sql.join(read, sql`, `)} from ${from}${whereClause(candidates)}${order} limit ${most}`;
  const closed = open ? sql`${open} is not 1 or ` : sql.empty();
  const beyond = sql`(select 1 from ${from}${whereClause(candidates)} limit 1 offset ${most})`;
  return {
    way: { ...way, from: sql`(${rows}${open ? sql` * ${open}` : sql.empty()}) ${row}`, condition: fits },
    complete: sql`(${closed}${beyond} is null)`,
  };
}

/** FROM and condition of the rows of a way before they are asked anything. In an order, its index leads to them: of another one, all that it finds would be sorted. */
function rowsOf({ from, candidates, byInterval, inOrder }: Way, isOrdered: boolean) {
  return isOrdered ? { from, condition: inOrder } : (byInterval ?? { from, condition: candidates });
}

/** How many rows may be asked, where each takes so many characters. */
function mostRows(compilation: Compilation, weight: number): SQLWrapper {
  return atMost(compilation, Math.floor(mostCharacters / weight), weight);
}

/** How many rows may be asked, where each takes so many characters: `usual`, or what there is time for where the whole statement has taken too long. */
export function atMost(compilation: Compilation, usual: number, weight: number): SQLWrapper {
  const most = sql.raw(String(usual));
  if (!compilation.bounded) return most;
  compilation.boundedWalks += 1;
  // How many walks there are is known when all of the statement is compiled.
  return { getSQL: () => sql`min(${most}, ${walkable(weight * compilation.boundedWalks)})` };
}
