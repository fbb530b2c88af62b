/** What a ranking compares: the results of one metric, and which of two is the better. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { asRow, type Compilation, columnsRead, from } from './plan/compilation.ts';
import { lookedAt } from './plan/dialect.ts';
import type { Arguments } from './plan/field.ts';
import { all, conditionOf, whereClause } from './plan/filter.ts';
import { isCovered } from './plan/indexed.ts';
import { changed } from './plan/value.ts';
import type { Way } from './plan/ways.ts';
import { perRelation, rowInIndex, rowLookedUp } from './plan/weights.ts';
import { ReportedMetric } from './refs.ts';
import { MetricForm, MetricSlug, wordOfName } from './words.ts';

export type MetricRow = typeof reportedMetrics;

/** Most results that are compared where every one has to be looked at: tens of milliseconds' worth. */
export const mostCompared = 10_000;

/** What is compared, as the fields of a ranking find it in place of a row. */
export interface Comparison {
  metric: unknown;
  form: unknown;
  own: unknown;
  where: unknown;
  /** Whether only the best result of each paper is compared. */
  perPaper: boolean;
}

/** The arguments that say what is compared. */
export const comparisonArguments = builder.args((a) => ({
  metric: a.field({ type: MetricSlug, required: true, description: 'What to compare.' }),
  form: a.field({
    type: MetricForm,
    description: 'Compare only results of this form, by their value; without it, improvements are compared.',
  }),
  own: a.boolean({
    required: true,
    defaultValue: true,
    description: "The papers' own results; false for those of other work that they cite.",
  }),
  where: a.field({ type: ReportedMetric.filter, description: 'Only results that fit.' }),
}));

/** The argument that compares papers by their best result. */
export const perPaperArgument = builder.args((a) => ({
  perPaper: a.boolean({
    required: true,
    defaultValue: false,
    description: 'Compare only the best result of each paper that fits, so that no paper stands there twice.',
  }),
}));

/** What the arguments ask to compare. */
export function comparisonOf(args: Arguments): Comparison {
  return {
    metric: changed(args.metric, wordOfName),
    form: args.form === undefined ? undefined : changed(args.form, wordOfName),
    own: args.own,
    where: args.where,
    perPaper: args.perPaper === true,
  };
}

/** A row of results under a name of its own. */
export function metricRow(compilation: Compilation): MetricRow {
  return asRow<MetricRow>(compilation.row(reportedMetrics));
}

/** What decides: within one form the value, larger is better; across forms the factor by which things got better. */
export function comparedColumn(asked: Comparison, metric: MetricRow): Column {
  return asked.form === undefined ? metric.improvement : metric.score;
}

/**
 * Whether a result is of the paper itself, or is not; as an expression, as the order of most indexes of a metric's results does not begin
 * with it, and SQLite would take another index, and sort.
 */
export function isOwn(own: unknown, metric: MetricRow): SQL {
  return own === true ? sql`+${metric.own} = 1` : sql`+${metric.own} = 0`;
}

/** What makes a result one of those that are compared, the filter left aside. */
function compared(asked: Comparison, metric: MetricRow): SQL | undefined {
  const own = asked.own === true ? sql`${metric.own} = 1` : sql`${metric.own} = 0`;
  return all([
    sql`${metric.metric} = ${asked.metric}`,
    asked.form === undefined ? isOwn(asked.own, metric) : own,
    asked.form === undefined ? sql`${metric.improvement} is not null` : sql`${metric.form} = ${asked.form}`,
  ]);
}

/** The condition of a filter of results; undefined where there is none. Its conditions count once, for however many rows it is asked. */
export function resultsFitting(where: unknown, metric: MetricRow, compilation: Compilation): SQL | undefined {
  if (typeof where !== 'object' || where === null) return undefined;
  const filter = compilation.inputNamed(ReportedMetric.filter.name);
  return compilation.countedOnce(where, () => conditionOf(compilation, filter, where, metric));
}

