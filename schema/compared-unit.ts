/** The unit that a ranking of values compares in: results whose units do not convert into it stand apart. */
import { type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { limitAsked } from './asked-results.ts';
import { type Comparison, isOwn, type MetricRow, metricRow, resultsFitting } from './compared.ts';
import { foundResults, unlessFound } from './found-results.ts';
import type { Compilation } from './plan/compilation.ts';
import { all } from './plan/filter.ts';
import { from } from './plan/rows.ts';

/** Of so many results, the newest of the metric and form, the usual unit is told where no index finds those that fit. */
const mostUsualRows = 200;

/** Of so many results, the newest, the other units are told. */
export const mostUnitRows = 5000;

/** The base unit that values are compared in; null where improvements are, and where there is nothing of the form. */
export function comparedUnit(asked: Comparison, compilation: Compilation): SQL {
  if (asked.form === undefined) return sql`null`;
  if (asked.unit !== undefined) return sql`${asked.unit}`;
  const usual = compilation.shared(asked, 'unit', () => {
    const fitting = fittingUnits(asked, mostUsualRows, compilation);
    // Where nothing fits, the unit is that of most others: it may be that only older results do.
    const rows = asked.where
      ? sql`${fitting} union all select base_unit, 0 from (${newest(asked, mostUsualRows, compilation)})`
      : fitting;
    return sql`select base_unit, sum(fits) > 0 as fits from (${rows}) group by base_unit order by sum(fits) desc, count(*) * (sum(fits) = 0) desc, base_unit limit 1`;
  });
  return asked.unitOfFilter === undefined
    ? sql`(select base_unit from ${usual})`
    : sql`coalesce((select base_unit from ${usual} where fits), ${asked.unitOfFilter})`;
}

/** The base units of other results that fit as rows, the most frequent first. */
export function otherUnits(asked: Comparison, most: number, compilation: Compilation): SQL {
  const unit = comparedUnit(asked, compilation);
  if (asked.form === undefined) return sql`select null as unit, 0 as count where 0`;
  const rows = fittingUnits(asked, mostUnitRows, compilation);
  return sql`select base_unit as unit, sum(fits) as count from (${rows}) where base_unit is not ${unit} group by base_unit having count > 0 order by count desc, unit limit ${sql.raw(String(most))}`;
}

/** A select of the base units of results of the form, each with whether the result `fits`: of those that are found for the filter, or of the newest. */
function fittingUnits(asked: Comparison, most: number, compilation: Compilation): SQL {
  const results = foundResults(asked.where, compilation);
  const { found, apart } = results;
  const fitting = (metric: MetricRow) => resultsFitting(asked.where, metric, compilation, apart);
  const [metric, few] = [metricRow(compilation), metricRow(compilation)];
  const fits = fitting(metric);
  const rows = fits
    ? newestAsked(asked, most, compilation, unlessFound(results))
    : newest(asked, most, compilation);
  const sampled = sql`select ${metric.baseUnit} as base_unit, coalesce(${fits ?? sql`1`}, 0) as fits from (${rows}) ${metric}`;
  if (!found) return sampled;
  return sql`${sampled} union all select ${few.baseUnit}, 1 from (${found.ids}) ${found.name} cross join ${from(reportedMetrics, few)} where ${all([sql`${few.id} = ${found.name}.id`, ofForm(asked, few), fitting(few)])}`;
}

/** The units of the newest results of the form; an index has them in this order. */
function newest(asked: Comparison, most: number, compilation: Compilation): SQL {
  const row = metricRow(compilation);
  return sql`select base_unit from ${from(reportedMetrics, row)} where ${ofForm(asked, row)} order by ${row.published} desc, ${row.id} desc limit ${sql.raw(String(most))}`;
}

/** The same results whole, as they are asked the filter if they are `open`. */
function newestAsked(asked: Comparison, most: number, compilation: Compilation, open: SQL | undefined): SQL {
  const row = metricRow(compilation);
  const every = sql`from ${from(reportedMetrics, row)} where ${ofForm(asked, row)}`;
  return sql`select * ${every} order by ${row.published} desc, ${row.id} desc${limitAsked(asked, most, every, compilation, open)}`;
}

/** That a result is of the form; the pluses keep the index of scores away, whose rows would have to be sorted by date. */
function ofForm(asked: Comparison, metric: MetricRow): SQL | undefined {
  return all([
    sql`${metric.metric} = ${asked.metric}`,
    isOwn(asked.own, metric, false),
    sql`+${metric.form} = ${asked.form}`,
  ]);
}
