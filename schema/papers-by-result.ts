/** Papers by the best result that each reports: a ranking of papers through what they measured. */
import { type Column, sql } from 'drizzle-orm';
import { builder } from './builder.ts';
import {
  type Comparison,
  comparedColumn,
  comparisonOf,
  metricRow,
  mostCompared,
  unitDescription,
} from './compared.ts';
import { bestCompared, comparedAll } from './compared-rows.ts';
import { comparedUnit } from './compared-unit.ts';
import { ledPapers } from './led-papers.ts';
import type { ConnectionRow, Lead } from './plan/connection-plan.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import type { TableFields } from './plan/table-fields.ts';
import { ReportedMetric } from './refs.ts';
import { wrongUnit } from './unit-without-form.ts';
import { MetricForm, MetricSlug } from './words.ts';

const ResultRank = builder.inputRef<object>('ResultRank');

/** The order of papers by their best result, over any baseline or data set that is asked for. */
export const papersByResult: Lead = {
  argument: 'byResult',
  rows: ledPapers,
  score: (link) => asRow<typeof ledPapers>(link).best,
  orderKey: 'BEST_RESULT',
  looksAt: () => mostCompared * 2,
  args: (given) =>
    given.args((a) => ({
      byResult: a.field({
        type: ResultRank,
        description:
          'Only papers with such a result, those with the best one first unless orderBy says otherwise, also of what a search finds.',
      }),
    })),
  select: (args, compilation) => {
    const asked = askedOf(args);
    const metric = metricRow(compilation);
    const worth = comparedColumn(asked, metric);
    const results = bestCompared(asked, metric, compilation, ['id', 'paper_id', worth.name]);
    return sql`select ${metric.paperId} as id, max(${worth}) as best ${results} group by ${metric.paperId}`;
  },
  complete: (args, compilation) => comparedAll(askedOf(args), compilation),
  wrong: (asked, variables) => wrongUnit(asRow(asked), variables),
};

const asked = new WeakMap<object, Comparison>();

/** What is asked to be compared; the same each time, so that what it stands on is shared. */
function askedOf({ byResult }: Arguments): Comparison {
  const given = byResult as Arguments;
  const known = asked.get(given) ?? comparisonOf(given);
  asked.set(given, known);
  return known;
}

/** What the best result is worth; undefined where the row is not one of such a ranking. */
export function bestOf(link: unknown): Column | undefined {
  return asRow<Partial<typeof ledPapers> | undefined>(link)?.best;
}

/** The fields of an edge that tell what the best result is worth, and in what. */
export function bestResultFields(t: TableFields<RowSource>): Record<string, PlannedField> {
  return {
    bestResult: t.expression({
      type: 'Float',
      description:
        'What the best result that `byResult` asks for is worth: its improvement, or within one form its value in `bestResultUnit`, below 0 where less is better; null without `byResult`.',
      sql: (row) => {
        const { args, ranked } = asRow<ConnectionRow>(row);
        return args.byResult === undefined ? sql`null` : ranked('best');
      },
    }),
    bestResultUnit: t.expression({
      type: 'String',
      description: 'The base unit of `bestResult`; null where it is an improvement.',
      sql: (row, _args, compilation) => {
        const { args } = asRow<ConnectionRow>(row);
        return args.byResult === undefined ? sql`null` : comparedUnit(askedOf(args), compilation);
      },
    }),
  };
}

/** Declares what papers can be ranked by. */
export function definePapersByResult(): void {
  builder.inputType(ResultRank, {
    description: 'Which results count when papers are ranked by their best one.',
    fields: (t) => ({
      metric: t.field({ type: MetricSlug, required: true, description: 'What was measured.' }),
      form: t.field({
        type: MetricForm,
        description:
          'Results of this form alone, by their value in one unit, as where the filter says `form: { eq: … }` at its top; without either, improvements of every form.',
      }),
      unit: t.string({ description: unitDescription }),
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
