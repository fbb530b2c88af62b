/** What one request may ask for: at the limit it is answered, one beyond it is refused with a code, a path and the limit. */
import { type GraphQLError, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits, parseOptions, validationRules } from '../../schema/limits.ts';
import { manyRows } from '../../schema/plan/cost.ts';
import { exitsOver, type Variables } from '../harness/exits.ts';
import { addWords, smallStore } from '../harness/small-store.ts';

const exits = exitsOver(largeStore());

/** With so many words that no paper has that nothing is cheaper for there being little. */
function largeStore() {
  const database = smallStore();
  addWords(database, manyRows);
  return database;
}

/** The errors that a request is refused with, and nothing if it is answered by both exits alike. */
function refusal(query: string, variables: Variables = {}): readonly GraphQLError[] {
  const fast = exits.fast(query, variables);
  const document = parse(query, parseOptions);
  const invalid = validate(exits.schema, document, validationRules);
  if (invalid.length > 0) {
    expect(fast).toBeUndefined();
    return invalid;
  }
  const { errors = [], data } = exits.general(document, variables);
  if (errors.length > 0) expect(fast).toBeUndefined();
  else expect(JSON.parse(fast ?? 'null')).toEqual({ data });
  return errors;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** A query whose fields nest so deep. */
const nested = (depth: number) =>
  `{ topic(key: "x") ${'{ parent '.repeat(depth - 2)}{ key }${' }'.repeat(depth - 1)}`;
/** The same through a fragment. */
const nestedInFragment = (depth: number) =>
  `{ topic(key: "x") { ...T } } fragment T on Topic ${'{ parent '.repeat(depth - 2)}{ key }${' }'.repeat(depth - 2)}`;
const aliased = (count: number) => `{ ${times(count, (index) => `a${index}: __typename`)} }`;
const nots = (depth: number) =>
  `{ papers(where: ${'{not: '.repeat(depth)}{}${'}'.repeat(depth)}) { totalCount } }`;
const relations = (depth: number) =>
  `{ papers(where: ${'{authors: {some: {papers: {some: '.repeat(Math.floor(depth / 2))}${
    depth % 2 === 1 ? '{venue: {}}' : '{}'
  }${'}}}}'.repeat(Math.floor(depth / 2))}) { totalCount } }`;
const conditions = (count: number) =>
  `{ papers(where: {or: [${times(count, (index) => `{year: {eq: ${index}}}`)}]}) { totalCount } }`;
const page = (first: number) => `{ authors(first: ${first}) { nodes { key } } }`;
const backward = (last: number) => `{ authors(last: ${last}) { nodes { key } } }`;
const board = (first: number) => `{ leaderboard(metric: SPEEDUP, first: ${first}) { entries { rank } } }`;
const keys = (count: number) => {
  const by = ['PUBLISHED', 'TITLE', 'CITED_BY_COUNT', 'METRIC_COUNT'].slice(0, count);
  return `{ papers(orderBy: [${by.map((key) => `{by: ${key}}`).join()}]) { nodes { key } } }`;
};
const ids = (count: number) => `{ nodes(ids: [${times(count, () => '"Paper:x"')}]) { id } }`;
/** Costs so many hundreds: a hundred rows, with two pages beside each. */
const dear = (hundreds: number) =>
  `{ authors(first: 100) { nodes { a: papers(first: 100) { nodes { __typename } }
     b: papers(first: ${hundreds - 101}) { nodes { __typename } } } } }`;
/** Fields within fields. */
const chain = (fields: string) =>
  `{ ${fields.split(' > ').join(' { ')}${' }'.repeat(fields.split(' > ').length)}`;

describe('limits', () => {
  test.each<[string, (size: number) => string, number, string | undefined]>([
    ['depth', nested, limits.depth.value, undefined],
    ['depth in a fragment', nestedInFragment, limits.depth.value, undefined],
    ['aliases', aliased, limits.aliases.value, undefined],
    ['filter depth by not', nots, limits.filterDepth.value, 'papers'],
    ['filter depth by relations', relations, limits.filterDepth.value, 'papers'],
    ['conditions', conditions, limits.filterTerms.value, 'papers'],
    ['cost', dear, 200, 'authors'],
  ])('on %s: LIMIT_EXCEEDED beyond it', (_name, query, most, path) => {
    expect(refusal(query(most))).toEqual([]);
    const [error, ...others] = refusal(query(most + 1));
    expect(others).toEqual([]);
    expect(error?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(error?.message).toContain(String(most === 200 ? limits.cost.value : most));
    expect(error?.path).toEqual(path && [path]);
    expect(error?.locations).toHaveLength(1);
  });

  test.each<[string, (size: number) => string, number, string]>([
    ['page size', page, limits.pageSize.value, 'authors'],
    ['page size backward', backward, limits.pageSize.value, 'authors'],
    ['entries', board, limits.pageSize.value, 'leaderboard'],
    ['order keys', keys, limits.orderKeys.value, 'papers'],
    ['ids', ids, limits.ids.value, 'nodes'],
  ])('on %s: BAD_USER_INPUT beyond it', (_name, query, most, path) => {
    expect(refusal(query(most))).toEqual([]);
    const [error] = refusal(query(most + 1));
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain(`at most ${most}`);
    expect(error?.path).toEqual([path]);
  });

  test('count rows that are looked at and not in the answer', () => {
    const boards = (count: number) =>
      `{ ${times(count, (index) => `a${index}: leaderboards(metric: SPEEDUP, papers: ${index}) { exact }`)} }`;
    expect(refusal(boards(2))).toEqual([]);
    expect(refusal(boards(3))[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  test.each([
    ['a facet', 'papers { facets { years { value } } }'],
    ['papers per year', 'topics(first: 1) { nodes { papersPerYear { year } } }'],
    ['counts of pages', 'topics(first: 5) { nodes { papers { totalCount } } }'],
    ['a search', 'papers(search: "x") { nodes { key } }'],
    ['best results', 'papers(byResult: {metric: SPEEDUP}) { nodes { key } }'],
    ['what a leaderboard compares', 'leaderboard(metric: SPEEDUP) { comparedCount }'],
    ['a count of the collection', 'collection { counts { papers } }'],
    ['suggestions', 'suggest(text: "x") { text }'],
  ])('count what %s looks at: asked once it is admitted, many times it is not', (_name, field) => {
    expect(refusal(`{ ${field} }`)).toEqual([]);
    const [error] = refusal(`{ ${times(25, (index) => `a${index}: ${field}`)} }`);
    expect(error?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(error?.message).toContain(String(limits.cost.value));
  });

  test.each([
    [
      'authors(first: 100) { nodes { papers(first: 50) { nodes { title authors { name } } } } }',
      'authors.nodes.papers.nodes.authors',
    ],
    [
      `venues { nodes { key } } papers(search: "x") { totalCount facets { ${['topics', 'years', 'types', 'venues', 'authors', 'metrics', 'families', 'baselines', 'hardware', 'datasets'].map((name) => `${name} { value }`).join(' ')} } }`,
      'papers.facets',
    ],
    [
      'a: authors(first: 100) { nodes { key } } b: topics(first: 100) { nodes { papers(first: 100) { nodes { key venue { name } } } } }',
      'b.nodes.papers.nodes',
    ],
  ])('on cost name what costs most: %s', (fields, dearest) => {
    expect(refusal(`{ ${fields} }`)[0]?.message).toContain(`Most is for ${dearest}: `);
  });

  test('on tokens', () => {
    const query = (tokens: number) =>
      `{ papers(where: {key: {in: [${times(tokens - 20, () => '"x"')}]}}) { totalCount } }`;
    expect(refusal(query(limits.tokens.value))).toEqual([]);
    expect(exits.fast(query(limits.tokens.value + 1))).toBeUndefined();
    expect(() => parse(query(limits.tokens.value + 1), parseOptions)).toThrow(String(limits.tokens.value));
  });

  test('count fragments where they are spread, also those that spread each other many times', () => {
    const fragments = times(
      11,
      (index) => `fragment F${index} on Topic { parent { ...F${index + 1} ...F${index + 1} } }`,
    );
    const query = `{ topic(key: "x") { ...F0 } } ${fragments} fragment F11 on Topic { key }`;
    expect(refusal(query)[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('values that no limit names', () => {
  test.each([
    ['a negative page', '{ authors(first: -1) { totalCount } }', 'first is -1; it must be 0 or more.'],
    ['a negative page backward', '{ authors(last: -1) { totalCount } }', 'last is -1; it must be 0 or more.'],
    ['both directions', '{ authors(first: 1, last: 1) { totalCount } }', 'not with both'],
    [
      'an order that no index serves',
      '{ authors: metrics(orderBy: [{by: POSITION}]) { totalCount } }',
      'POSITION cannot be the first key over all rows; begin with one of IMPROVEMENT, PUBLISHED, VALUE.',
    ],
    ['a cursor of nothing', '{ authors(after: "x") { totalCount } }', '"x" is not a cursor'],
    ['an id of no type', '{ authors: node(id: "Nothing:x") { id } }', '"Nothing:x" is not an id'],
    ['an id of nothing', '{ authors: node(id: "") { id } }', '"" is not an id'],
    ['a DOI that is none', '{ authors: paper(by: {doi: "x"}) { key } }', '"x" is not of the kind doi'],
    [
      'an ORCID that is none',
      '{ authors: author(by: {orcid: "x"}) { key } }',
      'one looks like 0000-0002-1825-0097',
    ],
  ])('%s is BAD_USER_INPUT, also where the selection never needs it', (_name, query, message) => {
    const [error, ...others] = refusal(query);
    expect(others).toEqual([]);
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.path).toEqual(['authors']);
  });

  test('in a field that no row reaches fail the root field all the same, with the path to it', () => {
    const [error] = refusal('{ topics(where: {or: []}) { a: nodes { papers(first: 101) { totalCount } } } }');
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.path).toEqual(['topics', 'a', 'papers']);
    expect(error?.locations).toEqual([{ line: 1, column: 40 }]);
  });

  test('of a variable are refused like those of the document', () => {
    const query = 'query($first: Int) { authors(first: $first) { totalCount } }';
    expect(refusal(query, { first: 100 })).toEqual([]);
    expect(refusal(query, { first: 101 })[0]?.message).toContain('at most 100');
    expect(refusal(query, { first: 3 })).toEqual([]);
  });
});

describe('the deepest that is allowed', () => {
  const metrics = 'metrics(first: 1) > nodes > paper';
  const edges = 'metrics(first: 1) > edges > node > paper';
  const filtered = '{authors: {some: {papers: {some: {topics: {some: {name: {contains: "s"}}}}}}}}';
  test.each([
    ['pages in pages', `papers(first: 1) > nodes > ${metrics} > ${metrics} > ${metrics} > title`],
    ['edges in edges', `papers(first: 1) > edges > node > ${edges} > ${edges} > title`],
    [
      'lists in lists',
      `papers(first: 1) > nodes > topics > children > children${' > parent'.repeat(6)} > name`,
    ],
    [
      'pages backward, with filters in filters',
      `papers(last: 1, where: ${filtered}) > nodes > authors > papers(last: 1, where: ${filtered}) > nodes > authors
       > papers(last: 1, where: ${filtered}) > nodes > authors > papers(first: 1, where: ${filtered}) > totalCount`,
    ],
  ])('%s runs', (_name, fields) => {
    expect(refusal(chain(fields))).toEqual([]);
  });
});
