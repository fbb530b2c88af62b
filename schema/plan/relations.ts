/** Plans that need no page: values, to-one objects, lists, and groups on the parent's row. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import { argumentOf } from './admitted-rows.ts';
import type { Compilation, Compiled, Cost, FieldSite } from './compilation.ts';
import { fixed, looksAt, sum, times } from './cost.ts';
import { enumName, jsonBoolean, jsonList, jsonSubquery } from './dialect.ts';
import type { Arguments, GroupPlan, LeafPlan, ListPlan, OnePlan, Row, Selects } from './field.ts';
import { all, conditionOf, inputObjectOf, whereClause } from './filter.ts';
import { from } from './rows.ts';
import { compileSelection, objectTypeOf, subfields } from './selection.ts';

/** A value, written the way its GraphQL type asks for. */
export function compileLeaf(
  compilation: Compilation,
  plan: LeafPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  return {
    sql: leafValue(plan.sql(site.row, args, compilation), site.field.type),
    cost: sum([fixed(1), looksAt(plan.looksAt ?? 0)]),
  };
}

function leafValue(value: SQLWrapper, type: GraphQLOutputType): SQL {
  const named = getNamedType(type);
  if (named.name === 'Boolean') return jsonBoolean(value);
  // A list is JSON already.
  return isEnumType(named) && !isListType(getNullableType(type)) ? enumName(value) : sql`${value}`;
}

/** The object that a condition finds, or null. */
export function compileOne(
  compilation: Compilation,
  plan: OnePlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const target = compilation.row(plan.target);
  const selected = compileSelection(compilation, objectTypeOf(site.field.type), site, target);
  const where = plan.where(target, site.row, args);
  const { wrong } = plan;
  if (wrong) compilation.check(site, (variables) => wrong(args, variables));
  return {
    sql: jsonSubquery(sql`select ${selected.sql} from ${from(plan.target, target)} where ${where}`),
    cost: sum([fixed(1), selected.cost]),
  };
}

/** All objects that a condition finds, in a total order. */
export function compileList(
  compilation: Compilation,
  plan: ListPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const target = compilation.row(plan.target);
  const link = plan.through && compilation.row(plan.through);
  const selected = compileSelection(compilation, objectTypeOf(site.field.type), site, target);
  const rows = plan.from
    ? plan.from(target, site.row, compilation, args, selectsOf(compilation, site))
    : plan.through
      ? sql`${from(plan.through, link)} cross join ${from(plan.target, target)}`
      : from(plan.target, target);
  const where = all([plan.where(target, site.row, link), filterOf(compilation, plan, site, args, target)]);
  const orderBy = plan.orderBy && sql.join(plan.orderBy(target, link), sql`, `);
  const list = jsonList(selected.sql, { orderBy });
  const { wrong } = plan;
  if (wrong) compilation.check(site, (variables) => wrong(args, variables));
  const size = plan.limit?.(site.row, args) ?? fixed(plan.size);
  compilation.costs.noteSize(site.path, size);
  return {
    sql: jsonSubquery(sql`select ${list} from ${rows}${whereClause(where)}`),
    cost: sum([looked(plan, site, args), times(size, selected.cost)]),
  };
}

/** The condition of the list's own filter, where it takes one. */
function filterOf(
  compilation: Compilation,
  plan: ListPlan,
  site: FieldSite,
  args: Arguments,
  target: Row,
): SQL | undefined {
  if (!plan.filtered || args.where === undefined) return undefined;
  return conditionOf(compilation, inputObjectOf(argumentOf(site, 'where')?.type), args.where, target);
}

/** An object that is no row of its own. */
export function compileGroup(
  compilation: Compilation,
  plan: GroupPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const row = plan.row ? plan.row(site.row, args) : site.row;
  const { wrong } = plan;
  if (wrong) compilation.check(site, (variables) => wrong(args, variables));
  const selected = compileSelection(compilation, objectTypeOf(site.field.type), site, row);
  return { ...selected, cost: sum([looked(plan, site, args), selected.cost]) };
}

function selectsOf(compilation: Compilation, site: FieldSite): Selects {
  const fields = subfields(compilation, objectTypeOf(site.field.type), site.nodes);
  const names = new Set([...fields.values()].map(([node]) => node?.name.value));
  return (field) => names.has(field);
}

/** What it costs to look at rows that are not in the answer. */
function looked({ looksAt: rows = 0 }: ListPlan | GroupPlan, { row }: FieldSite, args: Arguments): Cost {
  return looksAt(typeof rows === 'function' ? rows(args, row) : rows);
}
