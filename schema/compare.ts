/** Papers side by side: their results in rows of one measure, each with a verdict on whether they compare. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { nearestKey } from '../db/nearest-key.ts';
import { papers } from '../db/tables/papers.ts';
import { reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { ComparisonDimension } from './comparability.ts';
import { comparedInRows, mostResults, paperIdOf } from './compare-rows.ts';
import { enumValues } from './enum-values.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed, readerOf, type Variables } from './plan/value.ts';
import { Paper, ReportedMetric } from './refs.ts';
import { Direction, MetricForm, MetricSlug } from './words.ts';

const fewestPapers = 2;
const mostPapers = 10;
const typicalRows = 20;

const verdicts = {
  COMPARABLE: 'At least two papers report it, and all that matters is known and the same.',
  NOT_COMPARABLE: 'Only one paper reports it, or something that matters differs; `differs` says what.',
  UNKNOWN: 'Nothing that is known differs, but something that matters is not said; `unknown` says what.',
} as const;

const rows = sqliteView('comparison_rows', {
  metric: text().notNull(),
  form: text().notNull(),
  unit: text().notNull(),
  direction: text(),
  dataset: text(),
  baseline: text(),
  papers: integer().notNull(),
  differs: text().notNull(),
  unknown: text().notNull(),
  results: text().notNull(),
  first: integer().notNull(),
  ids: text().notNull(),
}).existing();

const columns = sqliteView('comparison_columns', {
  key: integer().notNull(),
  asked: text().notNull(),
  paperId: integer('paper_id'),
  results: text().notNull(),
}).existing();

const Comparison = builder.objectRef<object>('Comparison');
const Row = tableRef(builder, 'ComparisonRow', rows);
const Column = tableRef(builder, 'ComparisonColumn', columns);
const Cell = tableRef(builder, 'ComparisonCell', columns);
const Verdict = builder.enumType('ComparisonVerdict', {
  description: 'Whether the results of a row compare.',
  values: enumValues(verdicts),
});

/** The papers that are asked for, as JSON text; what the fields of a comparison stand on. */
interface Asked {
  ids: unknown;
}

/** `Paper:tutel` is as good as `tutel`. */
const keysOf = (ids: unknown) =>
  JSON.stringify((Array.isArray(ids) ? ids : [ids]).map((id) => String(id).replace(/^Paper:/, '')));

function defineColumns(): void {
  builder.objectType(Column.type, {
    description: 'One of the papers that are compared.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, columns);
      return {
        asked: t.column('asked', 'The key as it was asked for.', 'ID'),
        paper: t.one(Paper, {
          description: 'The paper; null where the collection has none of that key.',
          where: (paper, column) => eq(paper.id, column.paperId),
        }),
        didYouMean: t.expression({
          type: 'ID',
          description:
            'Where no paper has the key: the key that comes nearest, of one that is there; else null.',
          looksAt: 100,
          sql: ({ paperId, asked }) =>
            sql`case when ${paperId} is null then ${nearestKey(sql`${asked}`)} end`,
        }),
      };
    },
  });
  builder.objectType(Cell.type, {
    description: 'What one of the papers reports in a row.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, columns);
      return {
        paper: t.one(Paper, {
          description: 'The paper, in the order asked for; null where there is none of that key.',
          where: (paper, column) => eq(paper.id, column.paperId),
        }),
        results: t.list(ReportedMetric, {
          description: 'Its results in this row, in the order of the abstract; empty where it has none.',
          from: (metric, cell) =>
            sql`json_each(${cell.results}) found cross join ${reportedMetrics} ${metric} on ${metric.id} = found.value ->> 'id'`,
          where: (metric, cell) => eq(metric.paperId, cell.paperId),
          orderBy: (metric) => [metric.position],
          size: 2,
        }),
      };
    },
  });
}

/** The papers that are asked for, in order. */
function columnsOf(ids: unknown, results: SQL): SQL {
  return sql`select named.key, named.value as asked, ${paperIdOf(sql`named.value`)} as paper_id, ${results} as results from json_each(${ids}) named`;
}

