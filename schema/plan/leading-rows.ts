/** What leads to the rows of a connection, if not their own table: an argument, the junction of a parent, or one that serves a part of the filter. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { invariant } from '../../db/invariant.ts';
import type { Compilation, FieldSite } from './compilation.ts';
import type { ConnectionPlan, Lead } from './connection-plan.ts';
import { asFilter, drivenBy } from './driver.ts';
import type { Arguments, Row } from './field.ts';
import { all } from './filter.ts';
import { columnOf, from } from './rows.ts';
import { readerOf } from './value.ts';

/** What leads to the target's rows, if not their own table. */
interface LeadingRows {
  link: Row;
  from: SQL;
  carried: Readonly<Record<string, Column>>;
  isUnordered?: boolean;
  condition: SQL | undefined;
  /** The filter that is left. */
  where: unknown;
}

/** What leads to the rows, in the order in which it counts; undefined where their own table does. */
export function leadingRows(
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
    const implied = plan.through.implied?.(link, asFilter(where));
    const condition = all([plan.where?.(target, site.row, link), implied]);
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
  const condition = all([chosen?.(link, driven.value), through.implied?.(link, driven.rest)]);
  return {
    link,
    from: rows ? sql`(${rows(driven.value)}) ${link}` : from(through.table, link),
    carried: through.carried(link),
    isUnordered: rows !== undefined,
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
    if (wrong) compilation.check(site, (variables) => wrong(read(variables), variables, args));
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
