/** What results can be grouped by in statistics. */
import { type SQL, sql } from 'drizzle-orm';
import { papers } from '../db/tables/papers.ts';
import { metricKinds } from '../db/tables/results.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { venues } from '../db/tables/venues.ts';
import type { MetricRow } from './compared.ts';
import { enumName } from './plan/dialect.ts';

/** What results can be grouped by: the key that tells groups apart, what to filter by, and a name for people. */
export interface StatisticsDimension {
  description: string;
  join?: (result: MetricRow) => SQL;
  key: (result: MetricRow) => SQL;
  value?: (result: MetricRow) => SQL;
  name: (result: MetricRow) => SQL;
  /** Whether the names of its rows are spellings, of which a group has the most frequent, also to filter by. */
  isSpelled?: boolean;
}

/** Free text, of which spellings with one joined name are one. */
function words(name: 'hardware' | 'baseline' | 'dataset', description: string): StatisticsDimension {
  return {
    description,
    key: (result) => sql`${result[`${name}Key`]}`,
    name: (result) => sql`${result[name]}`,
    isSpelled: true,
  };
}

const kind = (result: MetricRow) => sql`cross join ${metricKinds} on ${metricKinds.slug} = ${result.metric}`;

/** The dimensions by name. */
export const statisticsDimensions: Readonly<Record<string, StatisticsDimension>> = {
  METRIC: {
    description: 'What is measured.',
    join: kind,
    key: (result) => sql`${result.metric}`,
    value: (result) => enumName(result.metric),
    name: () => sql`${metricKinds.name}`,
  },
  FAMILY: {
    description: 'What sort of thing is measured.',
    join: kind,
    key: () => sql`${metricKinds.family}`,
    value: () => enumName(metricKinds.family),
    name: () => sql`${metricKinds.family}`,
  },
  TOPIC: {
    description: 'What the paper is about; a result counts in each topic of its paper.',
    join: (result) =>
      sql`left join ${paperTopics} on ${paperTopics.paperId} = ${result.paperId} left join ${topics} on ${topics.id} = ${paperTopics.topicId}`,
    key: () => sql`${topics.key}`,
    name: () => sql`${topics.name}`,
  },
  YEAR: {
    description: 'When the paper was published.',
    key: (result) => sql`${result.year}`,
    name: (result) => sql`${result.year}`,
  },
  VENUE: {
    description: 'Where the paper appeared.',
    join: (result) =>
      sql`cross join ${papers} on ${papers.id} = ${result.paperId} left join ${venues} on ${venues.id} = ${papers.venueId}`,
    key: () => sql`${venues.key}`,
    name: () => sql`${venues.name}`,
  },
  HARDWARE: words('hardware', 'The machine, in the words of papers.'),
  BASELINE: words('baseline', 'What is compared with, in the words of papers.'),
  DATASET: words('dataset', 'Benchmark, data or task, in the words of papers.'),
};
