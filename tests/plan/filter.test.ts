/** What filters mean where it could be doubted: nothing asked, unknown values, lists, and text in other dress. */
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { authors, authorships } from '../../db/tables/authors.ts';
import { papers } from '../../db/tables/papers.ts';
import { ask, exitsOver } from '../harness/exits.ts';

/** Four papers, told apart by one letter each. `d` has no author, no date and no citations. */
function fourPapers() {
  const database = openDatabase(':memory:');
  const rows = [
    { key: 'a', authorCount: 1, title: 'Ålpha 100%', citedByCount: 1, published: '2024', language: 'en' },
    { key: 'b', authorCount: 2, title: 'BETA_x', citedByCount: 5, published: '2024-06', language: 'EN' },
    { key: 'c', authorCount: 1, title: 'Größe', citedByCount: 5, published: '2024-12-31', language: null },
    { key: 'd', authorCount: 0, title: '', citedByCount: null, published: null, language: null },
  ];
  database
    .insert(papers)
    .values(rows.map((row, index) => ({ ...row, id: index + 1, titleKey: row.key, fieldSources: {} })))
    .run();
  const people = ['ann', 'bob'].map((key, index) => ({ id: index + 1, key, name: key, nameKey: key }));
  database.insert(authors).values(people).run();
  const wrote = [
    { paperId: 1, position: 1, authorId: 1 },
    { paperId: 2, position: 1, authorId: 1 },
    { paperId: 2, position: 2, authorId: 2 },
    { paperId: 3, position: 1, authorId: 2 },
  ];
  database.insert(authorships).values(wrote).run();
  return exitsOver(database);
}

const exits = fourPapers();

function found(where: string, variables: Record<string, unknown> = {}, declaration = ''): string {
  const query = `query${declaration} { papers(where: ${where}, orderBy: [{by: TITLE}]) { nodes { key } } }`;
  const { papers } = ask(exits, query, variables) as { papers: { nodes: { key: string }[] } };
  return papers.nodes.map((node) => node.key).join('');
}

