/**
 * Rows that an index finds for a filter, before anything else is looked at: the papers of one author among millions. Whether they are few
 * is not known while a plan is compiled, so the statement finds out: it takes them if they are, and else walks an order's index.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { GraphQLInputObjectType } from 'graphql';
import { type Compilation, columnOf, from } from './compilation.ts';
import type { Found, Row, RowSource } from './field.ts';
import { all, conditionOf } from './filter.ts';

/** Most rows that a filter is taken to lead to: to look at them and sort them takes about ten milliseconds. */
export const mostFound = 2000;

/** What leads to the rows of one field of a filter; undefined where no index does. */
function foundBy(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: unknown,
): readonly (Found | undefined)[] {
  const given = Object.entries(value as Record<string, unknown>);
  return given.map(([name, inner]) =>
    inner === null || inner === undefined
      ? undefined
      : type.getFields()[name]?.extensions.find?.(inner, compilation),
  );
}

/** What leads to rows that a filter admits, its own index before others; undefined where nothing does, and all would be looked at. */
export function foundFor(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: unknown,
): Found | undefined {
  const found = foundBy(compilation, type, value).filter((one) => one !== undefined);
  return found.find(({ ids }) => ids === undefined) ?? found[0];
}

/** All that leads to rows of a connection by more than the columns of its own table, of which SQLite knows best. */
export function foundRows(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: unknown,
): readonly Found[] {
  return foundBy(compilation, type, value).filter((one) => one?.ids !== undefined) as readonly Found[];
}

/** Ids that a select gives, kept if they are few; `of` tells which are the same. */
export function fewIds(
  compilation: Compilation,
  of: object,
  complete: SQL | undefined,
  select: () => SQL,
): Found {
  const ids = compilation.shared(of, 'found', () =>
    compilation.again(
      () => sql`select distinct id from (${select()}) limit ${sql.raw(String(mostFound + 1))}`,
    ),
  );
  return {
    ids,
    complete: all([complete, sql`(select count(*) from ${ids}) <= ${sql.raw(String(mostFound))}`]),
  };
}

/** FROM and condition of a table by what leads to its rows. */
export function fromFound(
  compilation: Compilation,
  { ids }: Found,
  table: RowSource,
  row: Row,
): { from: SQL; condition: SQL | undefined } {
  if (!ids) return { from: from(table, row), condition: undefined };
  const found = sql.identifier(compilation.name('f'));
  return {
    from: sql`${ids} ${found} cross join ${from(table, row)}`,
    condition: sql`${found}.id = ${columnOf(row, 'id')}`,
  };
}

/** The ids of a table's rows that fit a filter, by what leads to them. */
export function idsOf(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  table: RowSource,
  value: unknown,
  found: Found,
): SQL {
  const row = compilation.row(table);
  const { from, condition } = fromFound(compilation, found, table, row);
  const fits = conditionOf(compilation, type, value, row);
  return sql`select ${columnOf(row, 'id')} as id from ${from} where ${all([condition, fits])}`;
}

/** The one select of ids that several findings come to, the first complete one; and whether one is. */
export function firstFound(findings: readonly Found[]): { ids: SQL; complete: SQL } {
  const selects = findings.map(({ ids, complete }, index) => {
    const before = findings.slice(0, index).map((one) => sql`not (${one.complete})`);
    return sql`select id from ${ids} where ${all([complete, ...before])}`;
  });
  const complete = findings.map((one) => sql`(${one.complete})`);
  return { ids: sql.join(selects, sql` union all `), complete: sql`(${sql.join(complete, sql` or `)})` };
}
