/** The rows that a connection is about: where they come from and what they must fit, before they are ordered and cut. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { type Compilation, columnOf, type FieldSite, from } from './compilation.ts';
import { drivenBy } from './driver.ts';
import type { Arguments, ConnectionPlan, Row } from './field.ts';
import { all, conditionOf, inputObjectOf } from './filter.ts';
import { readerOf } from './value.ts';

export interface AdmittedRows {
  target: Row;
  /** The junction's row, or the search's. */
  link: Row;
  from: SQL;
  /** FROM without the target's own table, where something leads to it. */
  junction: SQL | undefined;
  carried: Readonly<Record<string, Column>>;
  condition: SQL | undefined;
  /** Whether the condition looks at the target's own columns. */
  filtered: boolean;
}

/** What leads to the target's rows, if not their own table. */
interface Lead {
  link: Row;
  from: SQL;
  carried: Readonly<Record<string, Column>>;
  condition: SQL | undefined;
  /** The filter that is left. */
  where: unknown;
}

/** The rows of a connection under names of their own; `without` leaves one field of the filter out, as a facet may ask. */
export function admittedRows(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  without?: string,
): AdmittedRows {
  const target = compilation.row(plan.target);
  const asked = without === undefined ? args.where : withoutField(args.where, without);
  const lead = leadOf(compilation, plan, site, { ...args, where: asked }, target);
  const where = lead ? lead.where : asked;
  const filter =
    where === undefined || where === null
      ? undefined
      : conditionOf(compilation, inputObjectOf(argumentOf(site, 'where')?.type), where, target);
  const own = lead ? undefined : plan.where?.(target, site.row, undefined);
  const table = from(plan.target, target);
  const carried = lead?.carried ?? {};
  return {
    target,
    link: lead?.link,
    from: lead ? sql`${lead.from} cross join ${table} on ${columnOf(target, 'id')} = ${carried.id}` : table,
    junction: lead?.from,
    carried,
    condition: all([lead?.condition, own, filter]),
    filtered: filter !== undefined,
  };
}

function leadOf(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  target: Row,
): Lead | undefined {
  const { where } = args;
  if (plan.search && args.search !== undefined) return searchLead(compilation, plan.search, site, args);
  if (plan.through) {
    const link = compilation.row(plan.through.table);
    const condition = plan.where?.(target, site.row, link);
    return {
      link,
      from: from(plan.through.table, link),
      carried: plan.through.carried(link),
      condition,
      where,
    };
  }
  const driven = drivenBy(plan.drivers, where);
  if (!driven) return undefined;
  const { through } = driven.driver;
  const link = compilation.row(through.table);
  const condition = driven.driver.where(link, driven.value);
  return {
    link,
    from: from(through.table, link),
    carried: through.carried(link),
    condition,
    where: driven.rest,
  };
}

/** The hits of a search lead to their rows: the other way round, every row would be looked for among the hits. */
function searchLead(
  compilation: Compilation,
  index: NonNullable<ConnectionPlan['search']>,
  site: FieldSite,
  args: Arguments,
): Lead {
  const link = compilation.row(index.hits);
  const read = readerOf(args.search);
  compilation.check(site, (variables) => index.wrong(String(read(variables))));
  return {
    link,
    from: sql`(${index.select(args)}) ${link}`,
    carried: { id: columnOf(link, 'id'), score: columnOf(link, 'score') },
    condition: undefined,
    where: args.where,
  };
}

function withoutField(where: unknown, name: string): unknown {
  return Object.fromEntries(Object.entries((where ?? {}) as Arguments).filter(([field]) => field !== name));
}

/** An argument of the field that a plan belongs to. */
export function argumentOf(site: FieldSite, name: string) {
  return site.field.args.find((candidate) => candidate.name === name);
}

/** ` where …`, or nothing. */
export function whereClause(condition: SQL | undefined): SQL {
  return condition ? sql` where ${condition}` : sql.empty();
}