function defineRow(): void {
  builder.objectType(Row.type, {
    description:
      'Results of one metric, form and direction whose units convert into each other, side by side.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, rows);
      const dimensions = (column: 'differs' | 'unknown', description: string) =>
        t.planned(
          { type: [ComparisonDimension], nullable: false, description },
          { kind: 'leaf', sql: (row) => sql`json(${asRow<typeof rows>(row)[column]})` },
        );
      return {
        metric: t.column('metric', 'What is measured.', MetricSlug),
        form: t.column(
          'form',
          'Whether the numbers are levels, multiples, differences or counts.',
          MetricForm,
        ),
        unit: t.column(
          'unit',
          'The unit of the numbers: that of all results if they are written in one, else that which theirs convert into.',
        ),
        direction: t.column(
          'direction',
          'For multiples and differences: the way the metric moves.',
          Direction,
        ),
        dataset: t.column('dataset', 'The data set, where papers share it and the baseline; else null.'),
        baseline: t.column('baseline', 'The baseline, where papers share it and the data set; else null.'),
        paperCount: t.column('papers', 'How many of the papers have results here.'),
        verdict: t.expression({
          type: Verdict,
          nullable: false,
          description: 'Whether the results compare.',
          sql: ({ papers: count, differs, unknown }) =>
            sql`case when ${count} < 2 or json_array_length(${differs}) > 0 then 'NOT_COMPARABLE' when json_array_length(${unknown}) > 0 then 'UNKNOWN' else 'COMPARABLE' end`,
        }),
        differs: dimensions(
          'differs',
          'In what results of the row are known to differ: data set, for multiples and differences the baseline, for times, rates and costs the hardware.',
        ),
        unknown: dimensions('unknown', 'What some result of the row does not say, though it matters.'),
        cells: t.list(Cell, {
          description: 'One for each paper, in the order asked for.',
          from: (cell, row) => sql`(${columnsOf(row.ids, sql`${row.results}`)}) ${cell}`,
          orderBy: (cell) => [cell.key],
          size: mostPapers,
        }),
      };
    },
  });
}

function wrongPapers(args: Arguments, variables: Variables): string | undefined {
  const ids = readerOf(args.papers)(variables);
  const keys: unknown[] = JSON.parse(keysOf(ids));
  const count = new Set(keys).size;
  return keys.length >= fewestPapers && keys.length <= mostPapers && count === keys.length
    ? undefined
    : `${keys.length} papers were given, ${count} of them different; from ${fewestPapers} to ${mostPapers} different ones can be compared.`;
}

/** Declares comparisons. */
export function defineCompare(): void {
  defineColumns();
  defineRow();
  builder.objectType(Comparison, {
    description: 'Papers side by side.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, papers);
      return {
        papers: t.list(Column, {
          description: 'The papers, in the order asked for.',
          from: (column, row) => sql`(${columnsOf(asRow<Asked>(row).ids, sql`'[]'`)}) ${column}`,
          orderBy: (column) => [column.key],
          size: mostPapers,
        }),
        missing: t.planned(
          {
            type: ['ID'],
            nullable: false,
            description:
              'The keys of those that the collection does not have, so that the others alone are compared; `didYouMean` in `papers` says which one may be meant.',
          },
          {
            kind: 'leaf',
            sql: (row) =>
              sql`(select json_group_array(named.value) from json_each(${asRow<Asked>(row).ids}) named where ${paperIdOf(sql`named.value`)} is null)`,
          },
        ),
        rows: t.list(Row, {
          description: `Their own results, up to ${mostResults} of each paper; rows that several papers share come first.`,
          from: (target, row, compilation) =>
            sql`(${comparedInRows(asRow<Asked>(row).ids, compilation)}) ${target}`,
          orderBy: (target) => [sql`${target.papers} desc`, target.first],
          size: typicalRows,
        }),
      };
    },
  });
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      compare: t.group(Comparison, {
        description:
          'The results of papers side by side, in rows of one metric, form and direction, in units that convert into each other; those that share data set and baseline as well stand in a row of their own. Each row says whether its results compare, and why not.',
        args: {
          papers: maker.arg.idList({
            required: true,
            description: `Keys or global ids of ${fewestPapers} to ${mostPapers} papers.`,
          }),
        },
        row: (_root, args) => ({ ids: changed(args.papers, keysOf) }),
        wrong: wrongPapers,
      }),
    };
  });
}
