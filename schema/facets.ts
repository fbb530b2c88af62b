/** Facets: what the rows that a connection admits have in common, counted, beside the page itself. */
import { sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import {
  countedAll,
  countedHits,
  countedValues,
  hitsLookAt,
  mostFaceted,
  mostFacetedNested,
  mostFacetValues,
  mostFacetValuesNested,
  noteCounted,
  valuesLookAt,
} from './facet-counts.ts';
import { type Facet, type Facets, metricFacets, paperFacets } from './facet-tables.ts';
import { limits } from './limits.ts';
import type { ConnectionRow } from './plan/connection-plan.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import { wrongSize } from './plan/page.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { type ObjectRef, tableRef } from './plan/table-ref.ts';
import { readerOf } from './plan/value.ts';
import { Paper, ReportedMetric } from './refs.ts';

const defaultValues = 10;

const facetValues = sqliteView('facet_values', {
  value: text().notNull(),
  name: text().notNull(),
  count: integer().notNull(),
}).existing();

const FacetValue = tableRef(builder, 'FacetValue', facetValues);

function facetField(t: TableFields<RowSource>, facet: Facet, columns: readonly string[]): PlannedField {
  const sizeOf = ({ first = defaultValues }: Arguments) => readerOf(first);
  return t.list(FacetValue, {
    description: `${facet.description} The most frequent first.`,
    args: builder.args((a) => ({
      first: a.int({
        description: `So many values; ${limits.pageSize.value} at most, ${defaultValues} where nothing is said.`,
      }),
      exclude: a.boolean({
        required: true,
        defaultValue: false,
        description: `Count as if the filter did not ask for \`${facet.filter}\`: what else could be chosen.`,
      }),
    })),
    from: (target, row, compilation, { first = defaultValues, exclude }) => {
      const without = exclude === true ? facet.filter : undefined;
      const connection = asRow<ConnectionRow>(row);
      const hits = countedHits(connection, facet, columns, compilation, without);
      if (!connection.nested && exclude !== true) noteCounted(connection, facet, columns, compilation);
      return sql`(${countedValues(facet, hits, first, connection.nested)}) ${target}`;
    },
    wrong: (args, variables) => wrongSize('first', Number(sizeOf(args)(variables))),
    looksAt: ({ exclude }, row) =>
      row
        ? valuesLookAt(asRow(row), facet) + (exclude === true ? hitsLookAt(asRow(row), facet.filter) : 0)
        : facet.looksAt,
    size: defaultValues,
    limit: (_row, args) => (variables) => Number(sizeOf(args)(variables)),
  });
}

/** The field of a connection that holds its facets. */
export function facetsField(t: TableFields<RowSource>, type: ObjectRef): PlannedField {
  return t.group(type, {
    description: 'What all rows that fit have in common, under the same search and filter as the page.',
    looksAt: (_args, row) => (row ? hitsLookAt(asRow(row)) : mostFaceted / 2),
  });
}

export const PaperFacets = builder.objectRef<object>('PaperFacets');
export const MetricFacets = builder.objectRef<object>('ReportedMetricFacets');

/** Declares facets. */
export function defineFacets(): void {
  builder.objectType(FacetValue.type, {
    description: 'One value, and how many rows have it.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, facetValues);
      return {
        value: t.expression({
          type: 'String',
          nullable: false,
          description: 'What to filter by.',
          sql: (facet) => sql`cast(${facet.value} as text)`,
        }),
        name: t.expression({
          type: 'String',
          nullable: false,
          description: 'For people.',
          sql: (facet) => sql`cast(${facet.name} as text)`,
        }),
        count: t.column('count', 'Rows that have it; each counts once.'),
      };
    },
  });
  defineFacetsOf(PaperFacets, 'papers', Paper.table, paperFacets);
  defineFacetsOf(MetricFacets, 'results', ReportedMetric.table, metricFacets);
}

function defineFacetsOf(type: ObjectRef, things: string, table: RowSource, { columns, facets }: Facets) {
  builder.objectType(type, {
    description: `What ${things} have in common. At most ${mostFaceted} of them are counted, and ${mostFacetValues} of their authors, topics and results each; of each parent, ${mostFacetedNested} and ${mostFacetValuesNested}; \`exact\` says whether that was all.`,
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, table);
      return {
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `Whether all ${things} that fit were counted.`,
          looksAt: mostFaceted / 2,
          sql: (row, _args, compilation) => countedAll(asRow(row), { columns, facets }, compilation),
        }),
        ...Object.fromEntries(
          Object.entries(facets).map(([name, facet]) => [name, facetField(t, facet, columns)]),
        ),
      };
    },
  });
}
