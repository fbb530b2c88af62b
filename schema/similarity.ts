/** Which papers are like another, and why. */
import { type SQL, sql } from 'drizzle-orm';
import { authorships } from '../db/tables/authors.ts';
import { paperReferences } from '../db/tables/references.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { limitTo } from './plan/dialect.ts';
import { mostRareHits, rareWords, titlesWithRareWords } from './rare-words.ts';
import type { Paper } from './refs.ts';

type PaperRow = typeof Paper.table;

/** Most candidates that one reason can bring. */
export const mostCandidates = 2000;
const most = sql.raw(String(mostCandidates));

interface Shared {
  description: string;
  /** Rows of `paper_id` and `weight`: one for each thing that the paper shares with another. */
  shared: (paper: PaperRow) => SQL;
  /** What the rows call the word that is shared, where it is one. */
  word?: SQL;
  /** How many candidates it looks at, where these are fewer than `mostCandidates`. */
  looksAt?: number;
}

/** Why papers are alike: what each thing that they share weighs, and which papers share it. */
export const reasons: Readonly<Record<string, Shared>> = {
  AUTHORS: {
    description: 'People wrote both; each weighs 3.',
    shared: (paper) =>
      sql`select others.paper_id, 3.0 as weight from ${authorships} own cross join ${authorships} others on others.author_id = own.author_id where own.paper_id = ${paper.id} limit ${most}`,
  },
  TOPICS: {
    description:
      'Both are about it; a topic of n papers weighs 2 / (1 + ln(1 + n)), so that a rare one tells more.',
    shared: (paper) =>
      sql`select others.paper_id, 2.0 / (1 + ln(1 + own.paper_count)) as weight from (select ${topics.id} as id, ${topics.paperCount} as paper_count from ${paperTopics} cross join ${topics} on ${topics.id} = ${paperTopics.topicId} where ${paperTopics.paperId} = ${paper.id} order by ${topics.paperCount}, ${topics.id} limit 100) own cross join ${paperTopics} others on others.topic_id = own.id limit ${most}`,
  },
  REFERENCES: {
    description: 'Both cite the same work; each weighs 1.',
    shared: (paper) =>
      sql`select others.paper_id, 1.0 as weight from ${paperReferences} own cross join ${paperReferences} others on others.cited_id = own.cited_id where own.paper_id = ${paper.id} limit ${most}`,
  },
  CITATION: {
    description: 'One cites the other; this weighs 3.',
    shared: (paper) =>
      sql`select * from (select cited_id as paper_id, 3.0 as weight from ${paperReferences} where paper_id = ${paper.id} and cited_id is not null union all select paper_id, 3.0 from ${paperReferences} where cited_id = ${paper.id} limit ${most})`,
  },
  WORDS: {
    description: `Both titles have a word that few titles have; in n of them, it weighs 2 / (1 + ln(1 + n)). ${rareWords}`,
    shared: (paper) =>
      sql`select paper_id, 2.0 / (1 + ln(1 + title_count)) as weight, word from (${titlesWithRareWords(paper)})`,
    word: sql`word`,
    looksAt: mostRareHits,
  },
};

/** How many candidates all reasons look at. */
export const allCandidates = Object.values(reasons).reduce(
  (sum, { looksAt = mostCandidates }) => sum + looksAt,
  0,
);

/**
 * The papers that are like one, the most alike first, as rows of `paper_id`, `score` and `reasons`: a JSON list of objects with
 * `kind`, `count`, `weight` and `words`.
 * @param first - how many at most: a value or a hole
 */
export function similarRows(paper: PaperRow, first: unknown): SQL {
  const arms = Object.entries(reasons).map(
    ([name, { shared, word = sql`null` }]) =>
      sql`select paper_id, ${sql.raw(`'${name}'`)} as kind, weight, ${word} as word from (${shared(paper)})`,
  );
  const byKind = sql`select paper_id, kind, count(*) as count, sum(weight) as weight, json_group_array(word order by weight desc, word) filter (where word is not null) as words from (${sql.join(arms, sql` union all `)}) where paper_id <> ${paper.id} group by paper_id, kind`;
  return sql`select paper_id, round(sum(weight), 3) as score, json_group_array(json_object('kind', kind, 'count', count, 'weight', round(weight, 3), 'words', json(words)) order by weight desc, kind) as reasons from (${byKind}) group by paper_id order by score desc, paper_id desc ${limitTo(first)}`;
}
