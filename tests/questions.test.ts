/** Every sort of question that the API is made for is shown by at least three golden queries. */
import { describe, expect, test } from 'vitest';
import { goldenQueries } from './harness/golden-queries.ts';

const shown: Readonly<Record<string, readonly string[]>> = {
  search: [
    'search-as-typed',
    'search-did-you-mean',
    'search-did-you-mean-phrase',
    'search-newest-first',
    'search-with-facets',
    'search-within-a-topic',
  ],
  'search over everything': [
    'search-everything',
    'search-everything-by-name',
    'search-everything-did-you-mean',
    'search-everything-page',
  ],
  'best results of a search': [
    'search-by-best-result',
    'search-by-best-result-most-relevant',
    'search-by-best-result-with-facets',
  ],
  filters: [
    'filter-between-months',
    'filter-by-part-of-a-name',
    'filter-by-flags',
    'metrics-below-an-amount',
    'filter-with-code-and-many-topics',
    'filter-within-a-topic',
    'papers-with-and-or-not',
  ],
  orders: [
    'papers-by-page',
    'papers-from-the-end',
    'papers-by-their-best-speedup',
    'authors-of-several-papers',
  ],
  facets: ['facets-of-results', 'facets-without-their-own-filter', 'search-with-facets'],
  leaderboards: [
    'leaderboard-in-one-unit',
    'leaderboard-of-averages',
    'leaderboard-of-one-form',
    'leaderboard-of-other-work',
    'leaderboard-per-paper',
    'leaderboard-comparability',
  ],
  statistics: [
    'statistics-by-hardware',
    'statistics-by-metric',
    'statistics-by-topic-and-year',
    'statistics-per-measure',
  ],
  timelines: ['timeline-of-a-topic', 'timeline-of-improvements', 'timeline-of-one-form'],
  comparisons: ['compare-qualities', 'compare-several-papers', 'compare-two-papers'],
  surroundings: ['around-a-paper', 'around-a-topic', 'around-an-author'],
  citations: ['citation-styles', 'citations-for-managers', 'citations-of-a-search'],
  identifiers: ['paper-by-doi', 'paper-by-openalex', 'papers-by-ids', 'papers-by-ids-of-variables'],
  ranking: ['rank-by-weights', 'rank-of-search-hits', 'rank-trending', 'rank-within-a-topic'],
  suggestions: ['suggest-despite-a-typo', 'suggest-of-some-kinds', 'suggest-while-typing'],
  'the collection': [
    'collection-by-year',
    'collection-counts',
    'collection-imports',
    'collection-versions',
    'sample-of-papers',
  ],
  'tabs of GraphiQL': [
    'tab-1-largest-speedups',
    'tab-2-gains-over-a-baseline',
    'tab-3-one-paper',
    'tab-4-search-everything',
  ],
};

const names = new Set(goldenQueries().map(({ name }) => name));

describe.each(Object.entries(shown))('%s', (_subject, queries) => {
  test('have three golden queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(3);
    expect(queries.filter((name) => !names.has(name))).toEqual([]);
  });
});

test('twenty questions and more are shown', () => {
  expect(names.size).toBeGreaterThanOrEqual(20);
});
