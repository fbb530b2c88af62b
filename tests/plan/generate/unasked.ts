/**
 * What generated operations do not ask, because the naive executor has no answer: each has an oracle of its own in the test that
 * is named beside it.
 */
const unasked: Readonly<Record<string, string>> = {
  'Leaderboard.comparability': 'tests/schema/leaderboard.test.ts',
  'LeaderboardEntry.percentile': 'tests/schema/leaderboard.test.ts',
  'PaperConnection.approximate': 'tests/search.test.ts',
  'PaperConnection.didYouMean': 'tests/schema/did-you-mean.test.ts',
  'PaperConnection.facets': 'tests/schema/facets.test.ts',
  'PaperEdge.bestResult': 'tests/schema/papers-by-result.test.ts',
  'PaperEdge.highlights': 'tests/search.test.ts',
  'PaperEdge.rank': 'tests/schema/rank-papers.test.ts',
  'PaperEdge.rankParts': 'tests/schema/rank-papers.test.ts',
  'Paper.trending': 'tests/schema/rank-papers.test.ts',
  'PaperOrderKey.RANK': 'tests/schema/rank-papers.test.ts',
  'PaperOrderKey.TRENDING': 'tests/schema/rank-papers.test.ts',
  'PaperEdge.score': 'tests/search.test.ts',
  'Author.bestResults': 'tests/schema/around.test.ts',
  'Author.coauthors': 'tests/schema/around.test.ts',
  'Author.papersPerYear': 'tests/schema/around.test.ts',
  'Author.topicsByYear': 'tests/schema/around.test.ts',
  'Paper.citation': 'tests/citation/citation.test.ts',
  'Paper.citedBy': 'tests/schema/around.test.ts',
  'Paper.relatedByBaseline': 'tests/schema/around.test.ts',
  'Paper.relatedByDataset': 'tests/schema/around.test.ts',
  'Paper.similar': 'tests/schema/around.test.ts',
  'Topic.leaders': 'tests/schema/around.test.ts',
  'Topic.papersPerYear': 'tests/schema/around.test.ts',
  'Topic.path': 'tests/schema/around.test.ts',
  'Venue.papersPerYear': 'tests/schema/around.test.ts',
  'Query.compare': 'tests/schema/compare.test.ts',
  'Query.extract': 'tests/schema/extract.test.ts',
  'Query.collection': 'tests/schema/collection.test.ts',
  'PaperBy.acl': 'tests/schema/papers-by-ids.test.ts',
  'PaperBy.openalex': 'tests/schema/papers-by-ids.test.ts',
  'PaperBy.pubmed': 'tests/schema/papers-by-ids.test.ts',
  'PaperBy.semanticScholar': 'tests/schema/papers-by-ids.test.ts',
  'Query.papersByIds': 'tests/schema/papers-by-ids.test.ts',
  'Query.extraction': 'tests/schema/extraction.test.ts',
  'SearchResultConnection.didYouMean': 'tests/schema/mixed-search.test.ts',
  'Query.leaderboards': 'tests/schema/leaderboards.test.ts',
  'Query.suggest': 'tests/schema/suggest.test.ts',
  'Query.statistics': 'tests/schema/statistics.test.ts',
  'Query.timeline': 'tests/schema/timeline.test.ts',
  'PaperOrderKey.BEST_RESULT': 'tests/schema/papers-by-result.test.ts',
  'PaperOrderKey.RELEVANCE': 'tests/search.test.ts',
  'Query.sample': 'tests/schema/sample.test.ts',
  'ReportedMetric.flags': 'tests/schema/result-flag.test.ts',
  'ReportedMetricFilter.flags': 'tests/schema/result-flag.test.ts',
  'ReportedMetricConnection.facets': 'tests/schema/facets.test.ts',
};

/** The members of a type that can be asked of all three arms. */
export function askable<Member extends { name: string }>(type: string, members: readonly Member[]): Member[] {
  return members.filter(({ name }) => unasked[`${type}.${name}`] === undefined);
}
