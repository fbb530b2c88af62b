/** What a paper tells of how much is going on around it. */
import type { SQL } from 'drizzle-orm';
import { integer, sqliteView } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import type { RowSource } from './plan/field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { shownSignal, signals, trendingFormula, trendingScore } from './rank-signals.ts';
import { Paper } from './refs.ts';

type PaperRow = typeof Paper.table;

const none = sqliteView('trending', { id: integer() }).existing();
const Trending = builder.objectRef<object>('Trending');

/** Declares what is trending, and the field of papers that tells it. */
export function defineTrending(): void {
  builder.objectType(Trending, {
    description: `How much is going on around a paper, and why: score = ${trendingFormula}.`,
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, none);
      const number = (description: string, of: (paper: PaperRow) => SQL) =>
        t.expression({
          type: 'Float',
          nullable: false,
          description,
          sql: (row) => shownSignal(of(asRow(row))),
        });
      return {
        score: number(
          `${trendingFormula}, from 0 to 3; what \`orderBy: [{ by: TRENDING, direction: DESC }]\` compares.`,
          trendingScore,
        ),
        recency: number(signals.RECENCY.description, (paper) => signals.RECENCY.of(paper)),
        citations: number(signals.CITATIONS.description, (paper) => signals.CITATIONS.of(paper)),
        results: number(signals.RESULTS.description, (paper) => signals.RESULTS.of(paper)),
      };
    },
  });
  builder.objectFields(Paper.type, (maker) => {
    const t = new TableFields(builder, maker, Paper.table);
    return {
      trending: t.group(Trending, {
        description: 'How much is going on around it, with what that is made of.',
      }),
    };
  });
}
