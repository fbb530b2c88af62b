/** Rows of a connection with the numbers of its ranking: worked out for all that are admitted, up to a bound, before they are ordered. */
import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { badInput } from '../errors.ts';
import { type AdmittedRows, waysTo } from './admitted-rows.ts';
import { boundedWays } from './bounded-ways.ts';
import { columnsRead } from './columns-read.ts';
import type { Compilation, FieldSite } from './compilation.ts';
import type { ConnectionPlan, Lead, OrderTerm, Ranking } from './connection-plan.ts';
import type { Arguments } from './field.ts';
import { all as and, whereClause } from './filter.ts';
import { columnOf, from } from './rows.ts';
import { selectFrom } from './ways.ts';

/** Most rows that one page ranks: tens of milliseconds' worth. */
export const mostRanked = 10_000;

/** The ranking that the arguments or the order ask for. */
export function rankingOf(
  { ranking }: ConnectionPlan,
  args: Arguments,
  terms: readonly OrderTerm[],
): Ranking | undefined {
  return ranking && (rankingKeys(ranking, terms).length > 0 || ranking.usualOrder(args))
    ? ranking
    : undefined;
}

/** The keys of an order that compare what a ranking works out. */
function rankingKeys({ orderKeys }: Ranking, terms: readonly OrderTerm[]): readonly string[] {
  return terms.map(({ by }) => by).filter((by) => orderKeys.includes(by));
}

/** Admitted rows beside what was worked out for them. */
export interface RankedRows extends AdmittedRows {
  /** The columns that were worked out. */
  columns: readonly string[];
  /** A select of how many rows were ranked, in the form of `countOfWays`. */
  count: SQL;
  /** Whether rows that fit may have been left out as they were not asked. */
  isCut: boolean;
  /** Whether all that are admitted were ranked; undefined where there cannot be more. */
  complete: SQL | undefined;
}

/** The rows with their ranks. */
export function rankedRows(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  given: { ranking: Ranking; rows: AdmittedRows; leads: readonly Lead[]; terms: readonly OrderTerm[] },
): RankedRows {
  const { ranking, rows, leads, terms } = given;
  const isLed = leads.length > 0;
  const keys = rankingKeys(ranking, terms);
  const wrong = ranking.wrong(args, keys);
  if (wrong !== undefined) throw badInput(wrong, site);
  compilation.check(site, (variables) => ranking.wrongValues(args, variables));

  const columns = ranking.columns(rows.target, args, rows.link, keys);
  const combined = ranking.combined(args);
  const id = columnOf(rows.target, 'id');
  const selected = [
    sql`${id} as id`,
    ...leads
      .map((lead) => lead.score(rows.link))
      .map((score) => sql`${score} as ${sql.identifier(score.name)}`),
    ...Object.entries(columns).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`),
  ];
  const most = sql.raw(String(mostRanked));
  const first = ranking.first(rows.target);
  const inOrder = (by: (column: Column) => SQLWrapper) =>
    sql.join(
      first.map((column) => sql`${by(column)} desc`),
      sql`, `,
    );
  const carried = inOrder((column) => rows.carried[column.name] ?? column);
  const read = [
    ...first.map(({ name }) => name),
    ...selected.flatMap((one) => [...columnsRead(one, rows.target)]),
  ];
  // What a lead found is few enough to be asked and ranked as it comes.
  const { ways, complete } = isLed
    ? { ways: waysTo(rows), complete: undefined }
    : boundedWays(compilation, waysTo(rows, firstOfJunction(plan, rows, carried)), read, carried);
  const orderBy = rows.asked ? inOrder((column) => column) : carried;
  const candidates = (most: SQL) =>
    selectFrom(ways, sql.join(selected, sql`, `), { ...(!isLed && { orderBy }), most });
  const oneMore = sql.raw(String(mostRanked + 1));
  // Under a parent they stand on its row, and are looked for again by whoever asks how many there are.
  const all = plan.where
    ? sql`(${candidates(oneMore)})`
    : compilation.shared(args, 'ranked', () => candidates(oneMore));
  // How many there are, a junction tells without their rows.
  const counted =
    plan.where && rows.junction && !rows.asked
      ? sql`(select 1 from ${rows.junction}${whereClause(rows.belongs)} limit ${oneMore})`
      : all;
  const few = sql`(select count(*) from ${counted}) <= ${most}`;
  const seen = and([complete, isLed ? undefined : few]);
  // Where no row fits of those that were asked, nothing is known of the others.
  const limit = complete && !plan.where && !compilation.bounded ? someOrAll(all, complete, most) : most;

  const target = compilation.row(plan.target);
  const link = compilation.row(ranking.rows);
  // What is combined stands outside of what is limited: there each number is worked out once, however often it is named.
  const both = sql.join(
    [sql`*`, ...Object.entries(combined).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`)],
    sql`, `,
  );
  const ranked = plan.where
    ? sql`(select ${both} from (${candidates(most)}) limit ${most}) ${link}`
    : sql`(select ${both} from ${all} limit ${limit}) ${link}`;
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
    isWalked: false,
    asked: undefined,
    served: undefined,
    interval: undefined,
    within: undefined,
    found: undefined,
    columns: [...Object.keys(columns), ...Object.keys(combined)],
    count: sql`select min(count(*), ${most}) as n, ${seen ?? sql`1`} as complete from ${counted}`,
    complete: isLed ? undefined : seen,
    isCut: complete !== undefined,
  };
}

/**
 * FROM of rows that a junction leads to in no order and that are asked nothing: the first of the junction's are chosen before the target's
 * rows are looked up and anything is worked out for them. Undefined for all others.
 */
function firstOfJunction(plan: ConnectionPlan, rows: AdmittedRows, order: SQL): SQL | undefined {
  const { junction, isUnordered, asked, belongs, carried, link, target } = rows;
  if (!junction || !isUnordered || asked) return undefined;
  const first = sql`select ${link}.* from ${junction}${whereClause(belongs)} order by ${order} limit ${sql.raw(String(mostRanked + 1))}`;
  return sql`(${first}) ${link} cross join ${from(plan.target, target)} on ${columnOf(target, 'id')} = ${carried.id}`;
}

/** A number of rows, where there are some or all were asked; else the statement ends. */
function someOrAll(rows: SQL, complete: SQL, number: SQL): SQL {
  return sql`${number} * counted(iif(${complete} or exists (select 1 from ${rows}), 1, -1))`;
}
