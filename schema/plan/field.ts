/**
 * What a field, a filter and an order say about SQL. It stands in GraphQL's own `extensions`, so that the compiler needs
 * nothing but the built schema. Rows are erased to one type here; the builders in `table-fields.ts` keep them typed at the edge.
 */

import type { InputFieldMap } from '@pothos/core';
import type { Column, SQL, SQLWrapper } from 'drizzle-orm';
import type { SQLiteTable, SQLiteView } from 'drizzle-orm/sqlite-core';
import type { Builder } from '../builder.ts';
import type { Compilation } from './compilation.ts';
import type { Variables } from './value.ts';

export type RowSource = SQLiteTable | SQLiteView;

/** A table or view under the alias that it has in one place of a statement; or the arguments that a group hands down. */
export type Row = unknown;

/** Coerced arguments, holes included. */
export type Arguments = Readonly<Record<string, unknown>>;

export type FieldPlan = LeafPlan | OnePlan | ListPlan | ConnectionPlan | MixedPlan | GroupPlan | NodePlan;

export interface LeafPlan {
  kind: 'leaf';
  /** How many rows it looks at that are not in the answer, at most; for the cost. */
  looksAt?: number;
  sql: (row: Row, args: Arguments, compilation: Compilation) => SQLWrapper;
}

export interface OnePlan {
  kind: 'one';
  target: RowSource;
  where: (target: Row, row: Row, args: Arguments) => SQL | undefined;
  /** What is wrong with the values of the arguments; undefined if nothing is. */
  wrong?: (args: Arguments, variables: Variables) => string | undefined;
}

export interface ListPlan {
  kind: 'list';
  target: RowSource;
  /** Whether its argument `where` is a filter of its items. */
  filtered: boolean;
  /** The junction that leads to the target; its rows are walked first. */
  through?: RowSource;
  /** What stands in FROM instead of the target alone: it gives the target's rows under their alias. */
  from?: (target: Row, row: Row, compilation: Compilation, args: Arguments, selects: Selects) => SQL;
  /** What is wrong with the values of the arguments; undefined if nothing is. */
  wrong?: (args: Arguments, variables: Variables) => string | undefined;
  where: (target: Row, row: Row, link: Row) => SQL | undefined;
  /** Absent where the rows come in a total order already: the one index that can be walked, or `from`, gives it. */
  orderBy?: (target: Row, link: Row) => SQLWrapper[];
  /** An estimate of the length, for the cost. */
  size: number;
  /** How many rows are looked at that are not in the answer, at most; for the cost. */
  looksAt?: number | ((args: Arguments, row?: Row) => number);
  /** How many rows there can be at most in this request; where it is known, the cost takes it. */
  limit?: (row: Row, args: Arguments) => (variables: Variables) => number;
}

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
  /** What is wrong with the argument's value; undefined if nothing is. */
  wrong?: (value: unknown) => string | undefined;
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
  /** Whether all rows were asked that may be admitted; undefined where nothing is asked. */
  complete: () => SQL | undefined;
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

/** Whether a field of a list's items is asked for, so that what only it needs is left out otherwise. */
export type Selects = (field: string) => boolean;

/** An object that is no row of its own: it stands on its parent's row, or on what `row` makes of the arguments. */
export interface GroupPlan {
  kind: 'group';
  /** How many rows its fields look at that are not in the answer, at most, or how many in answer to these arguments; for the cost. */
  looksAt?: number | ((args: Arguments, row?: Row) => number);
  row?: (row: Row, args: Arguments) => Row;
  /** What is wrong with the values of the arguments; undefined if nothing is. */
  wrong?: (args: Arguments, variables: Variables) => string | undefined;
}

/** Objects by global id; the argument is `id` or `ids`. */
export interface NodePlan {
  kind: 'node';
  many: boolean;
}

/** A page of rows of several types that were found together; the field's nodes are of an abstract type. */
export interface MixedPlan {
  kind: 'mixed';
  /** What was found: `type`, the name of a row's type, its `id`, its `score`, and what else its order compares. */
  rows: RowSource;
  /** The types of what the arguments can find. */
  types: (args: Arguments) => readonly string[];
  /** The select behind the rows; it is bounded, whatever is asked. */
  select: (args: Arguments, compilation: Compilation) => SQL;
  /** Columns that are compared, each the larger first; the last one tells any two rows apart. */
  order: (row: Row) => readonly Column[];
  /** Whether `select` found all there is; `found` names its rows. */
  complete: (args: Arguments, compilation: Compilation, found: SQL) => SQL;
  /** How many rows `select` looks at, at most; for the cost. */
  looksAt: (args: Arguments, variables: Variables) => number;
  /** What is wrong with the values of the arguments; undefined if nothing is. */
  wrong: (args: Arguments, variables: Variables) => string | undefined;
}

/** One term of `orderBy`. */
export interface OrderTerm {
  by: string;
  direction: 'ASC' | 'DESC';
  nulls: 'FIRST' | 'LAST';
}

/** What an order enum's value says: the column that it sorts by, of the row or of what leads to it; undefined where there is none. */
export type OrderKey = (row: Row, link: Row) => Column | undefined;

/** What leads to rows that a filter admits: not one that it admits is missing. */
export type Found = FoundIds | FoundByIndex;

/** Ids that another index leads to; they become a part of the statement where they are asked for. */
export interface FoundIds {
  select: () => SelectedIds;
}

export interface SelectedIds {
  /** The name of their table, in which they are a column `id`. */
  ids: SQL;
  /** Whether these are all: otherwise they are too many, and nothing is known. */
  complete: SQL | undefined;
}

/** An index of the rows' own table that serves a condition of the filter. */
export interface FoundByIndex {
  /** The field's value, and the column of the table that it is compared with; they tell which findings are the same. */
  of: object;
  by: SQLWrapper;
  /** Whether it names one value. */
  names: boolean;
  serves: (row: Row) => SQL | undefined;
  /** Whether it names an interval, which may hold nearly all rows. */
  wide: boolean;
}

/** What an input field says of its value: all that leads to the rows that fit, each by itself. */
export type Find = (value: unknown, compilation: Compilation) => readonly Found[];

/** What an input field says: its value on a row as a condition; undefined for none. */
export type Filter = (row: Row, value: unknown, compilation: Compilation) => SQL | undefined;

/** The parts of connections, edges and pages that the compiler fills in itself. */
export type Part =
  | 'edges'
  | 'nodes'
  | 'pageInfo'
  | 'totalCount'
  | 'totalCountExact'
  | 'approximate'
  | 'score'
  | 'cursor'
  | 'node'
  | 'hasNextPage'
  | 'hasPreviousPage'
  | 'startCursor'
  | 'endCursor';

/** How a type is found by the second half of its global id. */
export interface NodeType {
  table: RowSource;
  where: (row: Row, key: unknown) => SQL;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    plan?: FieldPlan;
    part?: Part;
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    nodeType?: NodeType;
  }
  interface GraphQLInputFieldExtensions {
    filter?: Filter;
    find?: Find | undefined;
  }
  interface GraphQLInputObjectTypeExtensions {
    /** Of operators: whether to ask them is dear beside others, as every text has to be searched. */
    dear?: boolean;
  }
  interface GraphQLEnumTypeExtensions {
    /** Whether a value decides the SQL and so belongs to a plan's key. */
    decides?: boolean;
  }
  interface GraphQLEnumValueExtensions {
    orderKey?: OrderKey;
    /** Whether no index serves it, so that it comes first only where the parent has few rows. */
    bounded?: boolean;
  }
}
