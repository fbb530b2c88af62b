/** How well the extractor was measured to read abstracts. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, numeric, sqliteView, text } from 'drizzle-orm/sqlite-core';
import type { ExtractorQuality } from '../db/extractor-quality.ts';
import { papers } from '../db/tables/papers.ts';
import { builder } from './builder.ts';
import type { RowSource } from './plan/field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { MetricFamily } from './words.ts';

const share = (name: string) => numeric(name, { mode: 'number' });

/** The rows that stored lists are read as; they are written into the statement, and are in no table. */
const tenths = sqliteView('extraction_tenths', {
  from: share('from').notNull(),
  to: share('to').notNull(),
  stated: share('stated'),
  measured: share('measured'),
  count: integer().notNull(),
}).existing();

const families = sqliteView('extraction_families', {
  family: text().notNull(),
  labelled: integer().notNull(),
  read: integer().notNull(),
  found: share('found').notNull(),
  named: share('named').notNull(),
}).existing();

export const ExtractionQuality = builder.objectRef<object>('ExtractionQuality');
const AgreementType = builder.objectRef<object>('ExtractionAgreement');
const Tenth = tableRef(builder, 'ExtractionCalibration', tenths);
const Family = tableRef(builder, 'ExtractionFamilyQuality', families);

type Agreement = ExtractorQuality['figures']['found'];

/** A stored figure; by way of JSON, as a bound 1 would come back as 1.0. */
const constant = (value: unknown): SQL => sql`json_extract(${JSON.stringify(value)}, '$')`;

/** A stored list as rows: each key of its items is a column. */
function rowsOf(
  items: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
  as: unknown,
) {
  const cells = columns.map((name) => sql`value ->> ${sql.raw(`'${name}'`)} as ${sql.raw(`"${name}"`)}`);
  return sql`(select key as place, ${sql.join(cells, sql`, `)} from json_each(${JSON.stringify(items)}) order by key) ${as}`;
}

function defineAgreement(): void {
  builder.objectType(AgreementType, {
    description: 'How two readings of the same abstracts agree, 0 to 1.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, papers);
      const figure = (name: keyof Agreement, description: string) =>
        t.expression({
          type: 'Float',
          nullable: false,
          description,
          sql: (row) => constant(asAgreement(row)[name]),
        });
      return {
        precision: figure('precision', 'Of what the extractor read, the share that is right.'),
        recall: figure(
          'recall',
          'Of what careful readers labelled, the share that the extractor read right.',
        ),
        f1: figure('f1', 'The harmonic mean of precision and recall.'),
      };
    },
  });
}

/** A group hands its row down as it is; here it is a stored agreement instead of a table. */
function asAgreement(row: unknown): Agreement {
  return row as Agreement;
}

function defineParts(): void {
  builder.objectType(Tenth.type, {
    description: 'What stated confidence is worth in one tenth of its range.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, tenths);
      return {
        from: t.column('from', 'The least confidence of this tenth.'),
        to: t.column('to', 'Its end; a confidence of 1 belongs to the last tenth.'),
        stated: t.column('stated', 'The mean confidence of the results in it; null where there are none.'),
        measured: t.column(
          'measured',
          'The share of them that is right in number, unit, form, direction and metric; null where there are none.',
        ),
        count: t.column('count', 'How many results were measured.'),
      };
    },
  });
  builder.objectType(Family.type, {
    description: 'How well results of one family of metrics are read.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, families);
      return {
        family: t.column('family', 'What sort of thing is measured.', MetricFamily),
        labelled: t.column('labelled', 'Results that careful readers labelled.'),
        read: t.column('read', 'Results that the extractor read.'),
        found: t.column('found', 'F1 of number, unit and form.'),
        named: t.column('named', 'F1 of these together with direction and metric.'),
      };
    },
  });
}

function defineFigures({ abstracts, figures, calibration, families: byFamily }: ExtractorQuality): void {
  builder.objectType(ExtractionQuality, {
    description:
      'How well this version of the extractor reads, measured on abstracts that a careful reader labelled and that were not read while its rules were written: what to expect of new ones.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, papers);
      const figure = (type: 'Int' | 'Float', value: number, description: string) =>
        t.expression({ type, nullable: false, description, sql: () => constant(value) });
      const agreement = (value: Agreement, description: string) =>
        t.group(AgreementType, { description, row: () => value });
      const { context } = figures;
      return {
        abstracts: figure('Int', abstracts, 'Abstracts that were labelled.'),
        labelled: figure('Int', figures.labelled, 'Results of their own that readers labelled in them.'),
        read: figure('Int', figures.read, 'Results that the extractor read in them.'),
        found: agreement(figures.found, 'Number, unit and form.'),
        family: agreement(figures.family, 'Number, unit, form, direction, and the family of the metric.'),
        named: agreement(figures.named, 'Number, unit, form, direction, and the metric.'),
        qualifier: figure('Float', figures.qualifier, 'Of those found, the share whose qualifier is right.'),
        own: figure('Float', figures.own, 'The share where own results are told from those of others.'),
        baseline: agreement(context.baseline, 'Of those found: the baseline.'),
        dataset: agreement(context.dataset, 'Of those found: the data set.'),
        hardware: agreement(context.hardware, 'Of those found: the hardware.'),
        subject: agreement(context.subject, 'Of those found: the thing measured.'),
        families: t.list(Family, {
          description: 'The same for each family of metrics.',
          from: (target) =>
            rowsOf(
              byFamily.map(({ family, figures: own }) => ({
                family,
                labelled: own.labelled,
                read: own.read,
                found: own.found.f1,
                named: own.named.f1,
              })),
              ['family', 'labelled', 'read', 'found', 'named'],
              target,
            ),
          orderBy: () => [sql`place`],
          size: byFamily.length,
        }),
        calibration: t.list(Tenth, {
          description:
            'What stated confidence is worth, tenth by tenth: choose a threshold by its precision.',
          from: (target) => rowsOf(calibration, ['from', 'to', 'stated', 'measured', 'count'], target),
          orderBy: () => [sql`place`],
          size: calibration.length,
        }),
      };
    },
  });
}

/** Declares the figures that were measured and saved. */
export function defineExtractionQuality(saved: ExtractorQuality): void {
  defineAgreement();
  defineParts();
  defineFigures(saved);
}
