/** What papers report. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  type Direction,
  directions,
  type Form,
  forms,
  type MetricSlug,
  type Qualifier,
  qualifiers,
} from '../vocabulary.ts';
import { number, oneOf } from './columns.ts';
import { papers } from './papers.ts';

/** The vocabulary's metrics, written by a migration, so that results refer to rows and each metric can tell its count. */
export const metricKinds = sqliteTable('metric_kinds', {
  slug: text().primaryKey(),
  name: text().notNull(),
  family: text().notNull(),
  better: text().notNull(),
  words: text().notNull(),
});

export const reportedMetrics = sqliteTable(
  'reported_metrics',
  {
    id: integer().primaryKey(),
    /** Key of the paper and position: `tutel/1`. Results that were not read in the abstract count from 10,001. */
    key: text().notNull(),
    paperId: integer('paper_id')
      .notNull()
      .references(() => papers.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    metric: text()
      .$type<MetricSlug>()
      .notNull()
      .references(() => metricKinds.slug),
    value: number().notNull(),
    valueTo: number('value_to'),
    unit: text().notNull(),
    /** The number in the unit that it is compared in (`db/units`), and that unit. */
    baseValue: number('base_value').notNull().default(0),
    baseUnit: text('base_unit').notNull().default(''),
    form: text().$type<Form>().notNull(),
    direction: text().$type<Direction>(),
    qualifier: text().$type<Qualifier>().notNull(),
    subject: text(),
    baseline: text(),
    dataset: text(),
    hardware: text(),
    /** The joined names of these, under which their spellings are one (`db/joined-names`). */
    baselineKey: text('baseline_key'),
    datasetKey: text('dataset_key'),
    hardwareKey: text('hardware_key'),
    own: integer({ mode: 'boolean' }).notNull(),
    text: text().notNull(),
    sentence: text(),
    start: integer(),
    end: integer(),
    /** `extractor`, or the database that wrote the result down. */
    source: text().notNull(),
    rule: text(),
    extractorVersion: text('extractor_version'),
    confidence: number(),
    /** The factor by which things got better; null where that has no meaning. */
    improvement: number(),
    /** Larger is better; comparable only within one metric, form and base unit. */
    score: number().notNull(),
    /** Those of the paper, so that results can be filtered and ordered by date without it. */
    year: integer(),
    published: text(),
  },
  (t) => [
    uniqueIndex('reported_metrics_key').on(t.key),
    uniqueIndex('reported_metrics_paper').on(t.paperId, t.position),
    // The results of a metric in each order. Past the key stands what they are most often asked beside: of rows that do not fit, none is looked up.
    index('reported_metrics_improvement').on(t.metric, t.improvement, t.id, t.own),
    index('reported_metrics_others').on(t.metric, t.improvement, t.id).where(sql`${t.own} = 0`),
    index('reported_metrics_dated').on(t.metric, t.published, t.id, t.own, t.form, t.baseUnit),
    index('reported_metrics_measured').on(
      t.metric,
      t.baseValue,
      t.id,
      t.own,
      t.form,
      t.baseUnit,
      sql`fold(${t.unit})`,
      t.unit,
    ),
    index('reported_metrics_score').on(
      t.metric,
      t.own,
      t.form,
      t.baseUnit,
      t.score,
      t.id,
      sql`fold(${t.unit})`,
      t.unit,
    ),
    index('reported_metrics_baseline_key').on(t.baselineKey, t.published, t.id),
    index('reported_metrics_dataset_key').on(t.datasetKey, t.published, t.id),
    index('reported_metrics_hardware_key').on(t.hardwareKey, t.published, t.id),
    // As filters compare these texts; the SQL function is that of `db/fold.ts`.
    index('reported_metrics_baseline').on(sql`fold(${t.baseline})`, t.published, t.id),
    index('reported_metrics_dataset').on(sql`fold(${t.dataset})`, t.published, t.id),
    index('reported_metrics_hardware').on(sql`fold(${t.hardware})`, t.published, t.id),
    index('reported_metrics_subject').on(sql`fold(${t.subject})`, t.published, t.id),
    index('reported_metrics_value').on(t.value, t.id),
    index('reported_metrics_base_value').on(t.baseValue, t.id, t.baseUnit),
    index('reported_metrics_best').on(t.improvement, t.id),
    index('reported_metrics_published').on(t.published, t.id, t.own),
    oneOf('reported_metrics_form', t.form, forms),
    oneOf('reported_metrics_direction', t.direction, directions),
    oneOf('reported_metrics_qualifier', t.qualifier, qualifiers),
  ],
);
