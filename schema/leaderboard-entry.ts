/** The entries of a ranking: the keys that decide are walked down an index, ranked, and only then joined to their rows. */
import { eq, getTableName, type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { type Comparison, type MetricRow, metricRow } from './compared.ts';
import { bestCompared, bestOf, comparedWays } from './compared-rows.ts';
import type { Compilation } from './plan/compilation.ts';
import { countOfWays } from './plan/counts.ts';
import { countedAtLeast, limitTo, notedCut } from './plan/dialect.ts';
import type { RowSource, Selects } from './plan/field.ts';
import { asRow, from } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed } from './plan/value.ts';
import { Paper, ReportedMetric } from './refs.ts';

export const Entry = tableRef(builder, 'LeaderboardEntry', reportedMetrics);

/**
 * How many results are compared; counting stops at `mostCounted`, or sooner where a filter has to be asked of very many, and where every result has to be held against the others of its paper,
 * at what `bestCompared` looks at.
 */
export function comparedCount(asked: Comparison, compilation: Compilation): SQL {
  const metric = metricRow(compilation);
  const count = compilation.shared(asked, 'count', () =>
    asked.perPaper
      ? sql`select count(*) as n, 1 as complete ${bestCompared(asked, metric, compilation)}`
      : countOfWays(comparedWays(asked, metric, compilation)),
  );
  if (!compilation.bounded) return countedAtLeast(count, undefined);
  const isUnknown = sql`(select n = 0 and not complete from ${count})`;
  return sql`((select n from ${count}) + ${notedCut(compilation.path, isUnknown)})`;
}

/** The name of the rank, and of what belongs to it, beside the row of an entry. */
function rankBeside(entry: RowSource): SQL {
  return sql`${sql.identifier(`${getTableName(asRow<MetricRow>(entry))}_rank`)}`;
}

/** FROM of the entries' rows, each beside its rank; `ranks` selects `id`, `rank`, `tied` and the number `compared`, in order. */
export function rankedRows(entry: MetricRow, ranks: SQL): SQL {
  const beside = rankBeside(entry);
  return sql`(${ranks}) ${beside} cross join ${from(reportedMetrics, entry)} on ${entry.id} = ${beside}.id`;
}

/**
 * The ranks of the best. Where ties are asked for, one more is ranked, so that a tie of the last with the next is seen; to count them
 * takes a second pass over the ranked, so they are left out otherwise.
 */
export function bestRanks(
  asked: Comparison,
  first: unknown,
  compilation: Compilation,
  selects: Selects,
): SQL {
  const rank = sql`rank() over (order by worth desc) as rank`;
  const more = changed(first, (count) => Number(count) + 1);
  const ranked = selects('tied')
    ? sql`select id, ${rank}, count(*) over (partition by worth) > 1 as tied from (${bestOf(asked, sql`${more} + 0`, compilation)}) order by rank, id desc ${limitTo(first)}`
    : sql`select id, ${rank}, null as tied from (${bestOf(asked, sql`${first} + 0`, compilation)})`;
  // The count stands outside of what is ranked, so that it is left out where nobody asks for it.
  return sql`select id, rank, tied, max(${comparedCount(asked, compilation)}, rank) as compared from (${ranked})`;
}

/** Declares entries. */
export function defineEntry(): void {
  builder.objectType(Entry.type, {
    description: 'One result in a ranking.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, reportedMetrics);
      return {
        rank: t.expression({
          type: 'Int',
          nullable: false,
          description: 'From 1; equal results share a rank, and the next one counts them (1, 2, 2, 4).',
          sql: (entry) => sql`${rankBeside(entry)}.rank`,
        }),
        tied: t.expression({
          type: 'Boolean',
          nullable: false,
          description: 'Whether another result has the same rank.',
          sql: (entry) => sql`${rankBeside(entry)}.tied`,
        }),
        percentile: t.expression({
          type: 'Float',
          nullable: false,
          description:
            'How many of a hundred compared results are no better than this one, to one decimal: 100 for the best.',
          // Written once in the expression, the number compared is counted once.
          sql: (entry) => {
            const beside = rankBeside(entry);
            return sql`json(printf('%g', round(100 - 100.0 * (${beside}.rank - 1) / ${beside}.compared, 1)))`;
          },
        }),
        value: t.column('value', 'The number as written.'),
        unit: t.column('unit', 'The unit of the value, as the whole result has it.'),
        baseValue: t.column(
          'baseValue',
          'The number in the base unit of its unit, by which values are ranked.',
        ),
        improvement: t.column(
          'improvement',
          'The factor by which things got better; null where that has no meaning.',
        ),
        text: t.column('text', 'The quote that holds the number, in the dress that the paper gave it.'),
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
