import { eq, sql } from 'drizzle-orm';
import type { JoinedKind } from '../db/joined-names/name-key.ts';
import { metricKinds, type reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { PartialDateFilter } from './date-operators.ts';
import { facetsField, MetricFacets } from './facets.ts';
import { findTerms } from './find-names.ts';
import { NameFilter } from './name-operators.ts';
import {
  BooleanFilter,
  DirectionFilter,
  FloatFilter,
  IDFilter,
  IntFilter,
  MetricFamilyFilter,
  MetricFormFilter,
  MetricSlugFilter,
  QualifierFilter,
} from './operators.ts';
import type { FilterField, FilterFields } from './plan/filter-fields.ts';
import { implementTable } from './plan/implement-table.ts';
import { MetricKind, Paper, ReportedMetric } from './refs.ts';
import { flagsField, flagsFilter } from './result-flag.ts';
import { StringFilter } from './text-operators.ts';
import { UnitFilter } from './unit-operators.ts';
import { Direction, MetricForm, MetricSlug, Qualifier } from './words.ts';

/** What a filter asks of one of the names in a result. */
function namedFilter(
  f: FilterFields<typeof reportedMetrics>,
  kind: JoinedKind,
  description: string,
): FilterField {
  return f.name(
    NameFilter,
    description,
    (metric) => ({ kind, key: metric[`${kind}Key`], text: metric[kind] }),
    findTerms(kind),
  );
}

/** Declares reported metrics. */
export function defineReportedMetric(): void {
  implementTable(builder, ReportedMetric, {
    description:
      'One number that a paper reports: what it measures, against what, on what, and the sentence it stands in.',
    things: 'reported metrics',
    fields: (t) => ({
      key: t.column('key', 'Key of the paper and place in it: `tutel/1`.'),
      position: t.column('position', 'Its place among the results of the paper, from 1.'),
      metric: t.column('metric', 'What is measured.', MetricSlug),
      kind: t.one(MetricKind, {
        nullable: false,
        description: 'What is measured, with family and direction.',
        where: (kind, metric) => eq(kind.slug, metric.metric),
      }),
      value: t.column(
        'value',
        'The number as written, scaled by its word ("11.9 million" is 11900000). Only levels can be negative.',
      ),
      valueTo: t.column('valueTo', 'Upper end, where a range is reported.'),
      unit: t.column(
        'unit',
        '`x` for multiples, `%`, `pp` for percentage points, empty for scores and counts, otherwise as written.',
      ),
      baseValue: t.column(
        'baseValue',
        'The number in `baseUnit`, by which results are ordered and ranked: 500 ms are 0.5 s, and an F1 of 0.92 is 92%, as scores of 1 at most are shares of 1.',
      ),
      baseUnit: t.column(
        'baseUnit',
        'The unit that `unit` converts into; results of one metric and form compare if it is the same. A unit that no other converts into is its own.',
      ),
      form: t.column(
        'form',
        'Whether the number is a level, a multiple, a difference or a count.',
        MetricForm,
      ),
      direction: t.column('direction', 'For multiples and differences: the way the metric moves.', Direction),
      qualifier: t.column('qualifier', 'How the text bounds the number.', Qualifier),
      subject: t.column('subject', 'The thing measured, in the words of the paper.'),
      baseline: t.column('baseline', 'What it is compared with, in the words of the paper.'),
      dataset: t.column('dataset', 'Benchmark, data or task, in the words of the paper.'),
      hardware: t.column('hardware', 'The machine, in the words of the paper.'),
      own: t.column('own', 'False for results of other work that the paper cites.'),
      text: t.column('text', 'The shortest quote that holds the number and its unit.'),
      sentence: t.column('sentence', 'The sentence that it stands in.'),
      start: t.column('start', 'Where the quote begins in the abstract, in UTF-16 code units.'),
      end: t.column('end', 'Where the quote ends in the abstract.'),
      source: t.column('source', '`extractor`, or the database that wrote the result down.'),
      rule: t.column(
        'rule',
        'The rules of the extractor that found and named it, in order; behind the colon of `weighed` and `metric-weighed` stands what spoke most for that.',
      ),
      extractorVersion: t.column('extractorVersion', 'The version of the extractor that read it.'),
      confidence: t.column('confidence', 'How likely the reading is right, 0 to 1.'),
      improvement: t.column(
        'improvement',
        'The factor by which things got better, so that claims in different dress compare: 1.3x faster is 1.3, 73% less energy 3.7. Null where that has no meaning.',
      ),
      flags: flagsField(t),
      year: t.column('year', 'The year of the paper.'),
      paper: t.one(Paper, {
        nullable: false,
        description: 'The paper that reports it.',
        where: (paper, metric) => eq(paper.id, metric.paperId),
      }),
    }),
    filter: (f) => ({
      key: f.value(IDFilter, 'Key of the paper and place in it.', (metric) => metric.key),
      position: f.value(IntFilter, 'Its place among the results of the paper.', (metric) => metric.position),
      metric: f.value(MetricSlugFilter, 'What is measured.', (metric) => metric.metric),
      family: f.within(
        MetricFamilyFilter,
        'What sort of thing is measured.',
        (metric) => metric.metric,
        (fits) => sql`select ${metricKinds.slug} from ${metricKinds}${fits(metricKinds.family)}`,
      ),
      value: f.value(
        FloatFilter,
        'The number as written, whatever its unit: more than 100 are 200 ms and 200 h. `baseValue` asks for what results amount to.',
        (metric) => metric.value,
      ),
      baseValue: f.value(
        FloatFilter,
        'The number in the base unit of its unit: with `baseUnit: { eq: "s" }`, `lt: 0.05` is whatever takes less than 50 ms.',
        (metric) => metric.baseValue,
      ),
      baseUnit: f.value(
        IDFilter,
        'The unit that its unit converts into, letter by letter: `s` of times, `B` of bytes, `J`, `%`.',
        (metric) => metric.baseUnit,
      ),
      valueTo: f.value(FloatFilter, 'Upper end of a range.', (metric) => metric.valueTo),
      unit: f.value(UnitFilter, 'The unit as written.', (metric) => metric.unit),
      form: f.value(MetricFormFilter, 'Level, multiple, difference or count.', (metric) => metric.form),
      direction: f.value(DirectionFilter, 'The way the metric moves.', (metric) => metric.direction),
      qualifier: f.value(QualifierFilter, 'How the text bounds the number.', (metric) => metric.qualifier),
      subject: f.value(StringFilter, 'The thing measured.', (metric) => metric.subject),
      baseline: namedFilter(f, 'baseline', 'What it is compared with.'),
      dataset: namedFilter(f, 'dataset', 'Benchmark, data or task.'),
      hardware: namedFilter(f, 'hardware', 'The machine.'),
      own: f.value(BooleanFilter, 'False for results of other work.', (metric) => metric.own),
      text: f.value(StringFilter, 'The quote that holds the number.', (metric) => metric.text),
      sentence: f.value(StringFilter, 'The sentence that it stands in.', (metric) => metric.sentence),
      start: f.value(IntFilter, 'Where the quote begins in the abstract.', (metric) => metric.start),
      end: f.value(IntFilter, 'Where the quote ends in the abstract.', (metric) => metric.end),
      source: f.value(IDFilter, 'Who wrote it down.', (metric) => metric.source),
      rule: f.value(IDFilter, 'The rule of the extractor that found it.', (metric) => metric.rule),
      extractorVersion: f.value(
        IDFilter,
        'The version of the extractor that read it.',
        (metric) => metric.extractorVersion,
      ),
      confidence: f.value(FloatFilter, 'How likely the reading is right.', (metric) => metric.confidence),
      improvement: f.value(
        FloatFilter,
        'The factor by which things got better.',
        (metric) => metric.improvement,
      ),
      flags: flagsFilter(f),
      year: f.value(IntFilter, 'The year of the paper.', (metric) => metric.year),
      published: f.value(PartialDateFilter, 'When the paper was published.', (metric) => metric.published),
      paper: f.one(Paper, {
        description: 'The paper that reports it.',
        where: (paper, metric) => eq(paper.id, metric.paperId),
        leadsTo: (metric) => metric.paperId,
        isSure: true,
      }),
    }),
    connection: (t) => ({ facets: facetsField(t, MetricFacets) }),
    orders: {
      POSITION: {
        by: (metric) => metric.position,
        description:
          'Place in the paper; sorts the results of one paper, and after another key those of all papers.',
        bounded: true,
      },
      METRIC: {
        by: (metric) => metric.metric,
        description:
          'The slug of the metric; comes first of the results of one paper, and elsewhere after another key.',
        bounded: true,
      },
      CONFIDENCE: {
        by: (metric) => metric.confidence,
        description:
          'How sure the extractor is; comes first of the results of one paper, and elsewhere after another key.',
        bounded: true,
      },
      VALUE: {
        by: (metric) => metric.baseValue,
        description:
          'The number in its base unit, whatever it measures: 0.4 s come before 500 ms. Filter by metric, form and `baseUnit` first.',
      },
      IMPROVEMENT: {
        by: (metric) => metric.improvement,
        description: 'The factor by which things got better.',
      },
      PUBLISHED: { by: (metric) => metric.published, description: 'Date of the paper.' },
    },
  });
}
