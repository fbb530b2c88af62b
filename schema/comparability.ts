/** Comparability: what the results of a ranking have in common, and what they leave unsaid. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import { type Comparison, type MetricRow, metricRow, mostCompared } from './compared.ts';
import { bestCompared } from './compared-rows.ts';
import { enumValues } from './enum-values.ts';
import type { Compilation } from './plan/compilation.ts';
import { countedMachine, enumName, joinedName, machinesIn } from './plan/dialect.ts';
import type { RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { shownUnit, unitOfGroup } from './shown-unit.ts';
import { usualSpelling } from './usual-spelling.ts';

/** Most values that are named for one dimension. */
const mostValues = 5;

/** What results can differ in: what tells two of them apart, how a value is written, and how one that is written so is shown. */
interface Dimension {
  description: string;
  key: (result: MetricRow) => SQL;
  name: (result: MetricRow) => SQL;
  /** How the names of several results become one, which they have in common or any of which will do. */
  gathered: (name: SQL, key: SQL) => SQL;
  shown: (name: SQL) => SQL;
}

const asWritten = (name: SQL) => name;
const any = (name: SQL) => sql`min(${name})`;

function word(name: 'metric' | 'form' | 'qualifier', description: string): Dimension {
  const key = (result: MetricRow) => sql`${result[name]}`;
  return { description, key, name: (result) => enumName(result[name]), gathered: any, shown: asWritten };
}

function words(name: 'dataset' | 'baseline', description: string): Dimension {
  const key = (result: MetricRow) => sql`${result[`${name}Key`]}`;
  const shown = (written: SQL) => usualSpelling(name, joinedName(name, written));
  return { description, key, name: (result) => sql`${result[name]}`, gathered: any, shown };
}

/** The dimensions by name; results of one measure on one setting share all of them. */
export const comparisonDimensions: Readonly<Record<string, Dimension>> = {
  METRIC: word('metric', 'What is measured.'),
  FORM: word('form', 'Whether the number is a level, a multiple, a difference or a count.'),
  UNIT: {
    description:
      'The unit of the number; those that convert into each other are one, and none, as of scores and counts, is a unit too.',
    key: (result) => sql`${result.baseUnit}`,
    name: shownUnit,
    gathered: unitOfGroup,
    shown: asWritten,
  },
  DATASET: words('dataset', 'Benchmark, data or task; the spellings of one name are one.'),
  BASELINE: words('baseline', 'What is compared with; the spellings of one name are one.'),
  HARDWARE: {
    description: 'The machine, and how many where there are several; the spellings of one name are one.',
    key: (result) => countedMachine(result.hardwareKey, result.hardware),
    name: (result) => sql`${result.hardware}`,
    gathered: any,
    shown: (written) => usualSpelling('hardware', joinedName('hardware', written), machinesIn(written)),
  },
  QUALIFIER: word('qualifier', 'Whether the number is exact, a mean, or the best case ("up to").'),
};

const comparabilities = sqliteView('comparability', {
  dimension: text().notNull(),
  shared: integer({ mode: 'boolean' }).notNull(),
  missing: integer().notNull(),
  valueCount: integer('value_count').notNull(),
  values: text().notNull(),
}).existing();

const Comparability = tableRef(builder, 'Comparability', comparabilities);

export const ComparisonDimension = builder.enumType('ComparisonDimension', {
  description: 'What results that are ranked together can differ in.',
  extensions: { decides: true },
  values: enumValues(comparisonDimensions),
});

