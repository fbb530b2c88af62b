/** What a connection says: which rows, what leads to them, what ranks them, and in which orders they come. */
import type { InputFieldMap } from '@pothos/core';
import type { Column, SQL } from 'drizzle-orm';
import type { Builder } from '../builder.ts';
import type { Compilation } from './compilation.ts';
import type { Arguments, Row, RowSource } from './field.ts';
import type { Variables } from './value.ts';

export interface ConnectionPlan {
  kind: 'connection';
  target: RowSource;
  /** The junction that leads from the parent to the target. */
  through?: Junction;
  /** Absent at the root. */
  where?: (target: Row, row: Row, link: Row) => SQL | undefined;
  defaultOrder: readonly OrderTerm[];
  /** True where the parent has few rows: they may be sorted, and need no index. */
  bounded: boolean;
  drivers: readonly Driver[];
  leads: readonly Lead[];
  ranking?: Ranking;
}

/** Numbers that are worked out for each admitted row, to order by: of very many rows, for those that come `first`. */
export interface Ranking {
  /** What stands beside the target's `id`: the columns that orders compare, and what edges show. */
  rows: RowSource;
  args: (builder: Builder) => InputFieldMap;
  /** The keys of `orderBy` that compare these numbers. */
  orderKeys: readonly string[];
  /** The order that the arguments make the usual one, if they do. */
  usualOrder: (args: Arguments) => readonly OrderTerm[] | undefined;
  /** The numbers of a row that the arguments and these keys of `orderBy` ask for, by their columns' names; `link` has what led to it. */
  columns: (
    row: Row,
    args: Arguments,
    link: Row,
    orderKeys: readonly string[],
  ) => Readonly<Record<string, SQL>>;
  /** What is worked out of these numbers, by its columns' names; the numbers stand there under theirs. */
  combined: (args: Arguments) => Readonly<Record<string, SQL>>;
  /** The columns of `rows` that orders compare, by their names in the database. */
  ordered: (link: Row) => Readonly<Record<string, Column>>;
  /** Which rows are ranked where they are too many: those with the largest values of these. */
  first: (row: Row) => readonly Column[];
  /** How many rows it takes as long to look at as to work out the numbers of one; for the cost. */
  looksAt: (args: Arguments) => number;
  /** What is wrong with the arguments, beside what led to the rows; undefined if nothing is. */
  wrong: (args: Arguments, orderKeys: readonly string[]) => string | undefined;
  /** What is wrong with the values of the arguments; undefined if nothing is. */
  wrongValues: (args: Arguments, variables: Variables) => string | undefined;
}

/**
 * Rows that an argument leads to, each with a score: the hits of a search, the best results. They are the usual order. Where several
 * are asked, a row must be led to by all, and the last one's order is the usual one.
 */
export interface Lead {
  /** The argument that asks for it. */
  argument: string;
  /** Further arguments that it takes, and the argument itself. */
  args: (builder: Builder) => InputFieldMap;
  /** Its rows, the same source for all leads of a connection: `id` of the target, and a column for the score of each. */
  rows: RowSource;
  /** The larger, the better. */
  score: (link: Row) => Column;
  /** The key of `orderBy` that compares scores. */
  orderKey: string;
  /** How many rows it looks at, at most, for a value of the argument; for the cost. */
  looksAt: (value: unknown) => number;
  /** The select behind the rows; it is bounded, whatever is asked. */
  select: (args: Arguments, compilation: Compilation) => SQL;
  /** Whether `select` found all there is; `found` names its rows. */
  complete: (args: Arguments, compilation: Compilation, found: SQL) => SQL;
  /** What is wrong with the argument's value, or with the further arguments; undefined if nothing is. */
  wrong?: (value: unknown, variables: Variables, args: Arguments) => string | undefined;
}

/** What the planned fields of a connection and of its edges stand on. */
export interface ConnectionRow {
  args: Arguments;
  /** The row that an edge is about. */
  node: Row;
  /** Whether the connection belongs to a row, on which its rows stand. */
  nested: boolean;
  /** A number that a ranking or a lead gave the row of an edge, by its column's name. */
  ranked: (column: string) => SQL;
  /** The name of the page's rows, by their `id`, where the connection is not nested: what is asked about each can be found for all at once. */
  shown: () => SQL;
  /** Rows that are admitted; without the filter's part of that name. */
  admitted: (without?: string) => AdmittedSelect;
}

/** Rows that a connection admits, as far as there is time to ask them. */
export interface AdmittedSelect {
  /** A select of columns of no more than `most` rows. */
  select: (columns: readonly string[], most: SQL) => SQL;
  /** Whether all rows were asked that may be admitted, where these columns are read of them; undefined where nothing is asked. */
  complete: (columns: readonly string[]) => SQL | undefined;
}

/** A table between two others that also carries what its lists are ordered by, so that its index gives them in order. */
export interface Junction {
  table: RowSource;
  /** Its columns that equal columns of the target, by the target's names for them in the database; `id` is one of them. */
  carried: (link: Row) => Readonly<Record<string, Column>>;
  /** What a filter of the target's rows asks of those of the junction, so that its index leads past the others. */
  implied?: (link: Row, where: Arguments) => SQL | undefined;
}

/**
 * A filter of a root connection that a junction's index serves: `{ topics: { some: { key: { eq } } } }`, nothing more and nothing
 * less, names one topic, and the junction has its papers in order. The rest of the filter is left as it is.
 */
export interface Driver {
  through: Junction;
  path: readonly [string, ...string[]];
  where?: (link: Row, value: unknown) => SQL;
  /** What stands in FROM instead of the junction: the columns that it carries, once for each row of the target. */
  rows?: (value: unknown) => SQL;
}

/** One term of `orderBy`. */
export interface OrderTerm {
  by: string;
  direction: 'ASC' | 'DESC';
  nulls: 'FIRST' | 'LAST';
}

/** What an order enum's value says: the column that it sorts by, of the row or of what leads to it; undefined where there is none. */
export type OrderKey = (row: Row, link: Row) => Column | undefined;
