/** The rows that a connection is about: where they come from and what they must fit, before they are ordered and cut. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { invariant } from '../../db/invariant.ts';
import { type Compilation, columnOf, type FieldSite, from } from './compilation.ts';
import { lookedAt } from './dialect.ts';
import { drivenBy } from './driver.ts';
import type { Arguments, ConnectionPlan, Lead, Row } from './field.ts';
import { all, conditionOf, inputObjectOf } from './filter.ts';
import { firstFound, foundRows } from './found-rows.ts';
import { readerOf } from './value.ts';
import type { Way } from './ways.ts';

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
  /** The few ids that were found for the filter, and whether they are few. */
  found: { ids: SQL; complete: SQL } | undefined;
}

/** What leads to the target's rows, if not their own table. */
interface LeadingRows {
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
  const lead = leadingRows(compilation, plan, site, args, asked, target);
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
    // First, so that every row is counted that the filter is asked about.
    condition: all([filter && lookedAt(columnOf(target, 'id')), lead?.condition, own, filter]),
    filtered: filter !== undefined,
    found: foundOf(compilation, plan, site, args, where),
  };
}

/** What indexes find for the filter; what an argument or a parent leads to is not looked for otherwise. */
function foundOf(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  where: unknown,
): AdmittedRows['found'] {
  if (plan.where || where === undefined || where === null) return undefined;
  if (leadsOf(plan, args).length > 0) return undefined;
  const findings = foundRows(compilation, inputObjectOf(argumentOf(site, 'where')?.type), where);
  return findings.length === 0 ? undefined : firstFound(findings);
}

/** The ways to the rows; `source` is their FROM where it is not to be all of it. */
export function waysTo(compilation: Compilation, rows: AdmittedRows, source = rows.from): readonly Way[] {
  const { condition, found } = rows;
  if (!found) return [{ from: source, condition }];
  const few = sql.identifier(compilation.name('f'));
  const isFound = sql`${rows.carried.id ?? columnOf(rows.target, 'id')} = ${few}.id`;
  return [
    { from: source, condition, open: sql`(${found.complete} is not true)` },
    { from: sql`(${found.ids}) ${few} cross join ${source}`, condition: all([isFound, condition]) },
  ];
}

function leadingRows(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  where: unknown,
  target: Row,
): LeadingRows | undefined {
  const leads = leadsOf(plan, args);
  if (leads.length > 0) return { ...argumentLeads(compilation, leads, site, args), where };
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
  const { through, rows, where: chosen } = driven.driver;
  const link = compilation.row(through.table);
  const condition = chosen?.(link, driven.value);
  return {
    link,
    from: rows ? sql`(${rows(driven.value)}) ${link}` : from(through.table, link),
    carried: through.carried(link),
    condition,
    where: driven.rest,
  };
}

/** The leads that the arguments ask for. */
export function leadsOf(plan: ConnectionPlan, args: Arguments): readonly Lead[] {
  return plan.leads.filter(({ argument }) => args[argument] !== undefined);
}

/** What was asked for leads to its rows: the other way round, every row would be looked for among them. */
function argumentLeads(
  compilation: Compilation,
  leads: readonly Lead[],
  site: FieldSite,
  args: Arguments,
): Omit<LeadingRows, 'where'> {
  for (const { argument, wrong } of leads) {
    const read = readerOf(args[argument]);
    if (wrong) compilation.check(site, (variables) => wrong(read(variables)));
  }
  const [first] = leads;
  invariant(first, 'rows that nothing leads to');
  const link = compilation.row(first.rows);
  const scores = leads.map((lead) => lead.score(link));
  return {
    link,
    from: sql`${foundByAll(leads, scores, args, compilation)} ${link}`,
    carried: { id: columnOf(link, 'id'), ...Object.fromEntries(scores.map((score) => [score.name, score])) },
    condition: undefined,
  };
}

/** The name of the rows that a lead found: the page, its count and whatever else is asked about them look for them once. */
export function foundBy(lead: Lead, args: Arguments, compilation: Compilation): SQL {
  return compilation.shared(args, lead.argument, () => lead.select(args, compilation));
}

/** The name of the rows that each of the leads found, with all their scores. */
function foundByAll(
  leads: readonly Lead[],
  scores: readonly Column[],
  args: Arguments,
  compilation: Compilation,
): SQL {
  const found = leads.map((lead) => foundBy(lead, args, compilation));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  return compilation.shared(args, 'found by all', () => {
    const names = ['id', ...scores.map(({ name }) => name)].map((name) => sql.identifier(name));
    const joined = sql.join(found, sql` join `);
    return sql`select ${sql.join(names, sql`, `)} from ${joined} using (id)`;
  });
}

function withoutField(where: unknown, name: string): unknown {
  return Object.fromEntries(Object.entries((where ?? {}) as Arguments).filter(([field]) => field !== name));
}

/** An argument of the field that a plan belongs to. */
export function argumentOf(site: FieldSite, name: string) {
  return site.field.args.find((candidate) => candidate.name === name);
}
