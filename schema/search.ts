/** Full text over papers: which rows a search leads to. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { type BoundedSearch, boundedSearch } from './bounded-search.ts';
import { builder } from './builder.ts';
import { ledPapers } from './led-papers.ts';
import type { Lead } from './plan/connection-plan.ts';
import type { Arguments } from './plan/field.ts';
import { asRow } from './plan/rows.ts';
import { readerOf, type Variables } from './plan/value.ts';
import { wordsLookedFor, wrongSearch } from './search-terms.ts';

/** So many hits of one search are ranked, twenty milliseconds' worth; where there are fewer, those are all. */
export const mostRanked = 10_000;

const most = sql.raw(String(mostRanked));

/** Sums of larger weights would be no numbers. */
export const mostWeight = 1_000_000;

const SearchWeights = builder.inputRef<object>('SearchWeights');
const usualWeights = { title: 4, abstract: 1 };

/**
 * A select of the papers that a search finds, by `id`, each with its `relevance`, the larger the better. Past `mostRanked` hits, the
 * papers that were added last are ranked.
 */
export function paperHits(search: BoundedSearch, weights: Arguments = usualWeights): SQL {
  const { query, ranked, isSimple } = search;
  // bm25 calls the best hit the smallest.
  const relevance = sql`-bm25(papers_text, ${weights.title}, ${weights.abstract}) as relevance`;
  const simple = sql`select rowid as id, ${relevance} from papers_text where papers_text match ${query} order by rowid desc limit ${most} * ${isSimple}`;
  // Where relevance is not about all that is asked for, hits are looked for again by what it is about.
  const again = sql`select rowid as id, ${relevance} from papers_text where papers_text match coalesce(${ranked}, '""') and rowid >= (select coalesce(min(id), 1) from hit) and rowid <= (select coalesce(max(id), 0) from hit) and +rowid in (select id from hit)`;
  const others = sql`with recursive walk (n, found, ids, after, upto) as (${inParts(search)}), hit as materialized (select value as id from walk cross join json_each(ids) order by value desc limit ${most}), scored as materialized (${again}) select hit.id as id, coalesce(relevance, 0) from hit left join scored using (id)`;
  return sql`select * from (${simple}) union all select * from (${others})`;
}

/**
 * The hits of a search that is not simple: rows of `ids`, a JSON list, in parts until they are enough. Each row has the bounds of the next
 * part, as every hit is compared with them.
 */
function inParts({ query, parts, isSimple }: BoundedSearch): SQL {
  const bounds = (n: SQL) => sql`${parts} -> (${n}) ->> 0, ${parts} -> (${n}) ->> 1`;
  const newest = sql`select rowid as id from papers_text where papers_text match ${query} order by rowid desc limit ${most} * (${parts} = '[]' and not ${isSimple})`;
  const next = sql`select json_group_array(rowid) from papers_text where papers_text match ${query} and rowid > after and rowid <= upto`;
  return sql`select 0, 0, (select json_group_array(id) from (${newest})), ${bounds(sql`0`)} union all select n + 1, found + json_array_length(ids), (${next}), ${bounds(sql`n + 1`)} from walk where after is not null and found + json_array_length(ids) < ${most}`;
}

/** Whether a search found all there is, just what was asked for, and all of it tells the relevance. */
export function foundWhole(search: BoundedSearch, found: SQL): SQL {
  return sql`((select count(*) from ${found}) < ${most} and ${search.exact})`;
}

/** How many rows a search looks at about as long, at most: to find and rank its hits takes longer, the more words it has. */
export function searchLooksAt(text: string): number {
  return 1.2 * mostRanked + 1500 * wordsLookedFor(text);
}

/** The search of a connection to papers. */
export const paperSearch: Lead = {
  argument: 'search',
  rows: ledPapers,
  score: (link) => asRow<typeof ledPapers>(link).relevance,
  orderKey: 'RELEVANCE',
  looksAt: (words) => searchLooksAt(String(words)),
  args: (given) =>
    given.args((a) => ({
      search: a.string({
        description:
          'Words to find, in any form and accent: `kernel fuzzing`; `CIFAR10` is `CIFAR-10`, too. Also "a phrase", -without, one OR other; the last word may be a beginning, from three letters on. The most relevant come first unless orderBy says otherwise. Words that very many papers have are bounded, as `approximate` says: they tell nothing of the relevance, and where that is not enough, only the latest additions are looked through.',
      }),
      searchWeights: a.field({
        type: SearchWeights,
        description: 'Weighs title and abstract against each other.',
      }),
    })),
  select: (args, compilation) =>
    paperHits(boundedSearch(compilation, args, args.search), args.searchWeights as Arguments | undefined),
  complete: (args, compilation, found) => foundWhole(boundedSearch(compilation, args, args.search), found),
  wrong: (words, variables, args) => wrongSearch(String(words)) ?? wrongWeights(args, variables),
};

/** What is wrong with how title and abstract are weighed; undefined if nothing is. */
function wrongWeights({ searchWeights }: Arguments, variables: Variables): string | undefined {
  const given = Object.entries((searchWeights ?? {}) as Arguments).map(
    ([name, weight]) => [name, Number(readerOf(weight)(variables))] as const,
  );
  const wrong = given.find(([, weight]) => !(weight >= 0 && weight <= mostWeight));
  if (wrong) return `searchWeights.${wrong[0]} is ${wrong[1]}; it takes a number from 0 to ${mostWeight}.`;
  return given.length > 0 && given.every(([, weight]) => weight === 0)
    ? 'searchWeights has no weight other than 0; give title or abstract one.'
    : undefined;
}

/** The score of a hit; undefined where the row is not one of a search. */
export function relevanceOf(link: unknown): Column | undefined {
  return asRow<Partial<typeof ledPapers> | undefined>(link)?.relevance;
}

/** Declares what a search takes. */
export function defineSearch(): void {
  builder.inputType(SearchWeights, {
    description: 'How much a word found counts, by where it stands.',
    fields: (t) => ({
      title: t.float({
        required: true,
        defaultValue: usualWeights.title,
        description: `In the title; from 0 to ${mostWeight}.`,
      }),
      abstract: t.float({
        required: true,
        defaultValue: usualWeights.abstract,
        description: `In the abstract; from 0 to ${mostWeight}.`,
      }),
    }),
  });
}
