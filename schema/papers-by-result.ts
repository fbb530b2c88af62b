/** Papers by the best result that each reports: a ranking of papers through what they measured. */
import { type Column, sql } from 'drizzle-orm';
import { integer, real, sqliteView } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import { bestCompared, comparedAll, comparedColumn, comparisonOf, metricRow } from './compared.ts';
import { asRow } from './plan/compilation.ts';
import type { Arguments, Lead } from './plan/field.ts';
import { ReportedMetric } from './refs.ts';
import { MetricForm, MetricSlug } from './words.ts';

const bestResults = sqliteView('best_results', {
  id: integer().notNull(),
  best: real('score').notNull(),
}).existing();

const ResultRank = builder.inputRef<object>('ResultRank');

/** The order of papers by their best result, over any baseline or data set that is asked for. */
export const papersByResult: Lead = {
  argument: 'byResult',
  rows: bestResults,
  score: (link) => asRow<typeof bestResults>(link).best,
  orderKey: 'BEST_RESULT',
  args: (given) =>
    given.args((a) => ({
      byResult: a.field({
        type: ResultRank,
        description:
          'Only papers with such a result, those with the best one first unless orderBy says otherwise.',
      }),
    })),
  select: (args, compilation) => {
    const asked = askedOf(args);
    const metric = metricRow(compilation);
    return sql`select ${metric.paperId} as id, max(${comparedColumn(asked, metric)}) as score ${bestCompared(asked, metric, compilation)} group by ${metric.paperId}`;
  },
  complete: (args, compilation) => comparedAll(askedOf(args), compilation),
};

function askedOf(args: Arguments) {
  return comparisonOf(args.byResult as Arguments);
}

/** What the best result is worth; undefined where the row is not one of such a ranking. */
export function bestOf(link: unknown): Column | undefined {
  return asRow<Partial<typeof bestResults> | undefined>(link)?.best;
}

/** Declares what papers can be ranked by. */
export function definePapersByResult(): void {
  builder.inputType(ResultRank, {
    description: 'Which results count when papers are ranked by their best one.',
    fields: (t) => ({
      metric: t.field({ type: MetricSlug, required: true, description: 'What was measured.' }),
      form: t.field({
        type: MetricForm,
        description: 'Results of this form alone, by their value; without it, improvements of every form.',
      }),
      own: t.boolean({
        required: true,
        defaultValue: true,
        description: 'Results of the papers themselves; false for those of other work that they cite.',
      }),
      where: t.field({
        type: ReportedMetric.filter,
        description: 'Only results that fit: over this baseline, on that machine.',
      }),
    }),
  });
}
