/** Leaderboards: the results of one metric, the best first. */
import { sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { comparabilityField, comparedBy } from './comparability.ts';
import {
  type Comparison,
  comparisonArguments,
  comparisonOf,
  mostCompared,
  perPaperArgument,
  unitArgument,
} from './compared.ts';
import { bestRanks, comparedCount, defineEntry, Entry, rankedRows } from './leaderboard-entry.ts';
import { limits } from './limits.ts';
import { didYouMeanNames } from './meant-names.ts';
import { counting } from './plan/cost.ts';
import { mostCounted } from './plan/counts.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import { defaultPageSize, wrongSize } from './plan/page.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { readerOf, type Variables } from './plan/value.ts';
import { unitFields } from './ranking-units.ts';
import { MetricKind } from './refs.ts';
import { wrongUnit } from './unit-without-form.ts';

const Leaderboard = builder.objectRef<object>('Leaderboard');

/** The arguments of a leaderboard, as its fields find them in place of a row. */
interface Board extends Comparison {
  first: unknown;
}

function boardOf(args: Arguments): Board {
  return { ...comparisonOf(args), first: args.first ?? defaultPageSize };
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
          description: `How many results were compared, those below the entries included; counting stops at ${mostCounted}, sooner where a filter has to be asked of very many, and with \`perPaper\` among the best ${mostCompared}.`,
          looksAt: counting(mostCounted),
          sql: (board, _args, compilation) => comparedCount(asRow(board), compilation),
        }),
        ...unitFields(t),
        didYouMean: didYouMeanNames(t),
        comparability: comparabilityField(t, comparedBy, mostCompared * 3.5),
        entries: t.list(Entry, {
          description: 'The best, in order.',
          from: (entry, row, compilation, _args, selects) => {
            const board = asRow<Board>(row);
            return rankedRows(entry, bestRanks(board, board.first, compilation, selects));
          },
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
          'Results of one metric, the best first, whichever way is better for it. Without `form`, claims in every dress are ranked by improvement (3x, 67% less, 200% faster side by side); with it, the values of that form, in one unit: 500 ms and 2 s compare, what is in GB is left out.',
        args: {
          ...comparisonArguments,
          ...unitArgument,
          ...perPaperArgument,
          first: maker.arg.int({
            description: `So many entries; ${limits.pageSize.value} at most, ${defaultPageSize} where nothing is said.`,
          }),
        },
        row: (_root, args) => boardOf(args),
        wrong: wrongBoard,
      }),
    };
  });
}

function wrongBoard(args: Arguments, variables: Variables): string | undefined {
  const size = Number(readerOf(args.first ?? defaultPageSize)(variables));
  return wrongUnit(args, variables) ?? wrongSize('first', size);
}
