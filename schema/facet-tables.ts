/** What can be counted, as tables: for each facet what is joined to the rows and what they are grouped by. */
import { type SQL, sql } from 'drizzle-orm';
import type { JoinedKind } from '../db/joined-names/name-key.ts';
import { authors, authorships } from '../db/tables/authors.ts';
import { metricKinds, reportedMetrics } from '../db/tables/results.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { venues } from '../db/tables/venues.ts';
import { enumName, unitKey } from './plan/dialect.ts';
import { usualSpelling } from './usual-spelling.ts';

/** One facet over the rows `hits`. */
export interface Facet {
  description: string;
  /** The field of the filter that chooses by the same values. */
  filter: string;
  /** Whether `hits` are the results of the rows, each with the `id` of its paper. */
  ofResults?: boolean;
  /** What is joined to `hits`. */
  join?: SQL;
  /** How many rows it takes as long to look at as to count the values; for the cost. */
  looksAt: number;
  /** What the rows are grouped by: an id where the names stand in a table of their own, so that they are read once for each group. */
  by: SQL;
  /** Whether a hit may have one value several times, and still counts once. */
  repeats: boolean;
  /** What is joined to the groups, `counted`, to name them. */
  named?: SQL;
  /** What to filter by. */
  value: SQL;
  /** For people; `spelling` is how a row spells it, and a group has the most frequent of its rows. */
  name: SQL;
  spelling?: SQL;
  /** Whether groups are joined names, of which each is shown by its usual spelling. */
  joined?: true;
}

/** What can be counted of one sort of rows, and the columns of `hits` that it reads. */
export interface Facets {
  columns: readonly string[];
  facets: Readonly<Record<string, Facet>>;
}

const group = sql`counted."by"`;

/** FROM and columns of the papers' own results. */
export const resultsOfHits = sql`hits.id as id, ${reportedMetrics.metric} as metric, ${reportedMetrics.baselineKey} as baseline_key, ${reportedMetrics.datasetKey} as dataset_key, ${reportedMetrics.hardwareKey} as hardware_key`;
export const joinedResults = sql`cross join ${reportedMetrics} on ${reportedMetrics.paperId} = hits.id and ${reportedMetrics.own} = 1`;
const kindOf = (metric: SQL) => sql`cross join ${metricKinds} on ${metricKinds.slug} = ${metric}`;

/** A facet of a number or a word of ours: a group is its own name. */
function plain(by: SQL): Pick<Facet, 'by' | 'repeats' | 'value' | 'name' | 'looksAt'> {
  return { by, repeats: false, value: group, name: group, looksAt: 2000 };
}

/** A facet of words of a vocabulary, which are filtered by as enums. */
function word(by: SQL): ReturnType<typeof plain> {
  return { ...plain(by), value: enumName(group) };
}

/** A facet of units: spellings of one unit are one value, and the most frequent is what to filter by. */
function unit(spelling: SQL): ReturnType<typeof plain> & Pick<Facet, 'spelling'> {
  const usual = sql`counted.spelling`;
  return { ...plain(unitKey(spelling)), spelling, value: usual, name: usual, looksAt: 5000 };
}

/** A facet of names: spellings that have one joined name are one value, and the usual one is what to filter by. */
function joinedName(kind: JoinedKind): ReturnType<typeof plain> & Pick<Facet, 'joined'> {
  const usual = usualSpelling(kind, group);
  return {
    ...plain(sql`hits.${sql.identifier(`${kind}_key`)}`),
    joined: true,
    value: usual,
    name: usual,
    looksAt: 5000,
  };
}

/** A facet of metrics: the values are slugs, and named in the table of kinds. */
function metricSlugs(by: SQL): ReturnType<typeof plain> & Pick<Facet, 'named'> {
  return { ...word(by), named: kindOf(group), name: sql`${metricKinds.name}` };
}

/** What makes a facet of papers one of their results. */
const ofResults = { filter: 'metrics', ofResults: true, repeats: true, looksAt: 7500 } as const;

/** What papers can be counted by. */
export const paperFacets: Facets = {
  columns: ['id', 'year', 'venue_id', 'type'],
  facets: {
    topics: {
      description: 'What they are about.',
      filter: 'topics',
      join: sql`cross join ${paperTopics} on ${paperTopics.paperId} = hits.id`,
      by: sql`${paperTopics.topicId}`,
      looksAt: 10_000,
      repeats: false,
      named: sql`cross join ${topics} on ${topics.id} = ${group}`,
      value: sql`${topics.key}`,
      name: sql`${topics.name}`,
    },
    years: { description: 'When they were published.', filter: 'year', ...plain(sql`hits.year`) },
    types: { description: 'What they are published as.', filter: 'type', ...word(sql`hits.type`) },
    venues: {
      description: 'Where they appeared.',
      filter: 'venue',
      by: sql`hits.venue_id`,
      looksAt: 3000,
      repeats: false,
      named: sql`cross join ${venues} on ${venues.id} = ${group}`,
      value: sql`${venues.key}`,
      name: sql`${venues.name}`,
    },
    authors: {
      description: 'Who wrote them.',
      filter: 'authors',
      join: sql`cross join ${authorships} on ${authorships.paperId} = hits.id`,
      by: sql`${authorships.authorId}`,
      looksAt: 28_000,
      repeats: true,
      named: sql`cross join ${authors} on ${authors.id} = ${group}`,
      value: sql`${authors.key}`,
      name: sql`${authors.name}`,
    },
    metrics: {
      description: 'What they report results of.',
      ...metricSlugs(sql`hits.metric`),
      ...ofResults,
    },
    families: {
      description: 'What sort of thing they report results of.',
      join: kindOf(sql`hits.metric`),
      ...word(sql`${metricKinds.family}`),
      ...ofResults,
    },
    baselines: {
      description: 'What their results are compared with.',
      ...joinedName('baseline'),
      ...ofResults,
    },
    datasets: {
      description: 'What their results were measured on.',
      ...joinedName('dataset'),
      ...ofResults,
    },
    hardware: {
      description: 'Which machines their results were measured on.',
      ...joinedName('hardware'),
      ...ofResults,
    },
  },
};

/** What results can be counted by. */
export const metricFacets: Facets = {
  columns: [
    ...['id', 'metric', 'form', 'qualifier', 'unit', 'year'],
    ...['baseline_key', 'dataset_key', 'hardware_key'],
  ],
  facets: {
    metrics: { description: 'What is measured.', filter: 'metric', ...metricSlugs(sql`hits.metric`) },
    families: {
      description: 'What sort of thing is measured.',
      filter: 'family',
      join: kindOf(sql`hits.metric`),
      ...word(sql`${metricKinds.family}`),
    },
    forms: { description: 'How results are put.', filter: 'form', ...word(sql`hits.form`) },
    qualifiers: {
      description: 'How the texts bound their numbers.',
      filter: 'qualifier',
      ...word(sql`hits.qualifier`),
    },
    units: {
      description: 'The units of the numbers.',
      filter: 'unit',
      ...unit(sql`hits.unit`),
    },
    years: { description: 'When the papers were published.', filter: 'year', ...plain(sql`hits.year`) },
    baselines: {
      description: 'What results are compared with.',
      filter: 'baseline',
      ...joinedName('baseline'),
    },
    datasets: {
      description: 'What results were measured on.',
      filter: 'dataset',
      ...joinedName('dataset'),
    },
    hardware: {
      description: 'Which machines results were measured on.',
      filter: 'hardware',
      ...joinedName('hardware'),
    },
  },
};
