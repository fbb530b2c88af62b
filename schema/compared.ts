/** What a ranking compares: the results of one metric, and which of two is the better. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { baseUnitAsked } from '../db/units/common-measure.ts';
import type { Form, MetricSlug as Slug } from '../db/vocabulary.ts';
import { builder } from './builder.ts';
import type { Compilation } from './plan/compilation.ts';
import type { Arguments } from './plan/field.ts';
import { conditionOf } from './plan/filter.ts';
import { asRow } from './plan/rows.ts';
import { changed } from './plan/value.ts';
import { ReportedMetric } from './refs.ts';
import { MetricForm, MetricSlug, wordOfName } from './words.ts';

export type MetricRow = typeof reportedMetrics;

/** Most results that are compared where every one has to be looked at: tens of milliseconds' worth. */
export const mostCompared = 10_000;

/** What is compared, as the fields of a ranking find it in place of a row. */
export interface Comparison {
  metric: unknown;
  form: unknown;
  /** The base unit that is asked for; undefined where it is to be found out. */
  unit: unknown;
  /** That of the unit which the filter asks for, in any case of letters; it counts where nothing is found out. */
  unitOfFilter: unknown;
  own: unknown;
  where: unknown;
  /** Whether only the best result of each paper is compared. */
  perPaper: boolean;
}

/** The arguments that say what is compared. */
export const comparisonArguments = builder.args((a) => ({
  metric: a.field({ type: MetricSlug, required: true, description: 'What to compare.' }),
  form: a.field({
    type: MetricForm,
    description:
      'Compare only results of this form, by their value in one unit, as where the filter says `form: { eq: … }` at its top; without either, improvements are compared.',
  }),
  own: a.boolean({
    required: true,
    defaultValue: true,
    description: "The papers' own results; false for those of other work that they cite.",
  }),
  where: a.field({ type: ReportedMetric.filter, description: 'Only results that fit.' }),
}));

/** What is said of the unit of a ranking, wherever it can be chosen. */
export const unitDescription =
  'With `form` alone: compare values that convert into this unit (`ms` takes in s and min, `%` scores of 0.92). Without it, the unit is that which the filter asks for by `eq`, or which most of what fits converts into. What does not convert is left out.';

/** The argument that chooses the unit of a ranking. */
export const unitArgument = builder.args((a) => ({ unit: a.string({ description: unitDescription }) }));

/** The argument that compares papers by their best result. */
export const perPaperArgument = builder.args((a) => ({
  perPaper: a.boolean({
    required: true,
    defaultValue: false,
    description: 'Compare only the best result of each paper that fits, so that no paper stands there twice.',
  }),
}));

/**
 * What the arguments ask to compare. A filter of one form asks for that form: by improvement, which levels and counts have none of,
 * nothing would be left of them.
 */
export function comparisonOf(args: Arguments): Comparison {
  const asked = args.form ?? soleWord(args.where, 'form');
  const metric = changed(args.metric, wordOfName);
  const form = asked === undefined ? undefined : changed(asked, wordOfName);
  const baseOf = (unit: unknown) => {
    const isAsked = form !== undefined && unit !== undefined && unit !== null;
    return isAsked ? unitAsked(metric, form, unit) : undefined;
  };
  return {
    metric,
    form,
    unit: baseOf(args.unit) ?? soleWord(args.where, 'baseUnit'),
    unitOfFilter: baseOf(soleWord(args.where, 'unit')),
    own: args.own,
    where: args.where,
    perPaper: args.perPaper === true,
  };
}

/** The base unit of a unit that somebody asks for. */
function unitAsked(metric: unknown, form: unknown, unit: unknown): unknown {
  return changed([metric, form, unit], (asked) => {
    const [slug, word, text] = asked as [Slug, Form, string];
    return baseUnitAsked(slug, word, text);
  });
}

/** The one word that a filter's top asks a field to be; undefined where it asks for several or for any. */
export function soleWord(where: unknown, field: string): unknown {
  const operators = (where as Arguments | undefined)?.[field] as Arguments | null | undefined;
  return operators?.eq ?? undefined;
}

/** A row of results under a name of its own. */
export function metricRow(compilation: Compilation): MetricRow {
  return asRow<MetricRow>(compilation.row(reportedMetrics));
}

/** What decides: within one form the value in its base unit, larger is better; across forms the factor by which things got better. */
export function comparedColumn(asked: Comparison, metric: MetricRow): Column {
  return asked.form === undefined ? metric.improvement : metric.score;
}

/**
 * Whether a result is of the paper itself, or is not. Where an index has just those in the order that is asked for, it `isServed`: SQLite
 * may look for it. Else it is an expression, as SQLite would take another index that begins with it, and sort.
 */
export function isOwn(own: unknown, metric: MetricRow, isServed: boolean): SQL {
  const column = isServed ? sql`${metric.own}` : sql`+${metric.own}`;
  return own === true ? sql`${column} = 1` : sql`${column} = 0`;
}

/**
 * The condition of a filter of results; undefined where there is none. Its conditions count once, for however many rows it is asked. The
 * indexes of the fields that are told `apart` are left alone.
 */
export function resultsFitting(
  where: unknown,
  metric: MetricRow,
  compilation: Compilation,
  apart: readonly string[] = [],
): SQL | undefined {
  if (typeof where !== 'object' || where === null) return undefined;
  const filter = compilation.inputNamed(ReportedMetric.filter.name);
  return compilation.countedOnce(where, () => conditionOf(compilation, filter, where, metric, apart));
}

/** Columns of results by their names in the database. */
export function namesOf(names: readonly string[]): SQL {
  return sql.join(names.map(sql.identifier), sql`, `);
}