/** One row for each dimension; `rowsOf` is FROM and WHERE of the results. */
function dimensionRows(rowsOf: (metric: MetricRow) => SQL, compilation: Compilation): SQL {
  const metric = metricRow(compilation);
  const all = sql.identifier(compilation.name('c'));
  const columns = Object.entries(comparisonDimensions).map(
    ([name, { key, name: written }]) =>
      sql`${key(metric)} as ${sql.identifier(name)}, ${written(metric)} as ${sql.identifier(`${name}_name`)}`,
  );
  const selects = Object.entries(comparisonDimensions).map(([name, { gathered, shown }]) => {
    const [key, written] = [sql.identifier(name), sql`${sql.identifier(`${name}_name`)}`];
    const values = sql`select ${key} as key, ${gathered(written, sql`${key}`)} as name, count(*) as count from ${all} group by 1`;
    const placed = sql`select *, row_number() over (order by key is null, count desc, key) as place from (${values})`;
    return sql`select ${sql.raw(`'${name}'`)} as dimension, count(*) = 1 and count(key) = 1 as shared, coalesce(sum(count) filter (where key is null), 0) as missing, count(key) as value_count, json_group_array(${shown(sql`placed.name`)} order by place) filter (where key is not null and place <= ${sql.raw(String(mostValues))}) as "values" from (${placed}) placed`;
  });
  return sql`with ${all} as materialized (select ${sql.join(columns, sql`, `)} ${rowsOf(metric)}) ${sql.join(selects, sql` union all `)}`;
}

/** The same without what the values are: then all dimensions are told by one pass over the results, and none is grouped by. */
function sharedRows(rowsOf: (metric: MetricRow) => SQL, compilation: Compilation): SQL {
  const metric = metricRow(compilation);
  const [keys, all] = [sql.identifier(compilation.name('c')), sql.identifier(compilation.name('c'))];
  const columns = Object.entries(comparisonDimensions).map(
    ([name, { key }]) => sql`${key(metric)} as ${sql.identifier(name)}`,
  );
  const named = Object.keys(comparisonDimensions).map((name) => ({
    key: sql.identifier(name),
    name: sql.raw(`'${name}'`),
    said: sql.identifier(`${name}_said`),
    same: sql.identifier(`${name}_same`),
  }));
  const told = named.map(
    ({ key, said, same }) => sql`count(${key}) as ${said}, min(${key}) is max(${key}) as ${same}`,
  );
  const selects = named.map(
    ({ name, said, same }) =>
      sql`select ${name} as dimension, n > 0 and ${said} = n and ${same} as shared, n - ${said} as missing from ${all}`,
  );
  return sql`with ${keys} as materialized (select ${sql.join(columns, sql`, `)} ${rowsOf(metric)}), ${all} as materialized (select count(*) as n, ${sql.join(told, sql`, `)} from ${keys}) ${sql.join(selects, sql` union all `)}`;
}

/** FROM and WHERE of the results of a `Comparison`. */
export function comparedBy(row: RowSource, metric: MetricRow, compilation: Compilation): SQL {
  return bestCompared(asRow<Comparison>(row), metric, compilation);
}

/** The field of a ranking that tells whether its results compare; `rowsOf` is FROM and WHERE of the results of its row, `looksAt` how many are read for it alone. */
export function comparabilityField<Source extends RowSource>(
  t: TableFields<Source>,
  rowsOf: (row: Source, metric: MetricRow, compilation: Compilation) => SQL,
  looksAt = 0,
): PlannedField {
  return t.list(Comparability, {
    looksAt,
    description: `For each dimension, whether all compared results agree; of more than ${mostCompared}, the best are looked at. A ranking is only as good as what its results share.`,
    from: (target, row, compilation, _args, selects) => {
      const rows = selects('values') || selects('valueCount') ? dimensionRows : sharedRows;
      return sql`(${rows((metric) => rowsOf(row, metric, compilation), compilation)}) ${target}`;
    },
    size: Object.keys(comparisonDimensions).length,
  });
}

/** Declares comparability. */
export function defineComparability(): void {
  builder.objectType(Comparability.type, {
    description: 'Whether the results of a ranking agree in one dimension.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, comparabilities);
      return {
        dimension: t.column('dimension', 'What they may differ in.', ComparisonDimension),
        shared: t.column('shared', 'Whether all of them have a value here, and the same.'),
        missing: t.column('missing', 'How many do not say.'),
        valueCount: t.column('valueCount', 'How many different values there are.'),
        values: t.planned(
          {
            type: ['String'],
            nullable: false,
            description: `The values, the most frequent first; ${mostValues} at most.`,
          },
          { kind: 'leaf', sql: (row) => sql`json(${asRow<typeof comparabilities>(row).values})` },
        ),
      };
    },
  });
}
