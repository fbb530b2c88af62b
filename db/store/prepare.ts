import { getColumns, type InferInsertModel, is, Param, Placeholder, type SQL, sql } from 'drizzle-orm';
import type { SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { invariant } from '../invariant.ts';
import type { Database } from '../open.ts';

/** A value that is given when the statement runs, under this name. */
export const bound = sql.placeholder;

/**
 * A limit that stands in the statement itself. Drizzle would bind it, and SQLite looks at a bound limit when it plans, so that it
 * plans the statement anew at each run. Drizzle's types know only bound ones.
 */
export function limitTo(rows: number): Placeholder {
  return sql.raw(String(rows)) as SQL & Placeholder;
}

/** A statement as Drizzle words it. */
export interface Worded {
  toSQL(): { sql: string; params: readonly unknown[] };
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Prepares a statement that writes. Drizzle words it, and we bind its values: an import writes a dozen rows for each paper, and
 * Drizzle's own way from values to parameters takes longer than SQLite takes to store them.
 */
export function prepareWrite(database: Database, write: Worded) {
  const { sql: text, params } = write.toSQL();
  const statement = database.$client.prepare<unknown[]>(text);
  const readers = params.map(readerOf);
  return (values: Values) => statement.run(readers.map((read) => read(values)));
}

/**
 * Prepares a statement that reads one row by one value, and gives the row as the values that SQLite has. Drizzle words it; its own way from
 * values to objects takes longer than the look-up.
 */
export function prepareGet<Row extends readonly unknown[]>(
  database: Database,
  query: Worded,
): (value: string | number) => Row | undefined {
  const statement = database.$client.prepare<[string | number], Row>(query.toSQL().sql).raw();
  return (value) => statement.get(value);
}

/** How the value for one parameter is read from those that are given. */
function readerOf(param: unknown): (values: Values) => unknown {
  const placeholder = is(param, Param) ? param.value : param;
  if (!is(placeholder, Placeholder)) return () => placeholder;
  const { name } = placeholder;
  const encoder = is(param, Param) ? param.encoder : undefined;
  return (values) => {
    const value = values[name];
    invariant(value !== undefined, `a value for ${name} is given`);
    return value === null || encoder === undefined ? value : encoder.mapToDriverValue(value);
  };
}

/** A prepared insert into a table with row ids: takes a row (what is absent has its default) and returns its new id. */
export function insertInto<Table extends SQLiteTable>(database: Database, table: Table) {
  const { id: _id, ...defaults } = defaultsOf(table);
  const run = prepareWrite(
    database,
    database.insert(table).values(placeholders<Table>(Object.keys(defaults))),
  );
  return (row: InferInsertModel<Table>): number => Number(run({ ...defaults, ...row }).lastInsertRowid);
}

/** The same for a row that may stand there already; tells whether it was new. */
export function insertOnce<Table extends SQLiteTable>(database: Database, table: Table) {
  const defaults = defaultsOf(table);
  const run = prepareWrite(
    database,
    database
      .insert(table)
      .values(placeholders<Table>(Object.keys(defaults)))
      .onConflictDoNothing(),
  );
  return (row: InferInsertModel<Table>): boolean => run({ ...defaults, ...row }).changes > 0;
}

/** What a table's columns hold when nothing is said. */
function defaultsOf(table: SQLiteTable): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(getColumns(table)).map(([name, column]) => [name, column.default ?? null]),
  );
}

/** A row of placeholders. Drizzle admits one for each value, but its types cannot say so for a table not known yet. */
export function placeholders<Table extends SQLiteTable>(
  columns: readonly string[],
): SQLiteInsertValue<Table> {
  return Object.fromEntries(columns.map((name) => [name, bound(name)])) as SQLiteInsertValue<Table>;
}
