/** The ways to the rows of a connection: from what leads to them, or, where a few ids were found for the filter, from these. */
import { type SQL, sql } from 'drizzle-orm';
import type { Row } from './field.ts';
import { whereClause } from './filter.ts';
import type { Order } from './order.ts';

/** One way: FROM and WHERE; `open` is 1, or 0 where the rows are those of another way. */
export interface Way {
  from: SQL;
  condition: SQL | undefined;
  /** The part of the condition that an index serves; all of it where nothing is `asked`. */
  candidates: SQL | undefined;
  /** The part of the condition that an index serves in the order that is asked for. */
  inOrder: SQL | undefined;
  /** FROM and condition of the same rows by the ids of an interval, which is told to be wide, so that whole rows would be looked for from one end of the table to the other. */
  byInterval?: { from: SQL; condition: SQL | undefined } | undefined;
  /** The rest of the condition, which every row has to be asked. */
  asked: Asked | undefined;
  open?: SQL;
  /** What each row has to be asked, apart from what leads to it; absent where that is nothing. */
  byRow?: AskedByRow | undefined;
  /** The order by its own columns, where these are not those of the other ways. */
  order?: Order;
}

/** What the rows of a way are asked one by one. */
export interface AskedByRow {
  row: Row;
  fits: SQL;
  /** The columns that are read to ask, by their names in the database. */
  columns: readonly string[];
  /** What leads to them, and counts each that it passes. */
  leads: SQL | undefined;
  /** What it takes to ask a row, and to read the texts and rows of relations that it is asked about, as many as they usually are. */
  weight: number;
  texts: number;
}

/** What rows are asked. */
export interface Asked {
  row: Row;
  fits: SQL;
  /** What it takes to ask a row on the way to a page. */
  weight: number;
  /** What it takes to read the texts and rows of relations that it is asked about beside that, as many as they usually are. */
  texts: number;
  /** What it takes to ask a row that is counted only. */
  weightOfCount: number;
  /** What it takes to ask a row of which more is read than what it is asked. */
  weightOfRow: number;
  /** The columns that are read to ask a row, by their names in the database. */
  columns: readonly string[];
  /** Whether an index has them all, so that rows are asked in no time. */
  isCovered: boolean;
}

/**
 * Selects columns from the rows of all ways, of which one alone is open. `orderBy` and `most` hold for each way: what is closed has a
 * limit of nothing, so that SQLite does not begin to walk it.
 */
export function selectFrom(
  ways: readonly Way[],
  columns: SQL,
  { orderBy, most }: { orderBy?: SQL; most: SQL },
): SQL {
  const order = orderBy ? sql` order by ${orderBy}` : sql.empty();
  const selects = ways.map(
    ({ from, condition, open }) =>
      sql`select ${columns} from ${from}${whereClause(condition)}${order}${limitOf(open, most)}`,
  );
  return inTurn(selects);
}

/** The rows of one select after the other. */
export function inTurn(selects: readonly SQL[]): SQL {
  const [only] = selects;
  if (only && selects.length === 1) return only;
  return sql.join(
    selects.map((select) => sql`select * from (${select})`),
    sql` union all `,
  );
}

/** A limit is an expression wherever it holds a bound value; see `limitTo`. */
function limitOf(open: SQL | undefined, most: SQL): SQL {
  return open ? sql` limit (${most}) * ${open}` : sql` limit ${most}`;
}
