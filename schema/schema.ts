import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { defineAroundAuthor } from './around-author.ts';
import { defineAroundPaper } from './around-paper.ts';
import { defineAroundTopic } from './around-topic.ts';
import { defineAuthor } from './author.ts';
import { builder } from './builder.ts';
import { defineCitation } from './citation.ts';
import { defineCollection } from './collection.ts';
import { defineCollectionCounts } from './collection-counts.ts';
import { defineCollectionImports } from './collection-imports.ts';
import { defineComparability } from './comparability.ts';
import { defineCompare } from './compare.ts';
import { defineDistribution } from './distribution.ts';
import { defineExtract } from './extract.ts';
import { defineExtraction } from './extraction.ts';
import { defineFacets } from './facets.ts';
import { defineHighlights } from './highlights.ts';
import { defineLeaderboard } from './leaderboard.ts';
import { defineLeaderboards } from './leaderboards.ts';
import { defineLookup } from './lookup.ts';
import { defineMeantNames } from './meant-names.ts';
import { defineReportedMetric } from './metric.ts';
import { defineMetricKind } from './metric-kind.ts';
import { defineMixedSearch } from './mixed-search.ts';
import { definePaper } from './paper.ts';
import { definePaperParts } from './paper-parts.ts';
import { definePapersByIds } from './papers-by-ids.ts';
import { definePapersByResult } from './papers-by-result.ts';
import { definePapersPerYear } from './papers-per-year.ts';
import { defineRankPapers } from './rank-papers.ts';
import { defineRankingUnits } from './ranking-units.ts';
import { addNodeFields } from './relay.ts';
import { defineResultFlag } from './result-flag.ts';
import { defineSample } from './sample.ts';
import { defineScalars } from './scalars.ts';
import { defineSearch } from './search.ts';
import { defineStatistics } from './statistics.ts';
import { defineSuggest } from './suggest.ts';
import { defineTimeline } from './timeline.ts';
import { defineTopic } from './topic.ts';
import { defineTrending } from './trending.ts';
import { defineVenue } from './venue.ts';

let built: GraphQLSchema | undefined;

/** The schema; built at the first call, as the types of one builder can be declared once. */
export function paperqlSchema(): GraphQLSchema {
  built ??= build();
  return built;
}

function build(): GraphQLSchema {
  builder.queryType({ description: 'Where every question begins.' });
  defineScalars();
  defineLookup();
  addNodeFields();
  definePaper();
  definePaperParts();
  defineAuthor();
  defineTopic();
  defineVenue();
  defineSearch();
  defineHighlights();
  defineMixedSearch();
  definePapersByResult();
  defineRankPapers();
  defineTrending();
  defineSample();
  defineSuggest();
  defineFacets();
  defineReportedMetric();
  defineResultFlag();
  defineMetricKind();
  defineLeaderboard();
  defineLeaderboards();
  defineComparability();
  defineDistribution();
  defineStatistics();
  defineRankingUnits();
  defineMeantNames();
  defineTimeline();
  defineCollection();
  defineCollectionCounts();
  defineCollectionImports();
  defineExtraction();
  definePapersByIds();
  defineExtract();
  defineCompare();
  defineAroundPaper();
  defineCitation();
  defineAroundAuthor();
  defineAroundTopic();
  definePapersPerYear();
  return builder.toSchema();
}

/** The schema in GraphQL's own language, sorted by name: what `schema.graphql` holds. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(paperqlSchema()))}\n`;
}
