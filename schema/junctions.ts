/** How papers hang together with authors and topics: said once, for lists and filters from either side. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { type authors, authorships } from '../db/tables/authors.ts';
import type { papers } from '../db/tables/papers.ts';
import { paperReferences } from '../db/tables/references.ts';
import { reportedMetrics } from '../db/tables/results.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { datesFitting } from './date-operators.ts';
import { inList } from './plan/dialect.ts';
import type { Arguments } from './plan/field.ts';
import { all } from './plan/filter.ts';
import type { JunctionOf } from './plan/junction.ts';
import { from } from './plan/rows.ts';
import { changed } from './plan/value.ts';

/** Whether an authorship is of this paper by this author. */
export function wrote(author: typeof authors, paper: typeof papers, link: typeof authorships): SQL {
  return sql`${link.paperId} = ${paper.id} and ${author.id} = ${link.authorId}`;
}

/** Whether a topic's mark is on this paper. */
export function isAbout(paper: typeof papers, topic: typeof topics, link: typeof paperTopics): SQL {
  return sql`${link.paperId} = ${paper.id} and ${topic.id} = ${link.topicId}`;
}

/** The ids of topics and of all below them; what is met twice is walked once, so that a circle ends. */
export function topicsBelow(top: SQL): SQL {
  return sql`with recursive within(id) as (${top} union select ${topics.id} from within cross join ${topics} on ${topics.parentId} = within.id) select id from within`;
}

/** The ids of the topics of some keys and of all below them. */
export function topicsWithin(keys: unknown): SQL {
  const named = inList(sql`${topics.key}`, changed(keys, JSON.stringify));
  return topicsBelow(sql`select ${topics.id} from ${topics} where ${named}`);
}

/** Whether a topic is one of these, or below one. */
export function isWithin(topic: typeof topics, keys: unknown): SQL {
  return sql`${topic.id} in (${topicsWithin(keys)})`;
}

/**
 * FROM of the results of a paper. The index is named, as one that begins with the metric looks as good to SQLite, and would be walked
 * for every paper.
 */
export function resultsOfPaper(metric: typeof reportedMetrics): SQL {
  return sql`${from(reportedMetrics, metric)} indexed by reported_metrics_paper`;
}

/** A year as the date that stands for all its days. */
const dateOf = (year: unknown) => String(year).padStart(4, '0');

/** What a filter of papers asks of their dates and years, asked of the date that a junction carries: its index leads past all others. */
export function publishedWithin(published: Column, where: Arguments): SQL | undefined {
  const years = Object.entries((where.year ?? {}) as Arguments)
    .filter(
      ([operator, given]) => ['eq', 'lt', 'lte', 'gt', 'gte', 'between'].includes(operator) && given !== null,
    )
    .map(([operator, given]) => [
      operator,
      changed(given, (year) => (Array.isArray(year) ? year.map(dateOf) : dateOf(year))),
    ]);
  const dates = (where.published ?? {}) as Arguments;
  return all([datesFitting(published, Object.fromEntries(years)), datesFitting(published, dates)]);
}

/** The papers of an author, in the order of their dates. */
export const papersOfAuthor: JunctionOf<typeof authorships> = {
  table: authorships,
  carried: (link) => ({ id: link.paperId, published: link.published }),
  implied: (link, where) => publishedWithin(link.published, where),
};

/** The papers of a topic, in the order of their dates. */
export const papersOfTopic: JunctionOf<typeof paperTopics> = {
  table: paperTopics,
  carried: (link) => ({ id: link.paperId, published: link.published }),
  implied: (link, where) => publishedWithin(link.published, where),
};

/** The papers that cite a paper, in no order. */
export const papersCiting: JunctionOf<typeof paperReferences> = {
  table: paperReferences,
  carried: (link) => ({ id: link.paperId }),
};

/** Whether a reference is to this paper, and the first one of its paper: a list may name what it cites twice. */
export function isFirstReference(link: typeof paperReferences, cited: typeof papers): SQL {
  const before = sql.identifier('before');
  return sql`${link.citedId} = ${cited.id} and not exists (select 1 from ${paperReferences} ${before} where ${before}.cited_id = ${cited.id} and ${before}.paper_id = ${link.paperId} and ${before}.position < ${link.position})`;
}
