/** Filters: from a `where` argument to a condition. What each input field means stands in its `extensions.filter`. */
import { type SQL, sql } from 'drizzle-orm';
import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { invariant } from '../../db/invariant.ts';
import type { Compilation } from './compilation.ts';
import type { Row } from './field.ts';

/**
 * The condition of a coerced filter on a row; undefined where nothing is asked. An explicit null asks nothing. The indexes of
 * the fields that are told `apart` are left alone.
 */
export function conditionOf(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: unknown,
  row: Row,
  apart: readonly string[] = [],
): SQL | undefined {
  const given = Object.entries(fieldsOf(value)).filter(([, inner]) => inner !== null && inner !== undefined);
  const dearLast = given
    .map(([name, inner]) => ({ name, inner, dearness: dearnessOf(type, name) }))
    .sort((one, other) => one.dearness - other.dearness);
  const conditions = dearLast.map(({ name, inner }) => {
    const filter = type.getFields()[name]?.extensions.filter;
    invariant(filter, `${type.name}.${name} has no filter`);
    if (isUnserved(compilation, type, name, inner)) compilation.noteUnserved(name);
    const condition = compilation.filterField(name, () => filter(row, inner, compilation));
    return condition && apart.includes(name) ? sql`(${condition}) is true` : condition;
  });
  return all(conditions);
}

/** Whether a field is asked by operators, and no index leads to what they ask for. */
function isUnserved(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  name: string,
  value: unknown,
): boolean {
  const field = type.getFields()[name];
  const asked = field && getNamedType(field.type);
  if (!isInputObjectType(asked) || asked.extensions.dear === undefined) return false;
  return (field?.extensions.find?.(value, compilation) ?? []).length === 0;
}

/** How dear it is to ask a field: conditions are looked at in their order, and what fails the cheap ones is not asked the dear ones. */
function dearnessOf(type: GraphQLInputObjectType, name: string): number {
  const field = type.getFields()[name];
  const asked = field && getNamedType(field.type);
  if (isInputObjectType(asked) && asked.extensions.dear) return 2;
  return asked === type ? 1 : 0;
}

/** The input object behind an argument's or a field's type. */
export function inputObjectOf(type: GraphQLInputType | undefined): GraphQLInputObjectType {
  const named = type && getNamedType(type);
  invariant(isInputObjectType(named), 'not an input object');
  return named;
}

/** All of the conditions; undefined if there is none. */
export function all(conditions: readonly (SQL | undefined)[]): SQL | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length < 2) return given[0];
  return sql`(${sql.join(given, sql` and `)})`;
}

/** Any of the conditions; one that asks nothing is met by every row, and of none, none is met. */
export function any(conditions: readonly (SQL | undefined)[]): SQL | undefined {
  if (conditions.includes(undefined)) return undefined;
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? sql`0` : sql`(${sql.join(given, sql` or `)})`;
}

/** The complement, rows for which the condition is neither true nor false included. */
export function not(condition: SQL | undefined): SQL {
  return condition === undefined ? sql`0` : sql`(${condition}) is not true`;
}

/** ` where …`, or nothing. */
export function whereClause(condition: SQL | undefined): SQL {
  return condition ? sql` where ${condition}` : sql.empty();
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>;
}
