/** What the indexes of a table begin with, as its declaration says. */
import { Column, is, SQL, type SQLWrapper, Table } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { RowSource } from './field.ts';

const known = new WeakMap<RowSource, ReadonlySet<string>>();

/** Whether an index of the table begins with a column. */
export function isIndexed(table: RowSource, by: SQLWrapper): boolean {
  if (!is(table, Table) || !is(by, Column)) return false;
  let names = known.get(table);
  if (!names) {
    names = indexedNames(table as SQLiteTable);
    known.set(table, names);
  }
  return names.has(by.name);
}

/** The columns that an index begins with, those inside an expression included. */
function indexedNames(table: SQLiteTable): ReadonlySet<string> {
  const { columns, indexes, primaryKeys } = getTableConfig(table);
  const first = [
    ...columns.filter(({ primary }) => primary),
    ...primaryKeys.map((key) => key.columns[0]),
    ...indexes.map(({ config }) => config.columns[0]),
  ];
  return new Set(
    first.flatMap((column) => {
      if (is(column, Column)) return [column.name];
      return is(column, SQL)
        ? column.queryChunks.flatMap((chunk) => (is(chunk, Column) ? [chunk.name] : []))
        : [];
    }),
  );
}
