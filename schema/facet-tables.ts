/** What can be counted, as tables: for each facet what is joined to the rows and what they are grouped by. */
import { type SQL, sql } from 'drizzle-orm';
import {
  authors,
  authorships,
  metricKinds,
  paperTopics,
  reportedMetrics,
  topics,
  venues,
} from '../db/tables.ts';
import { enumName, folded } from './plan/dialect.ts';

/** One facet over the rows `hits`, which have the columns of their table. */
export interface Facet {
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

const kinds = sql`cross join ${metricKinds} on ${metricKinds.slug} = `;
const results = sql`cross join ${reportedMetrics} on ${reportedMetrics.paperId} = hits.id and ${reportedMetrics.own} = 1`;

/** A facet of free text: spellings that differ in case or accents alone are one value. */
function textFacet(description: string, filter: string, join: SQL, column: SQL): Facet {
  return { description, filter, join, value: folded(column), name: sql`min(${column})` };
}

/** What papers can be counted by. */
export const paperFacets: Record<string, Facet> = {
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

/** What results can be counted by. */
export const metricFacets: Record<string, Facet> = {
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
