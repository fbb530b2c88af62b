/** What results can be grouped by in statistics. */
import { type SQL, sql } from 'drizzle-orm';
import { papers } from '../db/tables/papers.ts';
import { metricKinds } from '../db/tables/results.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { venues } from '../db/tables/venues.ts';
import type { MetricRow } from './compared.ts';
import { enumName } from './plan/dialect.ts';
import { usualSpelling } from './usual-spelling.ts';

/**
 * What results can be grouped by: the key that tells groups apart, and what all results of a group have: what to filter by, where it is
 * not the key, and a name for people. What only the shown groups are asked is made of their key.
 */
export interface StatisticsDimension {
  description: string;
  join?: (result: MetricRow) => SQL;
  key: (result: MetricRow) => SQL;
  value?: (result: MetricRow) => SQL;
  name?: (result: MetricRow) => SQL;
  /** How a group is called, also to filter by. */
  shown?: (key: SQL) => SQL;
}

/** Free text, of which spellings with one joined name are one. */
function words(name: 'hardware' | 'baseline' | 'dataset', description: string): StatisticsDimension {
  return {
    description,
    key: (result) => sql`${result[`${name}Key`]}`,
    shown: (key) => usualSpelling(name, key),
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
