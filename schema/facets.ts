/** Facets: what the rows that a connection admits have in common, counted, beside the page itself. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import {
  type Facet,
  type Facets,
  joinedResults,
  metricFacets,
  paperFacets,
  resultsOfHits,
} from './facet-tables.ts';
import { limits } from './limits.ts';
import { askedLooksAt } from './plan/bounded-ways.ts';
import { asRow, type Compilation } from './plan/compilation.ts';
import { limitTo } from './plan/dialect.ts';
import type { Arguments, ConnectionRow, RowSource } from './plan/field.ts';
import { all as and } from './plan/filter.ts';
import { wrongSize } from './plan/page.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { TableFields } from './plan/table-fields.ts';
import { type ObjectRef, tableRef } from './plan/table-ref.ts';
import { changed, readerOf } from './plan/value.ts';
import { Paper, ReportedMetric } from './refs.ts';

/** Most rows that facets count: they look at every one. */
const mostFaceted = 10_000;
const mostRows = sql.raw(String(mostFaceted));
/** Most values that they have together: a paper may have any number of authors, topics and results. */
const mostValues = sql.raw('60000');
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
  const select = () => row.admitted(without).select(columns, sql.raw(String(mostFaceted + 1)));
  return row.nested
    ? sql`(${select()})`
    : compilation.shared(row.args, `hits without ${without ?? 'nothing'}`, select);
}

/** How many rows it takes as long to look at as to select those that facets count, one field of the filter left out. */
function hitsLookAt({ args }: ConnectionRow, without?: string): number {
  const isAsked = Object.entries((args.where ?? {}) as Arguments).some(
    ([name, asked]) => name !== without && asked !== null && asked !== undefined,
  );
  return mostFaceted / 2 + (isAsked ? askedLooksAt : 0);
}

/** What a facet counts as `hits`: the rows, or the results of them, which are looked up once for all facets. */
function countedHits(
  row: ConnectionRow,
  { ofResults = false }: Facet,
  columns: readonly string[],
  compilation: Compilation,
  without?: string,
): SQL {
  const hits = sql`(select * from ${hitsOf(row, columns, compilation, without)} limit ${mostRows})`;
  if (!ofResults) return hits;
  const select = () => sql`select ${resultsOfHits} from ${hits} hits ${joinedResults} limit ${mostValues}`;
  return row.nested
    ? sql`(${select()})`
    : compilation.shared(row.args, `results without ${without ?? 'nothing'}`, select);
}

/** The most frequent values of a facet over the hits, as rows. */
function countedValues(
  { join, by, repeats, spelling, named, value, name }: Facet,
  hits: SQL,
  first: unknown,
): SQL {
  const spelled = (column: SQL | undefined) => (column ? sql`, ${column} as spelling` : sql.empty());
  const values = sql`select hits.id as id, ${by} as "by"${spelled(spelling)} from ${hits} hits ${join ?? sql.empty()} where ${by} is not null limit ${mostValues}`;
  const count = repeats ? sql`count(distinct id)` : sql`count(*)`;
  const counted = sql`select "by", ${count} as count${spelled(spelling && sql`min(spelling)`)} from (${values}) group by 1`;
  const order = sql`order by 3 desc, 1 ${limitTo(changed(first, Number))}`;
  const select = sql`select ${value} as value, ${name} as name, counted.count as count from`;
  if (!named) return sql`${select} (${counted}) counted ${order}`;
  // Names are read of those alone that may be shown: some authors wrote one of the hits, and most of them no more.
  const least = sql`(select count from counted order by count desc limit 1 offset max(${changed(first, Number)} - 1, 0))`;
  return sql`with counted as materialized (${counted}) ${select} counted ${named} where counted.count >= coalesce(${least}, 0) ${order}`;
}

/** A select of whether all values were counted that the hits have of what a facet joins to them; undefined where it joins nothing. */
function valuesAll(hits: SQL, { join, ofResults }: Facet): SQL | undefined {
  const joined = ofResults ? joinedResults : join;
  return joined && sql`select (select 1 from ${hits} hits ${joined} limit 1 offset ${mostValues}) is null`;
}

/** Whether no bound left out anything of what the facets count that are asked for. */
function countedAll(row: ConnectionRow, { columns, facets }: Facets, compilation: Compilation): SQLWrapper {
  const hits = hitsOf(row, columns, compilation);
  const few = sql`(select count(*) from ${hits}) <= ${mostRows}`;
  const asked = row.admitted().complete();
  // Which facets are asked for is known when all of them are compiled; under a parent they share nothing.
  return {
    getSQL: () => {
      const values = Object.values(facets).map((facet) => {
        if (row.nested) return valuesAll(hits, facet);
        const known = compilation.known(row.args, valuesOf(facet));
        return known && sql`select * from ${known}`;
      });
      return sql`${and([few, asked, ...values.map((all) => all && sql`(${all})`)])}`;
    },
  };
}

/** Tells the values of one facet, or of all that count results, from others. */
const valuesOf = ({ ofResults, filter }: Facet) => `all values of ${ofResults ? 'results' : filter}`;

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
      const all =
        connection.nested || exclude === true
          ? undefined
          : valuesAll(hitsOf(connection, columns, compilation), facet);
      if (all) compilation.shared(connection.args, valuesOf(facet), () => all);
      return sql`(${countedValues(facet, hits, first)}) ${target}`;
    },
    wrong: (args, variables) => wrongSize('first', Number(sizeOf(args)(variables))),
    looksAt: ({ exclude }, row) =>
      facet.looksAt + (row && exclude === true ? hitsLookAt(asRow(row), facet.filter) : 0),
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
    description: `What ${things} have in common. At most ${mostFaceted} of them are counted, and 60000 of their authors, topics and results each; \`exact\` says whether that was all.`,
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
