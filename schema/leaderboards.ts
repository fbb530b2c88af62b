/** Leaderboards by setting: one board for each form, unit and whatever else is asked to agree. */
import { sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { ComparisonDimension, comparabilityField, comparisonDimensions } from './comparability.ts';
import { comparisonArguments, comparisonOf, perPaperArgument } from './compared.ts';
import { firstArgument, firstOf } from './first.ts';
import { Entry, rankedRows } from './leaderboard-entry.ts';
import { limitTo } from './plan/dialect.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import { asRow, from } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { readerOf } from './plan/value.ts';
import { MetricKind } from './refs.ts';
import {
  type Boards,
  boardCount,
  boardRows,
  mostSorted,
  sortedAll,
  unplacedCount,
} from './setting-boards.ts';

const usualBoards = 10;
const usualEntries = 10;
const fewestPapers = 2;

/** What boards can be told apart by beside form and unit, which no board mixes: units that convert into each other are one. */
const chosen = ['DATASET', 'BASELINE', 'HARDWARE', 'QUALIFIER'] as const;

const boards = sqliteView('setting_boards', {
  names: text().notNull(),
  compared: integer().notNull(),
  papers: integer().notNull(),
  entries: text().notNull(),
}).existing();
const values = sqliteView('setting_values', { value: text().notNull() }).existing();

const Leaderboards = builder.objectRef<object>('Leaderboards');
const Board = tableRef(builder, 'SettingBoard', boards);
const Value = tableRef(builder, 'SettingValue', values);
const BoardDimension = builder.enumType('BoardDimension', {
  description: 'In what all results of a board agree, beside form and unit.',
  extensions: { decides: true },
  values: Object.fromEntries(
    chosen.map((name) => [name, { description: comparisonDimensions[name]?.description ?? '' }]),
  ),
});

function boardsOf(args: Arguments): Boards {
  return {
    ...comparisonOf(args),
    by: args.by as readonly string[],
    papers: args.papers,
    first: firstOf(args, usualBoards),
  };
}

function defineBoard(): void {
  builder.objectType(Value.type, {
    description: 'One part of the setting of a board.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, values);
      return {
        dimension: t.expression({
          type: ComparisonDimension,
          nullable: false,
          description: 'In what the results agree.',
          sql: ({ value }) => sql`${value} ->> 'dimension'`,
        }),
        value: t.expression({
          type: 'String',
          nullable: false,
          description: 'What they have there; of several spellings, the usual one.',
          sql: ({ value }) => sql`${value} ->> 'value'`,
        }),
      };
    },
  });
  builder.objectType(Board.type, {
    description: 'Results of one metric that were measured in one setting, the best first.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, boards);
      return {
        setting: t.list(Value, {
          description: 'Form, unit and what was asked for, in this order.',
          from: (value, board) => sql`json_each(${board.names}) ${value}`,
          size: 4,
        }),
        comparedCount: t.column('compared', 'How many results are ranked.'),
        paperCount: t.column('papers', 'How many papers report them.'),
        comparability: comparabilityField(
          t,
          (board, metric) =>
            sql`from json_each(${board.entries}) ranked cross join ${from(reportedMetrics, metric)} on ${metric.id} = ranked.value ->> 'id'`,
        ),
        entries: t.list(Entry, {
          description: 'The best by their values, whichever way is better.',
          ...firstArgument('entries', usualEntries),
          from: (entry, board, _compilation, args) =>
            rankedRows(
              entry,
              sql`select value ->> 'id' as id, value ->> 'rank' as rank, value ->> 'tied' as tied, ${board.compared} as compared from json_each(${board.entries}) order by key ${limitTo(firstOf(args, usualEntries))}`,
            ),
        }),
      };
    },
  });
}

function defineAnswer(): void {
  builder.objectType(Leaderboards, {
    description: 'Results of one metric in boards, one for each setting.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, boards);
      return {
        kind: t.one(MetricKind, {
          nullable: false,
          description: 'What is ranked, and which way is better.',
          where: (kind, row) => sql`${kind.slug} = ${asRow<Boards>(row).metric}`,
        }),
        boards: t.list(Board, {
          description: 'The boards of the most papers first.',
          from: (target, row, compilation) => sql`(${boardRows(asRow(row), compilation)}) ${target}`,
          size: usualBoards,
          limit: (row) => {
            const first = readerOf(asRow<Boards>(row).first);
            return (variables) => Number(first(variables));
          },
        }),
        boardCount: t.expression({
          type: 'Int',
          nullable: false,
          description: 'How many boards there are, those beyond `first` included.',
          sql: (row, _args, compilation) => boardCount(asRow(row), compilation),
        }),
        unplacedCount: t.expression({
          type: 'Int',
          nullable: false,
          description:
            'How many results that fit stand on no board, as they do not say a part of the setting.',
          sql: (row, _args, compilation) => unplacedCount(asRow(row), compilation),
        }),
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `False where the metric has more than ${mostSorted} results: then the newest of them were sorted.`,
          sql: (row, _args, compilation) => sortedAll(asRow(row), compilation),
        }),
      };
    },
  });
}

/** Declares leaderboards by setting. */
export function defineLeaderboards(): void {
  defineBoard();
  defineAnswer();
  const first = firstArgument('boards', usualBoards);
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      leaderboards: t.group(Leaderboards, {
        looksAt: mostSorted * 4.5,
        description:
          'Results of one metric in boards of one setting each: a board never mixes forms, units that do not convert into each other, or anything that `by` names. Values are compared in their base unit, and results that do not say a part of the setting are counted apart.',
        args: {
          ...comparisonArguments,
          ...perPaperArgument,
          ...first.args,
          by: maker.arg({
            type: [BoardDimension],
            required: true,
            defaultValue: ['DATASET'],
            description: 'What else all results of a board have in common.',
          }),
          papers: maker.arg.int({
            required: true,
            defaultValue: fewestPapers,
            description: 'Only boards with results of so many papers.',
          }),
        },
        row: (_root, args) => boardsOf(args),
        wrong: (args, variables) => {
          const by = args.by as readonly string[];
          if (new Set(by).size < by.length) return `by names ${by.join(', ')}; each may be named once.`;
          return first.wrong(args, variables);
        },
      }),
    };
  });
}
