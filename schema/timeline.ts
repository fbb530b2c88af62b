/** Timelines: the results that were the best of their day, each surpassing the one before it. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { integer, real, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import {
  type Comparison,
  comparedColumn,
  comparisonArguments,
  comparisonOf,
  metricRow,
  mostCompared,
  unitArgument,
} from './compared.ts';
import { bestCompared, comparedAll } from './compared-rows.ts';
import { didYouMeanNames } from './meant-names.ts';
import type { Compilation } from './plan/compilation.ts';
import type { RowSource } from './plan/field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { unitFields } from './ranking-units.ts';
import { MetricKind, Paper, ReportedMetric } from './refs.ts';
import { wrongUnit } from './unit-without-form.ts';

/** Most points of one timeline. */
const mostPoints = 100;

const points = sqliteView('timeline_points', {
  id: integer().notNull(),
  paperId: integer('paper_id').notNull(),
  published: text().notNull(),
  value: real().notNull(),
  unit: text().notNull(),
  baseValue: real('base_value').notNull(),
  improvement: real(),
  surpassed: integer(),
}).existing();

const Point = tableRef(builder, 'TimelinePoint', points);
const Timeline = builder.objectRef<object>('Timeline');

/** What is read of the results that are compared. */
const columns = ['id', 'paper_id', 'published', 'value', 'unit', 'base_value', 'improvement', 'score'];

/** The newest points as rows. Of one date only the best result is a point, and an equal one surpasses nothing. */
function pointRows(asked: Comparison, compilation: Compilation): SQL {
  const metric = metricRow(compilation);
  const dated = sql`select ${metric}.*, ${comparedColumn(asked, metric)} as worth ${bestCompared(asked, metric, compilation, columns)}`;
  const order = sql`published, worth desc, id`;
  const soFar = sql`select *, max(worth) over (order by ${order} rows between unbounded preceding and 1 preceding) as best from (${dated}) where published is not null`;
  const surpassing = sql`select id, paper_id, published, value, unit, base_value, improvement, lag(id) over (order by published) as surpassed from (${soFar}) where best is null or worth > best`;
  return sql`select * from (${surpassing}) order by published desc limit ${sql.raw(String(mostPoints))}`;
}

function definePoint(): void {
  builder.objectType(Point.type, {
    description: 'A result that was better than all before it.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, points);
      return {
        date: t.column(
          'published',
          'When its paper was published; a month or year alone counts as its beginning.',
          'PartialDate',
        ),
        value: t.expression({
          type: 'Float',
          nullable: false,
          description: 'The number as written.',
          sql: (point) => point.value,
        }),
        unit: t.column('unit', 'The unit of the value, as the whole result has it.'),
        baseValue: t.expression({
          type: 'Float',
          nullable: false,
          description: 'The number in the base unit of its unit, by which values are compared.',
          sql: (point) => point.baseValue,
        }),
        improvement: t.expression({
          type: 'Float',
          description: 'The factor by which things got better; null where that has no meaning.',
          sql: (point) => point.improvement,
        }),
        metric: t.one(ReportedMetric, {
          nullable: false,
          description: 'The whole result, with baseline, data set and hardware.',
          where: (metric, point) => eq(metric.id, point.id),
        }),
        paper: t.one(Paper, {
          nullable: false,
          description: 'The paper that reports it.',
          where: (paper, point) => eq(paper.id, point.paperId),
        }),
        surpassed: t.one(ReportedMetric, {
          description: 'The result that was the best until then; null for the first.',
          where: (metric, point) => eq(metric.id, point.surpassed),
        }),
      };
    },
  });
}

/** Declares timelines. */
export function defineTimeline(): void {
  definePoint();
  builder.objectType(Timeline, {
    description: 'How far one metric had come, and when.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, points);
      return {
        kind: t.one(MetricKind, {
          nullable: false,
          description: 'What is measured, and which way is better.',
          where: (kind, row) => sql`${kind.slug} = ${asRow<Comparison>(row).metric}`,
        }),
        points: t.list(Point, {
          description: `The oldest first; of more than ${mostPoints}, the newest.`,
          from: (point, row, compilation) => sql`(${pointRows(asRow(row), compilation)}) ${point}`,
          orderBy: (point) => [point.published],
          size: mostPoints,
        }),
        ...unitFields(t),
        didYouMean: didYouMeanNames(t),
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `False where the metric has more than ${mostCompared} results and no index finds few for the filter: then the best of them were compared. What is the best is right; the earliest points may be missing.`,
          sql: (row, _args, compilation) => comparedAll(asRow(row), compilation),
        }),
      };
    },
  });
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      timeline: t.group(Timeline, {
        looksAt: mostCompared * 3.5,
        description:
          'The results by which the best so far was surpassed, whichever way is better for the metric. Without `form`, claims in every dress are compared by improvement, with it values in one unit; results of papers without a date are left out.',
        args: { ...comparisonArguments, ...unitArgument },
        row: (_root, args) => comparisonOf(args),
        wrong: wrongUnit,
      }),
    };
  });
}
