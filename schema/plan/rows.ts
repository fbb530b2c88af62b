/** How the rows of a statement are addressed: a source under a name of its own, and the columns of it. */
import { type Column, is, type SQL, sql, Table } from 'drizzle-orm';
import { alias, type SQLiteTable, type SQLiteView } from 'drizzle-orm/sqlite-core';
import { invariant } from '../../db/invariant.ts';
import type { Row, RowSource } from './field.ts';

/** A row source under another name. */
export function aliased(source: RowSource, name: string): Row {
  return is(source, Table) ? alias(source as SQLiteTable, name) : alias(source as SQLiteView, name);
}

/** `"papers" "r1"`: a row source as it stands in a FROM clause. */
export function from(source: RowSource, row: Row): SQL {
  return sql`${source} ${row}`;
}

/** A column of an aliased row by its property name. */
export function columnOf(row: Row, name: string): Column {
  const column = (row as Record<string, Column | undefined>)[name];
  invariant(column, `a row without column ${name}`);
  return column;
}

/** A row as a callback wants it: the compiler hands every callback the row of the source that it was written for. */
export function asRow<Source>(row: unknown): Source {
  return row as Source;
}
