/** Full text over papers: which rows a search leads to. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { builder } from './builder.ts';
import { ledPapers } from './led-papers.ts';
import { matchQuery, wrongSearch } from './match-query.ts';
import { asRow } from './plan/compilation.ts';
import type { Arguments, Lead } from './plan/field.ts';
import { changed } from './plan/value.ts';

/** So many hits of one search are ranked, twenty milliseconds' worth; where there are fewer, those are all. */
export const mostRanked = 10_000;

const SearchWeights = builder.inputRef<object>('SearchWeights');
const usualWeights = { title: 4, abstract: 1 };

/** What the full text is asked for a search text, a value or a hole. */
export function matching(text: unknown): SQL {
  return sql`${changed(text, (words) => matchQuery(String(words)))}`;
}

/**
 * A select of the papers that a text finds, by `id`, each with its `relevance`, the larger the better. Past `mostRanked` hits, the
 * papers that were added last are ranked.
 */
export function paperHits(text: unknown, weights: Arguments = usualWeights): SQL {
  // bm25 calls the best hit the smallest.
  return sql`select rowid as id, -bm25(papers_text, ${weights.title}, ${weights.abstract}) as relevance from papers_text where papers_text match ${matching(text)} order by rowid desc limit ${sql.raw(String(mostRanked))}`;
}

/** The search of a connection to papers. */
export const paperSearch: Lead = {
  argument: 'search',
  rows: ledPapers,
  score: (link) => asRow<typeof ledPapers>(link).relevance,
  orderKey: 'RELEVANCE',
  looksAt: mostRanked / 2,
  args: (given) =>
    given.args((a) => ({
      search: a.string({
        description:
          'Words to find, in any form and accent: `kernel fuzzing`. Also "a phrase", -without, one OR other; the last word may be a beginning, from three letters on. The most relevant come first unless orderBy says otherwise.',
      }),
      searchWeights: a.field({
        type: SearchWeights,
        description: 'Weighs title and abstract against each other.',
      }),
    })),
  select: ({ search, searchWeights }) => paperHits(search, searchWeights as Arguments | undefined),
  complete: (_args, _compilation, found) =>
    sql`(select count(*) from ${found}) < ${sql.raw(String(mostRanked))}`,
  wrong: (words) => wrongSearch(String(words)),
};

/** The score of a hit; undefined where the row is not one of a search. */
export function relevanceOf(link: unknown): Column | undefined {
  return asRow<Partial<typeof ledPapers> | undefined>(link)?.relevance;
}

/** Declares what a search takes. */
export function defineSearch(): void {
  builder.inputType(SearchWeights, {
    description: 'How much a word found counts, by where it stands.',
    fields: (t) => ({
      title: t.float({ required: true, defaultValue: usualWeights.title, description: 'In the title.' }),
      abstract: t.float({
        required: true,
        defaultValue: usualWeights.abstract,
        description: 'In the abstract.',
      }),
    }),
  });
}
