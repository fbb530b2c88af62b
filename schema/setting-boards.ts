/** The results of one metric in boards of one setting each, so that no board ranks what does not compare. */
import { type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { limitAsked, mostAsked } from './asked-results.ts';
import { comparisonDimensions } from './comparability.ts';
import { type Comparison, isOwn, type MetricRow, metricRow, namesOf, resultsFitting } from './compared.ts';
import type { Compilation } from './plan/compilation.ts';
import { limitTo } from './plan/dialect.ts';
import { all, whereClause } from './plan/filter.ts';

/** Most results that are sorted into boards: tens of milliseconds' worth. */
export const mostSorted = 10_000;

/** What makes a board, and which boards are shown. */
export interface Boards extends Comparison {
  /** The dimensions of a setting beside form and unit. */
  by: readonly string[];
  /** Fewest papers of a board: a number or a hole. */
  papers: unknown;
  /** How many boards: a number or a hole. */
  first: unknown;
}

/** The dimensions in which all results of a board agree. */
function settingOf({ by }: Boards) {
  return ['FORM', 'UNIT', ...by].flatMap((name) => {
    const dimension = comparisonDimensions[name];
    return dimension ? [{ by: name, dimension }] : [];
  });
}

/** FROM and WHERE of the results that may stand on a board: the newest up to a bound, and of these those that fit. */
function sorted(asked: Boards, metric: MetricRow, compilation: Compilation, most: number): SQL {
  const inner = metricRow(compilation);
  const measured = all([
    sql`${inner.metric} = ${asked.metric}`,
    isOwn(asked.own, inner, false),
    asked.form === undefined ? undefined : sql`${inner.form} = ${asked.form}`,
  ]);
  const every = sql`from ${reportedMetrics} ${inner} where ${measured}`;
  const newest = sql`select * ${every} order by ${inner.published} desc, ${inner.id} desc${limitAsked(asked, most, every, compilation)}`;
  return sql`from (${newest}) ${metric}${whereClause(resultsFitting(asked.where, metric, compilation))}`;
}

/** The name of the results with their settings; `setting` is null where a dimension of it is not said. */
function placed(asked: Boards, compilation: Compilation): SQL {
  return compilation.shared(asked, 'placed', () => {
    const metric = metricRow(compilation);
    const dimensions = settingOf(asked);
    const keys = dimensions.map(({ dimension }) => dimension.key(metric));
    const said = sql.join(
      keys.map((key) => sql`${key} is not null`),
      sql` and `,
    );
    const named = dimensions.map(
      ({ dimension }, place) => sql`${dimension.name(metric)} as ${sql.identifier(`name${place}`)}`,
    );
    const columns = ['id', 'paper_id', 'score'];
    return sql`select ${namesOf(columns)}, case when ${said} then json_array(${sql.join(keys, sql`, `)}) end as setting, ${sql.join(named, sql`, `)} ${sorted(asked, metric, compilation, mostSorted)}`;
  });
}

/** The boards as rows, those of the most papers first. */
export function boardRows(asked: Boards, compilation: Compilation): SQL {
  const rows = placed(asked, compilation);
  const best = asked.perPaper
    ? sql`select * from (select *, row_number() over (partition by setting, paper_id order by score desc, id desc) as place from ${rows} where setting is not null) where place = 1`
    : sql`select * from ${rows} where setting is not null`;
  const ranked = sql`select *, rank() over (partition by setting order by score desc) as rank, count(*) over (partition by setting, score) > 1 as tied from (${best})`;
  const nameOf = (place: number) => sql`${sql.identifier(`name${place}`)}`;
  const dimensions = settingOf(asked);
  const written = dimensions.map(
    ({ dimension }, place) =>
      sql`${dimension.gathered(nameOf(place), sql`(setting ->> ${sql.raw(String(place))})`)} as ${nameOf(place)}`,
  );
  const names = dimensions.map(
    ({ by, dimension }, place) =>
      sql`json_object('dimension', ${sql.raw(`'${by}'`)}, 'value', ${dimension.shown(nameOf(place))})`,
  );
  const entries = sql`json_group_array(json_object('id', id, 'rank', rank, 'tied', tied) order by rank, id desc)`;
  const order = sql`order by papers desc, compared desc, setting`;
  const boards = sql`select setting, ${sql.join(written, sql`, `)}, count(*) as compared, count(distinct paper_id) as papers, ${entries} as entries from (${ranked}) group by setting having papers >= ${asked.papers} + 0 ${order} ${limitTo(asked.first)}`;
  return sql`select *, json_array(${sql.join(names, sql`, `)}) as names from (${boards}) ${order}`;
}

/** How many boards there are. */
export function boardCount(asked: Boards, compilation: Compilation): SQL {
  return sql`(select count(*) from (select 1 from ${placed(asked, compilation)} where setting is not null group by setting having count(distinct paper_id) >= ${asked.papers} + 0))`;
}

/** How many results stand on no board, as they do not say a part of the setting. */
export function unplacedCount(asked: Boards, compilation: Compilation): SQL {
  return sql`(select count(*) from ${placed(asked, compilation)} where setting is null)`;
}

/** Whether the bound left no result out. */
export function sortedAll(asked: Boards, compilation: Compilation): SQL {
  const unfiltered = { ...asked, where: undefined };
  return sql`(select count(*) from (select 1 ${sorted(unfiltered, metricRow(compilation), compilation, mostSorted + 1)})) <= ${mostAsked(asked, mostSorted, compilation)}`;
}
