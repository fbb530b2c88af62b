/**
 * What a field says about SQL. It stands in GraphQL's own `extensions`, so that the compiler needs nothing but the built schema; what a
 * connection says more is told in `connection-plan.ts`, what a filter's field says in `find.ts`. Rows are erased to one type here; the
 * builders in `table-fields.ts` keep them typed at the edge.
 */
import type { Column, SQL, SQLWrapper } from 'drizzle-orm';
import type { SQLiteTable, SQLiteView } from 'drizzle-orm/sqlite-core';
import type { Compilation } from './compilation.ts';
import type { ConnectionPlan, OrderKey } from './connection-plan.ts';
import type { Filter, Find } from './find.ts';
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
