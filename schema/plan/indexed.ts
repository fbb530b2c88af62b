/** What the indexes of a table begin with, as its declaration says. */
import { Column, is, SQL, type SQLWrapper, Table } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { RowSource } from './field.ts';

/** The first column of an index, the one that it is ordered by within a value of that, and all of them. */
interface Beginning {
  first: readonly string[];
  second: string | undefined;
  all: readonly string[];
}

const known = new WeakMap<RowSource, readonly Beginning[]>();

/** Whether an index of the table begins with a column, or is of the rows alone in which the column is true. */
export function isIndexed(table: RowSource, by: SQLWrapper): boolean {
  return is(by, Column) && beginningsOf(table).some(({ first }) => first.includes(by.name));
}

/** Whether an index has the rows that have one value in a column, by its name in the database, in the order of another. */
export function isOrderedWithin(table: RowSource, by: string, then: Column): boolean {
  return beginningsOf(table).some(({ first, second }) => first.includes(by) && second === then.name);
}

/** Whether an index has all of these columns; one that begins with `by`, if that is given. */
export function isCovered(table: RowSource, columns: readonly string[], by?: Column): boolean {
  return beginningsOf(table).some(
    ({ first, all }) => (!by || first.includes(by.name)) && columns.every((name) => all.includes(name)),
  );
}

function beginningsOf(table: RowSource): readonly Beginning[] {
  if (!is(table, Table)) return [];
  let beginnings = known.get(table);
  if (!beginnings) {
    beginnings = read(table as SQLiteTable);
    known.set(table, beginnings);
  }
  return beginnings;
}

function read(table: SQLiteTable): readonly Beginning[] {
  const { columns, indexes, primaryKeys } = getTableConfig(table);
  const keys = [
    ...columns.filter(({ primary }) => primary).map((column) => [column]),
    ...primaryKeys.map((key) => key.columns),
    ...indexes.map(({ config }) => config.columns),
  ];
  const partial = indexes.flatMap(({ config }) =>
    config.where
      ? [
          {
            first: namesIn(config.where),
            second: namesIn(config.columns[0])[0],
            all: config.columns.flatMap(namesIn),
          },
        ]
      : [],
  );
  return [
    ...keys.map((all) => ({ first: namesIn(all[0]), second: namesIn(all[1])[0], all: all.flatMap(namesIn) })),
    ...partial,
  ];
}

/** The columns that a key of an index is made of: itself, or those inside an expression. */
function namesIn(key: unknown): readonly string[] {
  if (is(key, Column)) return [key.name];
  return is(key, SQL) ? key.queryChunks.flatMap((chunk) => (is(chunk, Column) ? [chunk.name] : [])) : [];
}
