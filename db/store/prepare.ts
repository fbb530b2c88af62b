import { getColumns, type InferInsertModel, sql } from 'drizzle-orm';
import type { SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../open.ts';

/** A value that is given when the statement runs, under this name. */
export const bound = sql.placeholder;

/** A prepared insert into a table with row ids: takes a row (what is absent has its default) and returns its new id. */
export function insertInto<Table extends SQLiteTable>(database: Database, table: Table) {
  const { id: _id, ...defaults } = defaultsOf(table);
  const statement = database.insert(table).values(placeholders<Table>(defaults)).prepare();
  return (row: InferInsertModel<Table>): number =>
    Number(statement.run({ ...defaults, ...row }).lastInsertRowid);
}

/** The same for a row that may stand there already; tells whether it was new. */
export function insertOnce<Table extends SQLiteTable>(database: Database, table: Table) {
  const defaults = defaultsOf(table);
  const statement = database
    .insert(table)
    .values(placeholders<Table>(defaults))
    .onConflictDoNothing()
    .prepare();
  return (row: InferInsertModel<Table>): boolean => statement.run({ ...defaults, ...row }).changes > 0;
}

/** What a table's columns hold when nothing is said. */
function defaultsOf(table: SQLiteTable): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(getColumns(table)).map(([name, column]) => [name, column.default ?? null]),
  );
}

/** A row of placeholders. Drizzle admits one for each value, but its types cannot say so for a table not known yet. */
function placeholders<Table extends SQLiteTable>(
  defaults: Record<string, unknown>,
): SQLiteInsertValue<Table> {
  return Object.fromEntries(
    Object.keys(defaults).map((name) => [name, bound(name)]),
  ) as SQLiteInsertValue<Table>;
}
