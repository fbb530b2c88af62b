/** Facets: what the rows that a connection admits have in common, counted, beside the page itself. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import {
  authors,
  authorships,
  metricKinds,
  paperTopics,
  reportedMetrics,
  topics,
  venues,
} from '../db/tables.ts';
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import { asRow } from './plan/compilation.ts';
import { enumName, folded, limitTo } from './plan/dialect.ts';
import type { Arguments, ConnectionRow, RowSource } from './plan/field.ts';
import { wrongSize } from './plan/page.ts';
import { type PlannedField, TableFields } from './plan/table-fields.ts';
import { type ObjectRef, tableRef } from './plan/table-ref.ts';
import { changed, readerOf } from './plan/value.ts';
import { Paper, ReportedMetric } from './refs.ts';

/** Most rows that facets count: they look at every one. */
const mostFaceted = 20_000;
const defaultValues = 10;

/** One facet over the rows `hits`, which have the columns of their table. */
interface Facet {
  description: string;
  /** The field of the filter that chooses by the same values. */
  filter: string;
  /** What is joined to `hits`. */
  join: SQL;
  /** What to group by, and what to filter by; the same for all rows of a group. */
  value: SQL;
  /** For people. */
  name: SQL;
}

const facetValues = sqliteView('facet_values', {
  value: text().notNull(),
  name: text().notNull(),
  count: integer().notNull(),
}).existing();

const FacetValue = tableRef(builder, 'FacetValue', facetValues);

const kinds = sql`cross join ${metricKinds} on ${metricKinds.slug} = `;
const results = sql`cross join ${reportedMetrics} on ${reportedMetrics.paperId} = hits.id and ${reportedMetrics.own} = 1`;

/** A facet of free text: spellings that differ in case or accents alone are one value. */
function textFacet(description: string, filter: string, join: SQL, column: SQL): Facet {
  return { description, filter, join, value: folded(column), name: sql`min(${column})` };
}

const paperFacets: Record<string, Facet> = {
  topics: {
    description: 'What they are about.',
    filter: 'topics',
    join: sql`cross join ${paperTopics} on ${paperTopics.paperId} = hits.id cross join ${topics} on ${topics.id} = ${paperTopics.topicId}`,
    value: sql`${topics.key}`,
    name: sql`${topics.name}`,
  },
  years: {
    description: 'When they were published.',
    filter: 'year',
    join: sql``,
    value: sql`hits.year`,
    name: sql`hits.year`,
  },
  venues: {
    description: 'Where they appeared.',
    filter: 'venue',
    join: sql`cross join ${venues} on ${venues.id} = hits.venue_id`,
    value: sql`${venues.key}`,
    name: sql`${venues.name}`,
  },
  authors: {
    description: 'Who wrote them.',
    filter: 'authors',
    join: sql`cross join ${authorships} on ${authorships.paperId} = hits.id cross join ${authors} on ${authors.id} = ${authorships.authorId}`,
    value: sql`${authors.key}`,
    name: sql`${authors.name}`,
  },
  metrics: {
    description: 'What they report results of.',
    filter: 'metrics',
    join: sql`${results} ${kinds} ${reportedMetrics.metric}`,
    value: enumName(metricKinds.slug),
    name: sql`${metricKinds.name}`,
  },
  families: {
    description: 'What sort of thing they report results of.',
    filter: 'metrics',
    join: sql`${results} ${kinds} ${reportedMetrics.metric}`,
    value: enumName(metricKinds.family),
    name: sql`${metricKinds.family}`,
  },
  baselines: textFacet(
    'What their results are compared with.',
    'metrics',
    results,
    sql`${reportedMetrics.baseline}`,
  ),
  datasets: textFacet(
    'What their results were measured on.',
    'metrics',
    results,
    sql`${reportedMetrics.dataset}`,
  ),
  hardware: textFacet(
    'Which machines their results were measured on.',
    'metrics',
    results,
    sql`${reportedMetrics.hardware}`,
  ),
};

const word = (column: string): Pick<Facet, 'value' | 'name' | 'join'> => {
  const value = sql`hits.${sql.identifier(column)}`;
  return { join: sql``, value: enumName(value), name: value };
};
const ofHits = (description: string, column: string) =>
  textFacet(description, column, sql``, sql`hits.${sql.identifier(column)}`);

const metricFacets: Record<string, Facet> = {
  metrics: {
    description: 'What is measured.',
    filter: 'metric',
    join: sql`${kinds} hits.metric`,
    value: enumName(metricKinds.slug),
    name: sql`${metricKinds.name}`,
  },
  families: {
    description: 'What sort of thing is measured.',
    filter: 'family',
    join: sql`${kinds} hits.metric`,
    value: enumName(metricKinds.family),
    name: sql`${metricKinds.family}`,
  },
  forms: { description: 'How results are put.', filter: 'form', ...word('form') },
  qualifiers: {
    description: 'How the texts bound their numbers.',
    filter: 'qualifier',
    ...word('qualifier'),
  },
  units: ofHits('The units of the numbers.', 'unit'),
  years: {
    description: 'When the papers were published.',
    filter: 'year',
    join: sql``,
    value: sql`hits.year`,
    name: sql`hits.year`,
  },
  baselines: ofHits('What results are compared with.', 'baseline'),
  datasets: ofHits('What results were measured on.', 'dataset'),
  hardware: ofHits('Which machines results were measured on.', 'hardware'),
};

/** The rows that facets count, capped. */
function hitsOf({ admitted }: ConnectionRow, without?: string): SQL {
  const { target, rows } = admitted(without);
  return sql`select ${asRow<RowSource>(target)}.* ${rows} limit ${sql.raw(String(mostFaceted))}`;
}

function facetField(t: TableFields<RowSource>, facet: Facet): PlannedField {
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
    from: (target, row, _compilation, { first = defaultValues, exclude }) => {
      const hits = hitsOf(asRow<ConnectionRow>(row), exclude === true ? facet.filter : undefined);
      const counted = sql`select ${facet.value} as value, ${facet.name} as name, count(distinct hits.id) as count from (${hits}) hits ${facet.join} where ${facet.value} is not null group by ${facet.value} order by 3 desc, 1 ${limitTo(changed(first, Number))}`;
      return sql`(${counted}) ${target}`;
    },
    wrong: (args, variables) => wrongSize('first', Number(sizeOf(args)(variables))),
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

function defineFacetsOf(
  type: ObjectRef,
  things: string,
  table: RowSource,
  facets: Readonly<Record<string, Facet>>,
) {
  builder.objectType(type, {
    description: `What ${things} have in common. At most ${mostFaceted} of them are counted; \`exact\` says whether that was all.`,
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, table);
      return {
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `Whether all ${things} that fit were counted.`,
          sql: (row) => {
            const { rows } = asRow<ConnectionRow>(row).admitted();
            return sql`(select count(*) from (select 1 ${rows} limit ${sql.raw(String(mostFaceted + 1))})) <= ${sql.raw(String(mostFaceted))}`;
          },
        }),
        ...Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, facetField(t, facet)])),
      };
    },
  });
}
