/** Facets: what the rows that a connection admits have in common, counted, beside the page itself. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import { type Facet, type Facets, metricFacets, paperFacets } from './facet-tables.ts';
import { limits } from './limits.ts';
import { asRow, type Compilation } from './plan/compilation.ts';
import { limitTo } from './plan/dialect.ts';
import type { Arguments, ConnectionRow, RowSource } from './plan/field.ts';
import { wrongSize } from './plan/page.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { TableFields } from './plan/table-fields.ts';
import { type ObjectRef, tableRef } from './plan/table-ref.ts';
import { changed, readerOf } from './plan/value.ts';
import { Paper, ReportedMetric } from './refs.ts';

/** Most rows that facets count: they look at every one. */
const mostFaceted = 10_000;
const defaultValues = 10;

const facetValues = sqliteView('facet_values', {
  value: text().notNull(),
  name: text().notNull(),
  count: integer().notNull(),
}).existing();

const FacetValue = tableRef(builder, 'FacetValue', facetValues);

/** The rows that facets count, and one more; for all facets of one filter they are selected once, unless they stand on another row. */
function hitsOf(
  row: ConnectionRow,
  columns: readonly string[],
  compilation: Compilation,
  without?: string,
): SQL {
  const select = () => {
    const { target, select } = row.admitted(without);
    const read = columns.map((name) => sql`${asRow<RowSource>(target)}.${sql.identifier(name)}`);
    return select(sql.join(read, sql`, `), sql.raw(String(mostFaceted + 1)));
  };
  return row.nested
    ? sql`(${select()})`
    : compilation.shared(row.args, `hits without ${without ?? 'nothing'}`, select);
}

/** The most frequent values of a facet over the hits, as rows. */
function countedValues(
  { join, by, repeats, spelling, named, value, name }: Facet,
  hits: SQL,
  first: unknown,
): SQL {
  const count = repeats ? sql`count(distinct hits.id)` : sql`count(*)`;
  const spelled = spelling ? sql`, ${spelling} as spelling` : sql.empty();
  const counted = sql`select ${by} as "by", ${count} as count${spelled} from (select * from ${hits} limit ${sql.raw(String(mostFaceted))}) hits ${join ?? sql.empty()} where ${by} is not null group by 1`;
  return sql`select ${value} as value, ${name} as name, counted.count as count from (${counted}) counted ${named ?? sql.empty()} order by 3 desc, 1 ${limitTo(changed(first, Number))}`;
}

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
      const hits = hitsOf(asRow<ConnectionRow>(row), columns, compilation, without);
      return sql`(${countedValues(facet, hits, first)}) ${target}`;
    },
    wrong: (args, variables) => wrongSize('first', Number(sizeOf(args)(variables))),
    looksAt: mostFaceted / 2,
    size: defaultValues,
    limit: (_row, args) => (variables) => Number(sizeOf(args)(variables)),
  });
}

/** The field of a connection that holds its facets. */
export function facetsField(t: TableFields<RowSource>, type: ObjectRef): PlannedField {
  return t.group(type, {
    description: 'What all rows that fit have in common, under the same search and filter as the page.',
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
    description: `What ${things} have in common. At most ${mostFaceted} of them are counted; \`exact\` says whether that was all.`,
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, table);
      return {
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `Whether all ${things} that fit were counted.`,
          looksAt: mostFaceted / 2,
          sql: (row, _args, compilation) => {
            const hits = hitsOf(asRow<ConnectionRow>(row), columns, compilation);
            return sql`(select count(*) from ${hits}) <= ${sql.raw(String(mostFaceted))}`;
          },
        }),
        ...Object.fromEntries(
          Object.entries(facets).map(([name, facet]) => [name, facetField(t, facet, columns)]),
        ),
      };
    },
  });
}
