/** The rows that a ranking compares: from the order of their metric, or from what few an index finds for a filter. */
import { type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { limitAsked, mostAsked } from './asked-results.ts';
import {
  type Comparison,
  comparedColumn,
  isOwn,
  type MetricRow,
  metricRow,
  mostCompared,
  namesOf,
  resultsFitting,
} from './compared.ts';
import { comparedUnit } from './compared-unit.ts';
import { foundResults, unlessFound } from './found-results.ts';
import { resultsOfPaper } from './junctions.ts';
import { boundedWays } from './plan/bounded-ways.ts';
import { columnsRead } from './plan/columns-read.ts';
import type { Compilation } from './plan/compilation.ts';
import { lookedAt, notedCut } from './plan/dialect.ts';
import { all, whereClause } from './plan/filter.ts';
import { isCovered } from './plan/indexed.ts';
import { from } from './plan/rows.ts';
import { selectFrom, type Way } from './plan/ways.ts';
import { perRelation, rowInIndex, rowLookedUp } from './plan/weights.ts';

/** What makes a result one of those that are compared, the filter left aside. */
function compared(asked: Comparison, metric: MetricRow, compilation: Compilation): SQL | undefined {
  // Of improvements, those of other work have an index of their own, as they are few; in the index of all, they are far apart.
  const isServed = asked.form !== undefined || asked.own !== true;
  return all([
    sql`${metric.metric} = ${asked.metric}`,
    isOwn(asked.own, metric, isServed),
    asked.form === undefined
      ? sql`${metric.improvement} is not null`
      : sql`${metric.form} = ${asked.form} and ${metric.baseUnit} = ${comparedUnit(asked, compilation)}`,
  ]);
}

/** That no other result of the same paper is better. The plus keeps the metric's index away: the paper has few results, the metric many. */
function bestOfPaper(asked: Comparison, metric: MetricRow, compilation: Compilation): SQL {
  const other = metricRow(compilation);
  const [worth, otherWorth] = [comparedColumn(asked, metric), comparedColumn(asked, other)];
  const rival = all([
    sql`${other.paperId} = ${metric.paperId}`,
    sql`+${other.metric} = ${asked.metric}`,
    sql`${other.own} = ${metric.own}`,
    asked.form === undefined
      ? undefined
      : sql`${other.form} = ${metric.form} and ${other.baseUnit} = ${metric.baseUnit}`,
    sql`(+${otherWorth}, +${other.id}) > (${worth}, ${metric.id})`,
    resultsFitting(asked.where, other, compilation),
  ]);
  return sql`not exists (select 1 from ${resultsOfPaper(other)} where ${rival})`;
}

/** All results that are compared, as ways to them: an index has those of a metric, which are asked the filter; or they are found for it. */
export function comparedWays(asked: Comparison, metric: MetricRow, compilation: Compilation): readonly Way[] {
  const { apart, found } = foundResults(asked.where, compilation);
  const { condition, weight, texts } = compilation.weighed(() =>
    all([
      resultsFitting(asked.where, metric, compilation, apart),
      asked.perPaper ? bestOfPaper(asked, metric, compilation) : undefined,
    ]),
  );
  const candidates = compared(asked, metric, compilation);
  const read = [candidates, condition, sql`${comparedColumn(asked, metric)}`].flatMap((piece) =>
    piece ? [...columnsRead(piece, metric)] : [],
  );
  const isRead = isCovered(reportedMetrics, read, metric.metric);
  const perRow = weight + (isRead ? rowInIndex : rowLookedUp);
  const look = condition && lookedAt(metric.id, perRow);
  const walk: Way = {
    from: from(reportedMetrics, metric),
    condition: all([candidates, look, condition]),
    candidates,
    inOrder: candidates,
    asked: condition && {
      row: metric,
      fits: condition,
      weight: perRow,
      texts,
      weightOfCount: perRow + texts,
      weightOfRow: weight + texts + rowLookedUp,
      columns: [...columnsRead(condition, metric)],
      isCovered: weight < perRelation && isRead,
    },
  };
  if (!found) return [walk];
  const isFound = sql`${metric.id} = ${found.name}.id`;
  return [
    { ...walk, open: sql`(${found.complete} is not true)` },
    {
      ...walk,
      from: sql`(${found.ids}) ${found.name} cross join ${walk.from}`,
      condition: all([isFound, walk.condition]),
      candidates: all([isFound, candidates]),
      inOrder: all([isFound, candidates]),
    },
  ];
}

/** A select of `id` and `worth` of the best, in order and so many. */
export function bestOf(asked: Comparison, most: SQL, compilation: Compilation): SQL {
  const metric = metricRow(compilation);
  const worth = comparedColumn(asked, metric);
  const order = sql`${worth} desc, ${metric.id} desc`;
  const all = comparedWays(asked, metric, compilation);
  const { ways, complete } = compilation.bounded
    ? boundedWays(compilation, all, [worth.name], order)
    : { ways: all, complete: undefined };
  const noted = complete && notedCut(compilation.path, sql`${complete} is not 1`);
  const rows = selectFrom(ways, sql`${metric.id} as id, ${worth} as worth`, {
    orderBy: order,
    most: noted ? sql`${most} + ${noted}` : most,
  });
  return sql`select * from (${rows}) order by worth desc, id desc`;
}

/** What is usually read of the results of which every one is looked at; their texts are long, and are read of those that are shown. */
const usualColumns: readonly string[] = [
  ...['id', 'paper_id', 'published'],
  ...['metric', 'form', 'unit', 'base_unit', 'qualifier', 'dataset', 'baseline', 'hardware'],
  ...['dataset_key', 'baseline_key', 'hardware_key'],
  ...['value', 'base_value', 'improvement', 'score'],
];

/**
 * FROM of the results that are compared where every one has to be looked at: the filter admits some of the best `mostCompared`, and
 * of each paper its best, if so asked. What is better than one of these is among them too, so that their order is right whatever
 * is left out. `columns` are what is read of them, by their names in the database.
 */
export function bestCompared(
  asked: Comparison,
  metric: MetricRow,
  compilation: Compilation,
  columns = usualColumns,
): SQL {
  const best = compilation.shared(asked, `best ${columns.join(' ')}`, () =>
    bestRows(asked, compilation, columns),
  );
  return sql`from ${best} ${metric}`;
}

function bestRows(asked: Comparison, compilation: Compilation, columns: readonly string[]): SQL {
  const results = foundResults(asked.where, compilation);
  const { apart, found } = results;
  const selected = sql`select ${namesOf(columns)}`;
  const fitting = (metric: MetricRow) => resultsFitting(asked.where, metric, compilation, apart);
  const [metric, inner, few] = [metricRow(compilation), metricRow(compilation), metricRow(compilation)];
  const every = sql`from ${from(reportedMetrics, inner)} where ${compared(asked, inner, compilation)}`;
  const limit = limitAsked(asked, mostCompared, every, compilation, unlessFound(results));
  const best = sql`select ${inner}.* ${every} order by ${comparedColumn(asked, inner)} desc, ${inner.id} desc${limit}`;
  const walked = sql`${selected} from (${best}) ${metric}${whereClause(fitting(metric))}`;
  const rows = found
    ? sql`${walked} union all ${selected} from (select ${few}.* from (${found.ids}) ${found.name} cross join ${from(reportedMetrics, few)} where ${all([sql`${few.id} = ${found.name}.id`, compared(asked, few, compilation), fitting(few)])})`
    : walked;
  if (!asked.perPaper) return rows;
  const worth = sql.identifier(comparedColumn(asked, metric).name);
  const place = sql`row_number() over (partition by paper_id order by ${worth} desc, id desc) as place`;
  return sql`${selected} from (${selected}, ${place} from (${rows})) where place = 1`;
}

/** Whether `bestCompared` left nothing out. */
export function comparedAll(asked: Comparison, compilation: Compilation): SQL {
  const { found } = foundResults(asked.where, compilation);
  const inner = metricRow(compilation);
  const isAll = sql`(select count(*) from (select 1 from ${from(reportedMetrics, inner)} where ${compared(asked, inner, compilation)} limit ${sql.raw(String(mostCompared + 1))})) <= ${mostAsked(asked, mostCompared, compilation)}`;
  return found ? sql`(${found.complete} or ${isAll})` : isAll;
}
