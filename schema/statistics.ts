/** Statistics: results grouped by what they measure, where and on what, with the spread of their numbers. */
import { sql } from 'drizzle-orm';
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import { mostLookedAt } from './looked-at.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import { defaultPageSize, wrongSize } from './plan/page.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { readerOf } from './plan/value.ts';
import { ReportedMetric } from './refs.ts';
import { Dimensions, defineStatisticsGroup, Group, groups, mostDimensions } from './statistics-group.ts';
import {
  groupCount,
  groupRows,
  isExact,
  mostGrouped,
  type Question,
  questionOf,
  resultCount,
} from './statistics-rows.ts';

const Statistics = builder.objectRef<object>('Statistics');

function defineAnswer(): void {
  builder.objectType(Statistics, {
    description: 'Results in groups.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, groups);
      return {
        groups: t.list(Group, {
          description: 'The groups, those with the most results first.',
          from: (target, row, compilation, _args, selects) =>
            sql`(${groupRows(asRow(row), compilation, selects)}) ${target}`,
          size: defaultPageSize,
          limit: (row) => {
            const first = readerOf(asRow<Question>(row).first);
            return (variables) => Number(first(variables));
          },
        }),
        groupCount: t.expression({
          type: 'Int',
          nullable: false,
          description: 'How many groups there are, those beyond `first` included.',
          sql: (row, _args, compilation) => groupCount(asRow(row), compilation),
        }),
        resultCount: t.expression({
          type: 'Int',
          nullable: false,
          description: 'How many results fit and so stand in the groups, each counted once.',
          sql: (row, _args, compilation) => resultCount(asRow(row), compilation),
        }),
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `False where there are more than ${mostLookedAt} results to look at: then the newest of them were; so, too, where they would stand in groups more than ${mostGrouped} times, as papers have several topics. A filter that names one \`metric\` by \`eq\` looks at those of that metric only.`,
          sql: (row, _args, compilation) => isExact(asRow(row), compilation),
        }),
      };
    },
  });
}

/** How many rows it takes as long to look at as to read the results, sort them into groups and work out the figures of these. */
function lookedAtFor({ groupBy = [], perMeasure }: Arguments): number {
  const grouped = (groupBy as readonly string[]).includes('TOPIC') ? mostGrouped : mostLookedAt;
  return mostLookedAt * 1.4 + grouped * (perMeasure === true ? 3.4 : 2.4);
}

function wrongQuestion({ groupBy }: Question, first: number): string | undefined {
  if (groupBy.length > mostDimensions)
    return `groupBy has ${groupBy.length} dimensions; at most ${mostDimensions} may be given.`;
  if (new Set(groupBy).size < groupBy.length) return `groupBy names ${groupBy[0]} twice.`;
  return wrongSize('first', first);
}

/** Declares statistics. */
export function defineStatistics(): void {
  defineStatisticsGroup();
  defineAnswer();
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      statistics: t.group(Statistics, {
        looksAt: lookedAtFor,
        description:
          'Reported results in groups: how many, of how many papers, and how their numbers are spread.',
        args: {
          groupBy: maker.arg({
            type: [Dimensions],
            required: true,
            description: `What to group by: up to ${mostDimensions} dimensions; an empty list makes one group of everything.`,
          }),
          perMeasure: maker.arg.boolean({
            required: true,
            defaultValue: false,
            description:
              'Make a group of its own for each metric, form, unit and direction, so that the numbers of each group compare.',
          }),
          own: maker.arg.boolean({
            required: true,
            defaultValue: true,
            description: "The papers' own results; false for those of other work that they cite.",
          }),
          where: maker.arg({ type: ReportedMetric.filter, description: 'Only results that fit.' }),
          first: maker.arg.int({
            description: `So many groups; ${limits.pageSize.value} at most, ${defaultPageSize} where nothing is said.`,
          }),
        },
        row: (_root, args) => questionOf(args),
        wrong: (args, variables) => {
          const question = questionOf(args);
          return wrongQuestion(question, Number(readerOf(question.first)(variables)));
        },
      }),
    };
  });
}
