/** Rows of a connection with the numbers of its ranking: worked out for all that are admitted, up to a bound, before they are ordered. */
import { type SQL, sql } from 'drizzle-orm';
import { badInput } from '../errors.ts';
import { type AdmittedRows, waysTo } from './admitted-rows.ts';
import { type Compilation, columnOf, type FieldSite, from } from './compilation.ts';
import { countOfWays } from './counts.ts';
import type { Arguments, ConnectionPlan, Lead, OrderTerm } from './field.ts';
import { selectFrom, type Way } from './ways.ts';

/** Most rows that one page ranks: tens of milliseconds' worth. */
export const mostRanked = 10_000;

/** Admitted rows beside what was worked out for them. */
export interface RankedRows extends AdmittedRows {
  /** The columns that were worked out. */
  columns: readonly string[];
  /** The ways to the rows that were ranked, without what was worked out. */
  ranked: readonly Way[];
  /** Whether all that are admitted were ranked; undefined where there cannot be more. */
  complete: SQL | undefined;
}

/** The rows with their ranks; undefined where neither the arguments nor the order ask for any. */
export function rankedRows(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  given: { rows: AdmittedRows; leads: readonly Lead[]; terms: readonly OrderTerm[] },
): RankedRows | undefined {
  const { ranking } = plan;
  if (!ranking) return undefined;
  const { rows, leads, terms } = given;
  const isLed = leads.length > 0;
  const keys = terms.map(({ by }) => by).filter((by) => ranking.orderKeys.includes(by));
  const wrong = ranking.wrong(args, keys);
  if (wrong !== undefined) throw badInput(wrong, site);
  if (keys.length === 0 && !ranking.usualOrder(args)) return undefined;
  compilation.check(site, (variables) => ranking.wrongValues(args, variables));

  const columns = ranking.columns(rows.target, args, rows.link);
  const id = columnOf(rows.target, 'id');
  const selected = [
    sql`${id} as id`,
    ...leads
      .map((lead) => lead.score(rows.link))
      .map((score) => sql`${score} as ${sql.identifier(score.name)}`),
    ...Object.entries(columns).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`),
  ];
  const ways = waysTo(rows);
  const most = sql.raw(String(mostRanked));
  const first = ranking.first(rows.target).map((column) => sql`${rows.carried[column.name] ?? column} desc`);
  const candidates = selectFrom(ways, sql.join(selected, sql`, `), {
    // What a lead found is few enough to be ranked as it comes.
    ...(!isLed && { orderBy: sql.join(first, sql`, `) }),
    most,
  });

  const target = compilation.row(plan.target);
  const link = compilation.row(ranking.rows);
  const ranked = sql`(${candidates}) ${link}`;
  const linkId = columnOf(link, 'id');
  return {
    target,
    link,
    from: sql`${ranked} cross join ${from(plan.target, target)} on ${columnOf(target, 'id')} = ${linkId}`,
    junction: ranked,
    carried: {
      id: linkId,
      ...Object.fromEntries(leads.map((lead) => lead.score(link)).map((score) => [score.name, score])),
      ...ranking.ordered(link),
    },
    isUnordered: false,
    belongs: undefined,
    asked: undefined,
    served: undefined,
    found: undefined,
    columns: Object.keys(columns),
    ranked: ways,
    complete: isLed
      ? undefined
      : sql`(select count(*) from (${selectFrom(ways, sql`1`, { most: sql.raw(String(mostRanked + 1)) })})) <= ${most}`,
  };
}

/** A select of how many rows were ranked, in the form of `countOfWays`. */
export function countOfRanked({ ranked }: RankedRows): SQL {
  return sql`select min(n, ${sql.raw(String(mostRanked))}) as n, complete from (${countOfWays(ranked)})`;
}
