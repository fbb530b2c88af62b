/** Filters that contradict themselves find nothing; values that cannot be are refused, with where they stand and what would be right. */
import { describe, expect, test } from 'vitest';
import { paperqlApi } from '../../src/api.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { post, serve } from './running-server.ts';

const store = smallStore();
const exits = exitsOver(store);

describe('a contradictory filter gives an empty page:', () => {
  test.each<[string, string, object]>([
    ['two values at once', 'PaperFilter', { year: { eq: 2023, gt: 2023 } }],
    ['below and above', 'PaperFilter', { year: { lt: 2023, gt: 2023 } }],
    ['itself and its opposite', 'PaperFilter', { year: { eq: 2023 }, not: { year: { eq: 2023 } } }],
    ['without a value and with one', 'PaperFilter', { published: { isNull: true, gte: '2020' } }],
    ['one of none', 'PaperFilter', { key: { in: [] } }],
    ['any of no conditions', 'PaperFilter', { or: [] }],
    ['some and none', 'PaperFilter', { authors: { some: {}, none: {} } }],
    ['none, but three of them', 'PaperFilter', { authors: { none: {}, count: { eq: 3 } } }],
    ['a day outside of its year', 'PaperFilter', { published: { eq: '2023-06-15', lt: '2023' } }],
    ['a text that begins with two', 'PaperFilter', { title: { startsWith: 'attention', eq: 'Z' } }],
    [
      'a metric of another family',
      'ReportedMetricFilter',
      { metric: { eq: 'SPEEDUP' }, family: { eq: 'COUNT' } },
    ],
    ['own and not', 'ReportedMetricFilter', { own: { eq: true }, and: [{ own: { eq: false } }] }],
  ])('%s', (_name, type, where) => {
    const root = type === 'PaperFilter' ? 'papers' : 'metrics';
    const query = `query($where: ${type}) { ${root}(where: $where) {
      nodes { key } edges { cursor } totalCount totalCountExact pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    const empty = { nodes: [], edges: [], totalCount: 0, totalCountExact: true, pageInfo };
    expect(ask(exits, query, { where })).toEqual({ [root]: empty });
  });
});

/** A cursor of the order by title. */
function cursorByTitle(): string {
  const query = '{ papers(first: 1, orderBy: [{ by: TITLE }]) { pageInfo { endCursor } } }';
  return (ask(exits, query).papers as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
}

interface Refusal {
  query: string;
  variables?: object;
  code: string;
  /** Where the wrong value stands: the field, or where the request itself is wrong a place in the document. */
  path?: string[];
  /** What the message says would be right. */
  says: string;
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
  'a word that is none of the enum': {
    query: '{ metrics(where: { metric: { eq: SPEEDUPS } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Did you mean the enum value "SPEEDUP"',
  },
  'a word that is like none of the enum': {
    query: '{ papers(orderBy: [{ by: DATE }]) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Value "DATE" does not exist in "PaperOrderKey" enum. PaperOrderKey has BEST_RESULT, CITED_BY_COUNT, METRIC_COUNT, PUBLISHED, RANK, RELEVANCE, TITLE, TRENDING.',
  },
  'a word that is nearly one of the enum': {
    query: '{ papers(orderBy: [{ by: PUBLISHD }]) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Did you mean the enum value "PUBLISHED"?',
  },
  'a word that is like none of the enum, as a variable': {
    query: 'query($orderBy: [PaperOrder!]) { papers(orderBy: $orderBy) { totalCount } }',
    variables: { orderBy: [{ by: 'DATE' }] },
    code: 'BAD_USER_INPUT',
    says: '"DATE" at "orderBy[0].by"; Value "DATE" does not exist in "PaperOrderKey" enum. PaperOrderKey has BEST_RESULT,',
  },
  'a number for a word': {
    query: 'query($by: PaperOrderKey!) { papers(orderBy: [{ by: $by }]) { totalCount } }',
    variables: { by: 3 },
    code: 'BAD_USER_INPUT',
    says: 'cannot represent non-string value: 3. PaperOrderKey has BEST_RESULT,',
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
    says: '"where.metrics.some.qualifier.in[0]"; Value "up_to" does not exist in "Qualifier" enum. Did you mean the enum value "UP_TO"',
  },
  'a field that is not there': {
    query: '{ papers(where: { titel: { eq: "x" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Did you mean "title"',
  },
  'a field of a filter that is like none': {
    query: '{ papers(where: { journal: { eq: "x" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Field "journal" is not defined by type "PaperFilter". PaperFilter has abstract, and, arxivId,',
  },
  'an operator that is like none, as a variable': {
    query: 'query($where: PaperFilter) { papers(where: $where) { totalCount } }',
    variables: { where: { title: { like: 'x' } } },
    code: 'BAD_USER_INPUT',
    says: 'at "where.title"; Field "like" is not defined by type "StringFilter". StringFilter has ',
  },
  'a field of the answer that is like none': {
    query: '{ papers { nodes { wording } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Cannot query field "wording" on type "Paper". Paper has abstract, arxivId, authorCount,',
  },
  'a field of one type asked of several': {
    query: '{ search(query: "x") { nodes { title } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Did you mean to use an inline fragment on "Paper"?',
  },
  'an argument that is like none': {
    query: '{ venues(publishedSince: "x") { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'Unknown argument "publishedSince" on field "Query.venues". Query.venues has after, before, first, last, orderBy, where.',
  },
  'a month that is none': {
    query: '{ papers(where: { published: { gte: "2024-13" } }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'write 2024-09-30, 2024-09 or 2024',
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
  'a filter that nests too deep': {
    query: '{ papers(where: { not: { not: { not: { not: { year: { eq: 2024 } } } } } }) { totalCount } }',
    code: 'LIMIT_EXCEEDED',
    path: ['papers'],
    says: 'nests more than 3 deep',
  },
};

describe('an impossible value is refused:', () => {
  test.each(Object.entries(refusals))('%s', async (_name, { query, variables, code, path, says }) => {
    const server = await serve(paperqlApi(store), { bodyLimit: 8192 });
    const answer = await post(server.api, { query, variables });
    const {
      errors,
    }: { errors: { message: string; path?: string[]; locations?: object[]; extensions: object }[] } =
      await answer.json();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(says);
    expect(errors[0]?.extensions).toEqual({ code });
    if (path) expect(errors[0]?.path).toEqual(path);
    else expect(errors[0]?.locations).toHaveLength(1);
    expect(server.lines.join('')).not.toContain('error');
  });
});
