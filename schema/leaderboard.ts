/** Rankings of results: the keys that decide are walked down an index, ranked, and only then joined to their rows. */
import { type Column, eq, getTableName, type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables.ts';
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import { asRow, type Compilation, from } from './plan/compilation.ts';
import { mostCounted } from './plan/connection-parts.ts';
import { limitTo } from './plan/dialect.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import { all, conditionOf } from './plan/filter.ts';
import { defaultPageSize, wrongSize } from './plan/page.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed, readerOf } from './plan/value.ts';
import { MetricKind, Paper, ReportedMetric } from './refs.ts';
import { MetricForm, MetricSlug, wordOfName } from './words.ts';

type MetricRow = typeof reportedMetrics;

const Entry = tableRef(builder, 'LeaderboardEntry', reportedMetrics);
const Leaderboard = builder.objectRef<object>('Leaderboard');

/** The arguments of a leaderboard, as its fields find them in place of a row. */
interface Board {
  metric: unknown;
  form: unknown;
  own: unknown;
  where: unknown;
  first: unknown;
}

function boardOf(args: Arguments): Board {
  return {
    metric: changed(args.metric, wordOfName),
    form: args.form === undefined ? undefined : changed(args.form, wordOfName),
    own: args.own,
    where: args.where,
    first: args.first ?? defaultPageSize,
  };
}

/** What is compared: within one form the value, larger is better; across forms the factor by which things got better. */
function comparedColumn(board: Board, metric: MetricRow): Column {
  return board.form === undefined ? metric.improvement : metric.score;
}

/** FROM and WHERE of all results that a board compares. */
function comparedRows(board: Board, metric: MetricRow, compilation: Compilation): SQL {
  const filter = compilation.inputNamed(ReportedMetric.filter.name);
  const condition = all([
    sql`${metric.metric} = ${board.metric}`,
    board.own === true ? sql`${metric.own} = 1` : sql`${metric.own} = 0`,
    board.form === undefined ? sql`${metric.improvement} is not null` : sql`${metric.form} = ${board.form}`,
    board.where === undefined ? undefined : conditionOf(compilation, filter, board.where, metric),
  ]);
  return sql`from ${from(reportedMetrics, metric)} where ${condition}`;
}

/** The name of the ranks beside the row of an entry. */
function ranksBeside(entry: RowSource): SQL {
  return sql`${sql.identifier(`${getTableName(asRow<MetricRow>(entry))}_rank`)}`;
}

/** The entries' rows, each beside its rank. One more than asked for is ranked, so that a tie with the next is seen. */
function rankedRows(entry: MetricRow, board: Board, compilation: Compilation): SQL {
  const metric = asRow<MetricRow>(compilation.row(reportedMetrics));
  const score = comparedColumn(board, metric);
  const more = changed(board.first, (first) => Number(first) + 1);
  const keys = sql`select ${metric.id} as id, ${score} as score ${comparedRows(board, metric, compilation)} order by ${score} desc, ${metric.id} desc ${limitTo(more)}`;
  const ranked = sql`select id, rank() over (order by score desc) as rank, count(*) over (partition by score) > 1 as tied from (${keys}) order by rank, id desc ${limitTo(board.first)}`;
  const ranks = ranksBeside(entry);
  return sql`(${ranked}) ${ranks} cross join ${from(reportedMetrics, entry)} on ${entry.id} = ${ranks}.id`;
}

function defineEntry(): void {
  builder.objectType(Entry.type, {
    description: 'One result in a ranking.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, reportedMetrics);
      return {
        rank: t.expression({
          type: 'Int',
          nullable: false,
          description: 'From 1; equal results share a rank, and the next one counts them (1, 2, 2, 4).',
          sql: (entry) => sql`${ranksBeside(entry)}.rank`,
        }),
        tied: t.expression({
          type: 'Boolean',
          nullable: false,
          description: 'Whether another result has the same rank.',
          sql: (entry) => sql`${ranksBeside(entry)}.tied`,
        }),
        value: t.column('value', 'The number as written.'),
        unit: t.column('unit', 'The unit of the value, as the whole result has it.'),
        improvement: t.column(
          'improvement',
          'The factor by which things got better; null where that has no meaning.',
        ),
        sentence: t.column('sentence', 'The sentence that it stands in.'),
        metric: t.group(ReportedMetric.type, {
          description: 'The whole result, with baseline, data set and hardware.',
        }),
        paper: t.one(Paper, {
          nullable: false,
          description: 'The paper that reports it.',
          where: (paper, entry) => eq(paper.id, entry.paperId),
        }),
      };
    },
  });
}

function defineBoard(): void {
  builder.objectType(Leaderboard, {
    description: 'Results of one metric, the best first.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, reportedMetrics);
      return {
        kind: t.one(MetricKind, {
          nullable: false,
          description: 'What is ranked.',
          where: (kind, board) => sql`${kind.slug} = ${asRow<Board>(board).metric}`,
        }),
        comparedCount: t.expression({
          type: 'Int',
          nullable: false,
          description: `How many results were compared, those below the entries included; counting stops at ${mostCounted}.`,
          sql: (board, _args, compilation) => {
            const metric = asRow<MetricRow>(compilation.row(reportedMetrics));
            return sql`(select count(*) from (select 1 ${comparedRows(asRow(board), metric, compilation)} limit ${sql.raw(String(mostCounted))}))`;
          },
        }),
        entries: t.list(Entry, {
          description: 'The best, in order.',
          from: (entry, board, compilation) => rankedRows(entry, asRow(board), compilation),
          size: defaultPageSize,
          limit: (board) => {
            const first = readerOf(asRow<Board>(board).first);
            return (variables) => Number(first(variables));
          },
        }),
      };
    },
  });
}

/** Declares leaderboards. */
export function defineLeaderboard(): void {
  defineEntry();
  defineBoard();
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      leaderboard: t.group(Leaderboard, {
        description:
          'Results of one metric, the best first, whichever way is better for it. Without `form`, claims in every dress are ranked by improvement (3x, 67% less, 200% faster side by side); with it, the values of that form; filter by unit where units differ.',
        args: {
          metric: maker.arg({ type: MetricSlug, required: true, description: 'What to rank.' }),
          form: maker.arg({
            type: MetricForm,
            description: 'Rank only results of this form, by their value.',
          }),
          own: maker.arg.boolean({
            required: true,
            defaultValue: true,
            description: "The papers' own results; false for those of other work that they cite.",
          }),
          where: maker.arg({ type: ReportedMetric.filter, description: 'Only results that fit.' }),
          first: maker.arg.int({
            description: `So many entries; ${limits.pageSize.value} at most, ${defaultPageSize} where nothing is said.`,
          }),
        },
        row: (_root, args) => boardOf(args),
        wrong: (args, variables) =>
          wrongSize('first', Number(readerOf(args.first ?? defaultPageSize)(variables))),
      }),
    };
  });
}