/** That no other result of the same paper is better. The plus keeps the metric's index away: the paper has few results, the metric many. */
function bestOfPaper(asked: Comparison, metric: MetricRow, compilation: Compilation): SQL {
  const other = metricRow(compilation);
  const [worth, otherWorth] = [comparedColumn(asked, metric), comparedColumn(asked, other)];
  const rival = all([
    sql`${other.paperId} = ${metric.paperId}`,
    sql`+${other.metric} = ${asked.metric}`,
    sql`${other.own} = ${metric.own}`,
    asked.form === undefined ? undefined : sql`${other.form} = ${metric.form}`,
    sql`(+${otherWorth}, +${other.id}) > (${worth}, ${metric.id})`,
    resultsFitting(asked.where, other, compilation),
  ]);
  return sql`not exists (select 1 from ${from(reportedMetrics, other)} where ${rival})`;
}

/** All results that are compared, as a way to them: an index has those of a metric, which are asked the filter. */
export function comparedWay(asked: Comparison, metric: MetricRow, compilation: Compilation): Way {
  const { condition, weight } = compilation.weighed(() =>
    all([
      resultsFitting(asked.where, metric, compilation),
      asked.perPaper ? bestOfPaper(asked, metric, compilation) : undefined,
    ]),
  );
  const candidates = compared(asked, metric);
  const read = [candidates, condition, sql`${comparedColumn(asked, metric)}`].flatMap((piece) =>
    piece ? [...columnsRead(piece, metric)] : [],
  );
  const isRead = isCovered(reportedMetrics, read, metric.metric);
  const perRow = weight + (isRead ? rowInIndex : rowLookedUp);
  return {
    from: from(reportedMetrics, metric),
    condition: all([candidates, condition && lookedAt(metric.id, perRow), condition]),
    candidates,
    asked: condition && {
      row: metric,
      fits: condition,
      weight: perRow,
      weightOfCount: perRow,
      weightOfRow: weight + rowLookedUp,
      columns: [...columnsRead(condition, metric)],
      isCovered: weight < perRelation && isRead,
    },
  };
}

/** What is read of the results of which every one is looked at; their texts are long, and are read of those that are shown. */
const columns = [
  ...['id', 'paper_id', 'published'],
  ...['metric', 'form', 'unit', 'qualifier', 'dataset', 'baseline', 'hardware'],
  ...['dataset_key', 'baseline_key', 'hardware_key'],
  ...['value', 'improvement', 'score'],
] as const;

/** Columns of results by their names in the database. */
export function namesOf(names: readonly string[]): SQL {
  return sql.join(names.map(sql.identifier), sql`, `);
}

/**
 * FROM of the results that are compared where every one has to be looked at: the filter admits some of the best `mostCompared`, and
 * of each paper its best, if so asked. What is better than one of these is among them too, so that their order is right whatever
 * is left out.
 */
export function bestCompared(asked: Comparison, metric: MetricRow, compilation: Compilation): SQL {
  return sql`from ${compilation.shared(asked, 'best', () => bestRows(asked, compilation))} ${metric}`;
}

function bestRows(asked: Comparison, compilation: Compilation): SQL {
  const [metric, inner] = [metricRow(compilation), metricRow(compilation)];
  const best = sql`select ${inner}.* from ${from(reportedMetrics, inner)} where ${compared(asked, inner)} order by ${comparedColumn(asked, inner)} desc, ${inner.id} desc limit ${sql.raw(String(mostCompared))}`;
  const fits = resultsFitting(asked.where, metric, compilation);
  const fitting = sql`from (${best}) ${metric}${whereClause(fits)}`;
  if (!asked.perPaper) return sql`select ${namesOf(columns)} ${fitting}`;
  const place = sql`row_number() over (partition by ${metric.paperId} order by ${comparedColumn(asked, metric)} desc, ${metric.id} desc) as place`;
  return sql`select ${namesOf(columns)} from (select ${namesOf(columns)}, ${place} ${fitting}) where place = 1`;
}

/** Whether `bestCompared` left nothing out. */
export function comparedAll(asked: Comparison, compilation: Compilation): SQL {
  const inner = metricRow(compilation);
  return sql`(select count(*) from (select 1 from ${from(reportedMetrics, inner)} where ${compared(asked, inner)} limit ${sql.raw(String(mostCompared + 1))})) <= ${sql.raw(String(mostCompared))}`;
}
