/** Values that cannot be are refused, with where they stand and what would be right. */
import { describe, test } from 'vitest';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { expectRefusal, type Refusal } from './refusal.ts';

const store = smallStore();
const exits = exitsOver(store);

/** A cursor of the order by title. */
function cursorByTitle(): string {
  const query = '{ papers(first: 1, orderBy: [{ by: TITLE }]) { pageInfo { endCursor } } }';
  return (ask(exits, query).papers as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
}

const refusals: Record<string, Refusal> = {
  'a text for a number': {
    query: '{ papers(where: { year: { eq: "2024" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Int cannot represent non-integer value: "2024"',
  },
  'a fraction for a whole number, as a variable': {
    query: 'query($n: Int) { papers(where: { year: { eq: $n } }) { totalCount } }',
    variables: { n: 2024.5 },
    code: 'BAD_USER_INPUT',
    says: 'Int cannot represent non-integer value: 2024.5',
  },
  'a month that is none': {
    query: '{ papers(where: { published: { gte: "2024-13" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'write 2024-09-30, 2024-09 or 2024',
  },
  'a day that its month has not': {
    query: '{ papers(where: { published: { lt: "2023-02-29" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'as the month has 28 days; write 2024-09-30, 2024-09 or 2024',
  },
  'numbers in the wrong order': {
    query: '{ papers(where: { year: { between: [2024, 2020] } }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'year.between is [2024,2020]; the smaller one comes first: [2020,2024]',
  },
  'dates in the wrong order, deep in a variable': {
    query: 'query($where: ReportedMetricFilter) { metrics(where: $where) { totalCount } }',
    variables: { where: { paper: { published: { between: ['2024', '2023-05'] } } } },
    code: 'BAD_USER_INPUT',
    path: ['metrics'],
    says: 'paper.published.between is ["2024","2023-05"]; the smaller one comes first: ["2023-05","2024"]',
  },
  'one end of an interval': {
    query: '{ metrics(where: { value: { between: [1] } }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    path: ['metrics'],
    says: 'takes two values',
  },
  'a number without end': {
    query: '{ metrics(where: { value: { eq: 1e999 } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: '1e999 is too large for a number',
  },
  'a whole number of many digits': {
    query: `{ metrics(where: { value: { in: [1, -${'9'.repeat(400)}] } }) { totalCount } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: `-${'9'.repeat(39)}… is too large for a number`,
  },
  'no number, as a word': {
    query: '{ metrics(where: { value: { gt: NaN } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Float cannot represent non numeric value: NaN',
  },
  'no number, as a text': {
    query: 'query($x: Float) { metrics(where: { value: { gt: $x } }) { totalCount } }',
    variables: { x: 'NaN' },
    code: 'BAD_USER_INPUT',
    says: 'Float cannot represent non numeric value: "NaN"',
  },
  'a page over the limit': {
    query: '{ papers(first: 101) { nodes { key } } }',
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'first is 101; a page has at most 100',
  },
  'a page of fewer than none, of a nested list': {
    query: '{ venue(key: "venue-1") { papers(last: -1) { nodes { key } } } }',
    code: 'BAD_USER_INPUT',
    path: ['venue', 'papers'],
    says: 'it must be 0 or more',
  },
  'a page from both ends': {
    query: '{ papers(first: 1, last: 1) { nodes { key } } }',
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'with first and after, or with last and before',
  },
  'a cursor that is none': {
    query: '{ papers(after: "nonsense") { nodes { key } } }',
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'cursors come from edges and pageInfo',
  },
  'a cursor of another order': {
    query: 'query($after: String) { newest: papers(after: $after) { nodes { key } } }',
    variables: { after: cursorByTitle() },
    code: 'BAD_USER_INPUT',
    path: ['newest'],
    says: 'give the orderBy that it was made with',
  },
  'a cursor of the other direction': {
    query: `query($before: String) {
      papers(last: 1, before: $before, orderBy: [{ by: TITLE, direction: DESC }]) { nodes { key } }
    }`,
    variables: { before: cursorByTitle() },
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'of another order',
  },
  'an order that needs a search': {
    query: '{ papers(orderBy: [{ by: RELEVANCE }]) { nodes { key } } }',
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'give search',
  },
  'an order that no index serves': {
    query: '{ metrics(orderBy: [{ by: POSITION }]) { nodes { key } } }',
    code: 'BAD_USER_INPUT',
    path: ['metrics'],
    says: 'begin with one of',
  },
  'an order of too many keys': {
    query:
      '{ papers(orderBy: [{ by: TITLE }, { by: PUBLISHED }, { by: TITLE }, { by: PUBLISHED }]) { nodes { key } } }',
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'at most 3',
  },
  'a search without a word': {
    query: '{ papers(search: "-this -that") { nodes { key } } }',
    code: 'BAD_USER_INPUT',
    path: ['papers'],
    says: 'give a word to find as well',
  },
  'a facet over the limit': {
    query: '{ papers { facets { years(first: 101) { value } } } }',
    code: 'BAD_USER_INPUT',
    path: ['papers', 'facets', 'years'],
    says: 'at most 100',
  },
  'a leaderboard over the limit': {
    query: '{ leaderboard(metric: SPEEDUP, first: 101) { comparedCount } }',
    code: 'BAD_USER_INPUT',
    path: ['leaderboard'],
    says: 'at most 100',
  },
  'statistics of three dimensions': {
    query: '{ statistics(groupBy: [METRIC, YEAR, TOPIC]) { groupCount } }',
    code: 'BAD_USER_INPUT',
    path: ['statistics'],
    says: 'at most 2',
  },
  'an identifier of another kind': {
    query: '{ paper(by: { doi: "x" }) { key } }',
    code: 'BAD_USER_INPUT',
    path: ['paper'],
    says: 'one looks like 10.1109/access.2021.3072231',
  },
  'a variable that nests too deep': {
    query: 'query($where: PaperFilter) { papers(where: $where) { totalCount } }',
    variables: { where: JSON.parse(`${'{"not":'.repeat(1000)}{}${'}'.repeat(1000)}`) },
    code: 'LIMIT_EXCEEDED',
    says: 'The value of $where nests more than 50 deep.',
  },
  'a filter that nests too deep': {
    query: '{ papers(where: { not: { not: { not: { not: { year: { eq: 2024 } } } } } }) { totalCount } }',
    code: 'LIMIT_EXCEEDED',
    path: ['papers'],
    says: 'nests more than 3 deep',
  },
};

describe('an impossible value is refused:', () => {
  test.each(Object.entries(refusals))('%s', (_name, refusal) => expectRefusal(store, refusal));
});
