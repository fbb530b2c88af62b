/** What the indexes of a table begin with, as its declaration says. */
import { Column, is, SQL, type SQLWrapper, StringChunk, Table } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { RowSource } from './field.ts';

/** The first column of an index, the one that it is ordered by within a value of that, and all of them. */
interface Beginning {
  first: readonly string[];
  second: string | undefined;
  all: readonly string[];
  /** Those of which it holds an expression. */
  within: readonly string[];
}

const known = new WeakMap<RowSource, readonly Beginning[]>();

/** Whether an index of the table begins with a column, or is of the rows alone in which the column is true. */
export function isIndexed(table: RowSource, by: SQLWrapper): boolean {
  return is(by, Column) && beginningsOf(table).some(({ first }) => first.includes(by.name));
}

/** Whether an index holds an expression of a column, wherever in its key: as filters compare it, if it is a text. */
export function isHeldFolded(table: RowSource, by: SQLWrapper): boolean {
  return is(by, Column) && beginningsOf(table).some(({ within }) => within.includes(by.name));
}

/** Whether an index has the rows that have one value in a column, by its name in the database, in the order of another. */
export function isOrderedWithin(table: RowSource, by: string, then: Column): boolean {
  return beginningsOf(table).some(({ first, second }) => first.includes(by) && second === then.name);
}

/** Whether an index has all of these columns; one that begins with `by`, and goes on with `then`, if they are given. */
export function isCovered(
  table: RowSource,
  columns: readonly string[],
  by?: SQLWrapper,
  then?: Column,
): boolean {
  return beginningsOf(table).some(
    ({ first, second, all }) =>
      (!by || (is(by, Column) && first.includes(by.name))) &&
      (!then || second === then.name) &&
      columns.every((name) => all.includes(name)),
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
            ...beginning(config.columns),
            first: trueIn(config.where),
            second: namesIn(config.columns[0])[0],
          },
        ]
      : [],
  );
  return [...keys.map(beginning), ...partial];
}

function beginning(keys: readonly unknown[]): Beginning {
  const within = keys.filter((key) => !is(key, Column)).flatMap(namesIn);
  return { first: namesIn(keys[0]), second: namesIn(keys[1])[0], all: keys.flatMap(namesIn), within };
}

/** The column that is true in all rows of a partial index; none where it is of others. */
function trueIn(where: SQL): readonly string[] {
  const words = where.queryChunks.flatMap((chunk) => (is(chunk, StringChunk) ? chunk.value : []));
  return words.join('').trim() === '= 1' ? namesIn(where) : [];
}

/** The columns that a key of an index is made of: itself, or those inside an expression. */
function namesIn(key: unknown): readonly string[] {
  if (is(key, Column)) return [key.name];
  return is(key, SQL) ? key.queryChunks.flatMap((chunk) => (is(chunk, Column) ? [chunk.name] : [])) : [];
}
