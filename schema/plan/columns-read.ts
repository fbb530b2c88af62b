import { Column, getColumnTable, getTableName, is, SQL, type Table } from 'drizzle-orm';
import type { Row } from './field.ts';

/** The names of a row's columns that a piece of SQL reads, subqueries in it included. */
export function columnsRead(piece: SQL, row: Row): ReadonlySet<string> {
  const names = new Set<string>();
  const alias = getTableName(row as Table);
  const read = (chunk: unknown): void => {
    if (is(chunk, Column)) {
      if (getTableName(getColumnTable(chunk)) === alias) names.add(chunk.name);
    } else if (is(chunk, SQL)) chunk.queryChunks.forEach(read);
    else if (Array.isArray(chunk)) chunk.forEach(read);
  };
  read(piece);
  return names;
}