describe('a filter', () => {
  test.each([
    ['{} asks nothing', '{}', 'abcd'],
    ['null asks nothing', 'null', 'abcd'],
    ['a field of null asks nothing', '{title: null}', 'abcd'],
    ['an operator of null asks nothing', '{title: {eq: null}}', 'abcd'],
    ['an operator input without operators asks nothing', '{citedByCount: {}}', 'abcd'],
    ['and of nothing is met by all', '{and: []}', 'abcd'],
    ['or of nothing is met by none', '{or: []}', ''],
    ['or with one that asks nothing is met by all', '{or: [{key: {eq: "a"}}, {}]}', 'abcd'],
    ['not of one that asks nothing is met by none', '{not: {}}', ''],
    ['in of nothing is met by none', '{key: {in: []}}', ''],
    ['notIn of nothing is met by all', '{citedByCount: {notIn: []}}', 'abcd'],
    ['fields together must all fit', '{citedByCount: {eq: 5}, title: {contains: "beta"}}', 'b'],
    ['operators together must all hold', '{citedByCount: {gte: 1, lt: 5}}', 'a'],
    ['or finds either', '{or: [{key: {eq: "a"}}, {citedByCount: {eq: 5}}]}', 'abc'],
    ['between takes in both ends', '{citedByCount: {between: [1, 5]}}', 'abc'],
    ['between a value and itself', '{citedByCount: {between: [5, 5]}}', 'bc'],
    ['two that contradict each other are met by none', '{citedByCount: {gt: 5, lt: 1}}', ''],
    ['one value is as good as a list of it', '{key: {in: "a"}}', 'a'],
  ])('%s', (_name, where, keys) => {
    expect(found(where)).toBe(keys);
  });

  test.each([
    ['a comparison leaves it out', '{citedByCount: {lt: 9}}', 'abc'],
    ['not takes it in', '{not: {citedByCount: {lt: 9}}}', 'd'],
    ['not of not is back at the start', '{not: {not: {citedByCount: {lt: 9}}}}', 'abc'],
    ['ne takes it in', '{citedByCount: {ne: 5}}', 'ad'],
    ['notIn takes it in', '{citedByCount: {notIn: [5, 7]}}', 'ad'],
    ['isNull finds it', '{language: {isNull: true}}', 'cd'],
    ['isNull: false leaves it out', '{language: {isNull: false}}', 'ab'],
    ['not takes it in beside a condition that fits', '{not: {citedByCount: {gt: 1}, key: {ne: "x"}}}', 'ad'],
  ])('over an unknown value: %s', (_name, where, keys) => {
    expect(found(where)).toBe(keys);
  });

  test.each([
    ['case', '{title: {eq: "beta_X"}}', 'b'],
    ['accents', '{title: {startsWith: "alpha"}}', 'a'],
    ['accents in the operand', '{title: {contains: "bétä"}}', 'b'],
    ['letters that are two', '{title: {eq: "GROSSE"}}', 'c'],
    ['% as a letter', '{title: {contains: "0%"}}', 'a'],
    ['% as no wildcard', '{title: {contains: "A%"}}', ''],
    ['_ as no wildcard', '{title: {contains: "beta_"}}', 'b'],
    ['a list', '{title: {in: ["groesse", "größe", "Beta_X"]}}', 'bc'],
    ['what is not in a list', '{title: {notIn: ["GRÖSSE"]}}', 'abd'],
    ['an empty text in every text', '{title: {contains: ""}}', 'abcd'],
    ['an empty text itself', '{title: {eq: ""}}', 'd'],
  ])('over text knows %s', (_name, where, keys) => {
    expect(found(where)).toBe(keys);
  });

  test('over an identifier knows case', () => {
    expect(found('{language: {eq: "en"}}')).toBe('a');
  });

  test.each([
    ['eq of a year finds its months and days', '{eq: "2024"}', 'abc'],
    ['eq of a month does not find its year', '{eq: "2024-06"}', 'b'],
    ['lte of a year takes in its last day', '{lte: "2024"}', 'abc'],
    ['gt of a year begins in the next', '{gt: "2024"}', ''],
    ['lt of a month takes in the year, which counts as its beginning', '{lt: "2024-06"}', 'a'],
    ['gte of the first day takes in the year', '{gte: "2024-01-01"}', 'abc'],
    ['gte of the first of a month takes in the month', '{gte: "2024-06-01"}', 'bc'],
    ['lt of the first day leaves out the year', '{lt: "2024-01-01"}', ''],
    ['lt of the first of a month leaves out the month', '{lt: "2024-06-01"}', 'a'],
    ['gte of the second of a month leaves out the month', '{gte: "2024-06-02"}', 'c'],
    ['isNull finds what has no date', '{isNull: true}', 'd'],
    ['between two years takes in both', '{between: ["2023", "2024"]}', 'abc'],
    ['between a month and its year', '{between: ["2024-06", "2024"]}', 'bc'],
    ['between a year and its month', '{between: ["2024", "2024-06"]}', 'ab'],
    ['between a day and itself', '{between: ["2024-12-31", "2024-12-31"]}', 'c'],
  ])('over dates: %s', (_name, operators, keys) => {
    expect(found(`{published: ${operators}}`)).toBe(keys);
  });

  test.each([
    ['some', '{some: {key: {eq: "ann"}}}', 'ab'],
    ['some of anything: there is one', '{some: {}}', 'abc'],
    ['every, also where there is none', '{every: {key: {eq: "ann"}}}', 'ad'],
    ['every of anything', '{every: {}}', 'abcd'],
    ['every, where the value is unknown', '{every: {orcid: {eq: "x"}}}', 'd'],
    ['none, where the value is unknown', '{none: {orcid: {eq: "x"}}}', 'abcd'],
    ['none, also where there is none', '{none: {key: {eq: "ann"}}}', 'cd'],
    ['none of anything: there is none', '{none: {}}', 'd'],
    ['several together must all hold', '{some: {}, every: {key: {eq: "ann"}}}', 'a'],
    ['count, none among them', '{count: {lte: 1}}', 'acd'],
    ['count beside the others', '{count: {between: [1, 2]}, none: {key: {eq: "bob"}}}', 'a'],
    ['a count of null asks nothing', '{count: null}', 'abcd'],
    ['a quantifier of null asks nothing', '{some: null}', 'abcd'],
  ])('through a relation: %s', (_name, quantifiers, keys) => {
    expect(found(`{authors: ${quantifiers}}`)).toBe(keys);
  });

  test.each([
    [
      'reversed numbers',
      '{citedByCount: {between: [5, 1]}}',
      'citedByCount.between is [5,1]; the smaller one comes first: [1,5].',
    ],
    [
      'reversed dates',
      '{published: {between: ["2024-01-02", "2024-01-01"]}}',
      'published.between is ["2024-01-02","2024-01-01"]',
    ],
    [
      'a month after its year',
      '{published: {between: ["2025", "2024-12"]}}',
      'the smaller one comes first: ["2024-12","2025"].',
    ],
    ['one value', '{citedByCount: {between: 5}}', 'citedByCount.between is [5]; it takes two values'],
    ['three values', '{citedByCount: {between: [1, 2, 3]}}', 'it takes two values, the smaller one first.'],
    [
      'a pair deep inside',
      '{or: [{}, {authors: {some: {paperCount: {between: [2, 1]}}}}]}',
      'or.authors.some.paperCount.between is [2,1]',
    ],
  ])('between refuses %s', (_name, where, message) => {
    const query = `query($v: PaperFilter) { page: papers(where: ${where}) { totalCount } }`;
    expect(exits.fast(query)).toBeUndefined();
    const [error, ...others] = exits.general(query).errors ?? [];
    expect(others).toEqual([]);
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.path).toEqual(['page']);
  });

  test('between is checked anew with each set of values of one plan', () => {
    const query =
      'query($v: [Int!], $w: Int!) { a: papers(where: {citedByCount: {between: $v}}) { totalCount } b: papers(where: {citedByCount: {between: [1, $w]}}) { totalCount } }';
    expect(ask(exits, query, { v: [1, 5], w: 4 })).toEqual({ a: { totalCount: 3 }, b: { totalCount: 1 } });
    expect(exits.fast(query, { v: [5, 1], w: 4 })).toBeUndefined();
    expect(exits.general(query, { v: [1, 5], w: 0 }).errors?.[0]?.path).toEqual(['b']);
    expect(ask(exits, query, { v: [5, 6], w: 1 })).toEqual({ a: { totalCount: 2 }, b: { totalCount: 1 } });
  });

  test('through a relation to one asks that it is there', () => {
    expect(found('{venue: {}}')).toBe('');
    expect(found('{not: {venue: {}}}')).toBe('abcd');
  });

  test.each([
    ['a value', '{citedByCount: {eq: $v}}', '$v: Int', 5, 'bc'],
    ['a list', '{key: {in: $v}}', '$v: [ID!]', ['a', 'd'], 'ad'],
    ['a value inside a list', '{key: {in: ["a", $v]}}', '$v: ID!', 'd', 'ad'],
    ['text inside a list', '{title: {in: [$v, "beta_x"]}}', '$v: String!', 'GROSSE', 'bc'],
    ['a whole filter', '$v', '$v: PaperFilter', { or: [{ key: { eq: 'a' } }, { not: {} }] }, 'a'],
    [
      'a filter inside a list',
      '{or: [$v, {key: {eq: "d"}}]}',
      '$v: PaperFilter!',
      { key: { eq: 'a' } },
      'ad',
    ],
    ['null', '{citedByCount: {eq: $v}}', '$v: Int', null, 'abcd'],
    ['nothing', '{citedByCount: {eq: $v}}', '$v: Int', undefined, 'abcd'],
  ])('takes %s from a variable', (_name, where, declaration, value, keys) => {
    expect(found(where, { v: value }, `(${declaration})`)).toBe(keys);
  });
});
