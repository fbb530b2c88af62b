/** Words, fields, operators and arguments that are not there are refused, with those that are. */
import { describe, test } from 'vitest';
import { smallStore } from '../harness/small-store.ts';
import { expectRefusal, type Refusal } from './refusal.ts';

const store = smallStore();

const refusals: Record<string, Refusal> = {
  'a word that is none of the enum': {
    query: '{ metrics(where: { metric: { eq: SPEEDUPS } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Write eq: SPEEDUP.',
  },
  'a word that is like none of the enum': {
    query: '{ papers(orderBy: [{ by: COLOUR }]) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Value "COLOUR" does not exist in "PaperOrderKey" enum. PaperOrderKey has AUTHOR_COUNT, BEST_RESULT, CITED_BY_COUNT, METRIC_COUNT, PUBLISHED, RANK, RELEVANCE, TITLE, TRENDING, VENUE_NAME, YEAR.',
  },
  'a word that is nearly one of the enum': {
    query: '{ papers(orderBy: [{ by: PUBLISHD }]) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Did you mean PUBLISHED?',
  },
  'a word that is like none of the enum, as a variable': {
    query: 'query($orderBy: [PaperOrder!]) { papers(orderBy: $orderBy) { totalCount } }',
    variables: { orderBy: [{ by: 'COLOUR' }] },
    code: 'BAD_USER_INPUT',
    says: '"COLOUR" at "orderBy[0].by"; Value "COLOUR" does not exist in "PaperOrderKey" enum. PaperOrderKey has AUTHOR_COUNT,',
  },
  'a number for a word': {
    query: 'query($by: PaperOrderKey!) { papers(orderBy: [{ by: $by }]) { totalCount } }',
    variables: { by: 3 },
    code: 'BAD_USER_INPUT',
    says: 'cannot represent non-string value: 3. PaperOrderKey has AUTHOR_COUNT,',
  },
  'a kind of thing that is not searched': {
    query: '{ search(query: "x", kinds: [PEOPLE]) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'SearchKind has AUTHOR, PAPER, TOPIC, VENUE.',
  },
  'an enum in the dress of the store, deep in a variable': {
    query: 'query($where: PaperFilter) { papers(where: $where) { totalCount } }',
    variables: { where: { metrics: { some: { qualifier: { in: ['up_to'] } } } } },
    code: 'BAD_USER_INPUT',
    says: '"where.metrics.some.qualifier.in[0]"; Value "up_to" does not exist in "Qualifier" enum. Write "UP_TO".',
  },
  'a field that is not there': {
    query: '{ papers(where: { titel: { eq: "x" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Did you mean title?',
  },
  'a field of a filter that is like none': {
    query: '{ papers(where: { colour: { eq: "x" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Field "colour" is not defined by type "PaperFilter". PaperFilter has abstract, and, arxivId,',
  },
  'an operator that is like none, as a variable': {
    query: 'query($where: PaperFilter) { papers(where: $where) { totalCount } }',
    variables: { where: { title: { sounds: 'x' } } },
    code: 'BAD_USER_INPUT',
    says: 'at "where.title"; Field "sounds" is not defined by type "StringFilter". StringFilter has ',
  },
  'a field of the answer that is like none': {
    query: '{ papers { nodes { wording } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Cannot query field "wording" on type "Paper". Paper has abstract, arxivId, authorCount,',
  },
  'a field of one type asked of several': {
    query: '{ search(query: "x") { nodes { title } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Write ... on Paper { title }.',
  },
  'an argument that is like none': {
    query: '{ venues(publishedSince: "x") { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Unknown argument "publishedSince" on field "Query.venues". Query.venues has after, before, first, last, orderBy, where.',
  },
};

describe('a name that is not there is refused:', () => {
  test.each(Object.entries(refusals))('%s', (_name, refusal) => expectRefusal(store, refusal));
});
