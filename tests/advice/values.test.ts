/** A wrong value is refused with what would be right, the same in a document and in a variable. */
import { parseValue, valueFromASTUntyped } from 'graphql';
import { describe, expect, test } from 'vitest';
import { valueText } from '../../schema/advice/value-text.ts';
import { messagesOf } from './messages.ts';

/** What was given to `papers(where:)` as a literal, and what is told; in JSON the same, where it can be written so. */
const filters: Record<string, readonly [given: string, right: string]> = {
  'a value where operators are wanted': ['{ year: 2024 }', 'year: { eq: 2024 }'],
  'a value of another type where operators are wanted': ['{ year: "2024" }', 'year: { eq: 2024 }'],
  'several values where operators are wanted': ['{ year: [2023, 2024] }', 'year: { in: [2023, 2024] }'],
  'a text where operators are wanted': ['{ title: "Tutel" }', 'title: { eq: "Tutel" }'],
  'a yes where operators are wanted': ['{ retracted: false }', 'retracted: { eq: false }'],
  'a date where operators are wanted': ['{ published: "2024-03" }', 'published: { eq: "2024-03" }'],
  'a text for a number': ['{ year: { gte: "2024" } }', 'gte: 2024'],
  'a number for a date': ['{ published: { gte: 2024 } }', 'gte: "2024"'],
  'a moment for a date': ['{ published: { gte: "2024-03-05T10:00" } }', 'gte: "2024-03-05"'],
  'a date in another dress': ['{ published: { gte: "2024/3/5" } }', 'gte: "2024-03-05"'],
  'a number for a text': ['{ volume: { eq: 3.5 } }', 'eq: "3.5"'],
  'a field of a list beside its quantifier': [
    '{ authors: { name: { contains: "Smith" } } }',
    'authors: { some: { name: { contains: "Smith" } } }',
  ],
  'a plain field of a list': [
    '{ authors: { name: "Smith" } }',
    'authors: { some: { name: { eq: "Smith" } } }',
  ],
  'a name for a list': ['{ authors: "Smith" }', 'authors: { some: { name: { contains: "Smith" } } }'],
  'what looks like a key for a list': [
    '{ topics: "llm-serving" }',
    'topics: { some: { key: { eq: "llm-serving" } } }',
  ],
  'several names for a list': [
    '{ topics: ["Testing", "Fuzzing"] }',
    'topics: { some: { name: { in: ["Testing", "Fuzzing"] } } }',
  ],
  'an operator for a list': [
    '{ topics: { eq: "Testing" } }',
    'topics: { some: { name: { eq: "Testing" } } }',
  ],
  'a name for a thing': ['{ venue: "MLSys" }', 'venue: { name: { contains: "MLSys" } }'],
  'a field with its operator in one': ['{ title_contains: "moe" }', 'where: { title: { contains: "moe" } }'],
  'two of a field, each in one': [
    '{ year_gte: 2020, year_lt: 2024 }',
    'where: { year: { gte: 2020, lt: 2024 } }',
  ],
  'an operator of other APIs': ['{ year: { _gte: 2020 } }', 'year: { gte: 2020 }'],
  'a field of other APIs': [
    '{ keywords: "Testing" }',
    'where: { topics: { some: { name: { contains: "Testing" } } } }',
  ],
  'a combinator in capitals': [
    '{ AND: [{ year: { eq: 2024 } }] }',
    'where: { and: [{ year: { eq: 2024 } }] }',
  ],
  'a wrong value deep in a filter': [
    '{ or: [{ metrics: { some: { dataset: "CIFAR10" } } }] }',
    'dataset: { eq: "CIFAR10" }',
  ],
  'one word of an enum where operators are wanted': ['{ type: "PREPRINT" }', 'type: { eq: PREPRINT }'],
  'a text for a whole filter': ['"moe"', 'where: { title: { contains: "moe" } }'],
};

/** `year: { eq: 2024 }` as JSON has it. */
function asJson(right: string): string {
  return valueText(undefined, parseValue(`{ ${right} }`), 'json').slice(2, -2);
}

describe('a wrong filter, in a document and in a variable:', () => {
  test.each(Object.entries(filters))('%s', (_what, [given, right]) => {
    const [literal] = messagesOf(`{ papers(where: ${given}) { totalCount } }`);
    expect(literal).toContain(` Write ${right}.`);
    const where = valueFromASTUntyped(parseValue(given));
    const [variable] = messagesOf('query($where: PaperFilter) { papers(where: $where) { totalCount } }', {
      where,
    });
    expect(variable).toContain(` Write ${asJson(right)}.`);
  });
});

/** Other wrong values, as they are told of: in a document, and with the same value in a variable of the type. */
const values: Record<string, readonly [query: string, variables: object, says: string]> = {
  'a word in quotes': [
    '{ leaderboard(metric: "ACCURACY") { comparedCount } }',
    {},
    'Write metric: ACCURACY, without quotes.',
  ],
  'a word in lower case': [
    '{ leaderboard(metric: accuracy) { comparedCount } }',
    {},
    'Write metric: ACCURACY.',
  ],
  'a word in lower case, in a variable': [
    'query($m: MetricSlug!) { leaderboard(metric: $m) { comparedCount } }',
    { m: 'accuracy' },
    'Write "m": "ACCURACY".',
  ],
  'a misspelled word': ['{ leaderboard(metric: ACCURACCY) { comparedCount } }', {}, 'Did you mean ACCURACY?'],
  'a word that is told of another': [
    '{ leaderboard(metric: AUROC) { comparedCount } }',
    {},
    'Did you mean AUC?',
  ],
  'a word that is told of another, in a variable': [
    'query($m: MetricSlug!) { leaderboard(metric: $m) { comparedCount } }',
    { m: 'top-1' },
    'Did you mean ACCURACY?',
  ],
  'no word at all': [
    'query($m: MetricForm!) { leaderboard(metric: F1, form: $m) { comparedCount } }',
    { m: 3 },
    'MetricForm has ABSOLUTE, CHANGE, COUNT, FACTOR.',
  ],
  'a quoted word in a list': [
    '{ metrics(where: { metric: { in: ["ACCURACY", F1] } }) { totalCount } }',
    {},
    'Write ACCURACY, without quotes.',
  ],
  'an order by its word alone': [
    '{ papers(orderBy: PUBLISHED) { totalCount } }',
    {},
    'Write orderBy: { by: PUBLISHED }.',
  ],
  'an order by its word and direction in one': [
    '{ papers(orderBy: "PUBLISHED_DESC") { totalCount } }',
    {},
    'Write orderBy: { by: PUBLISHED, direction: DESC }.',
  ],
  'an order as other APIs take it': [
    '{ papers(orderBy: [{ PUBLISHED: DESC }]) { totalCount } }',
    {},
    'Write { by: PUBLISHED, direction: DESC }.',
  ],
  'an order by a field of another name': [
    '{ papers(orderBy: { field: "published" }) { totalCount } }',
    {},
    'Write orderBy: { by: PUBLISHED }.',
  ],
  'an order without what it is by': [
    '{ papers(orderBy: {}) { totalCount } }',
    {},
    'PaperOrderKey has AUTHOR_COUNT, BEST_RESULT,',
  ],
  'an order in a variable': [
    'query($o: [PaperOrder!]) { papers(orderBy: $o) { totalCount } }',
    { o: ['published'] },
    'Write { "by": "PUBLISHED" }.',
  ],
  'a metric for what has one': [
    '{ papers(byResult: SPEEDUP) { totalCount } }',
    {},
    'Write byResult: { metric: SPEEDUP }.',
  ],
  'a key for what names a paper': ['{ paper(by: "tutel") { title } }', {}, 'Write by: { key: "tutel" }.'],
  'an id for what names a paper': [
    '{ paper(by: { id: "tutel" }) { title } }',
    {},
    'Write by: { key: "tutel" }.',
  ],
  'two things that name a paper': [
    '{ paper(by: { key: "tutel", doi: "10.1/x" }) { title } }',
    {},
    'Give one of acl, arxivId, doi, key, openalex, pubmed or semanticScholar.',
  ],
  'a text for a number of rows': [
    'query($n: Int) { papers(first: $n) { totalCount } }',
    { n: '10' },
    'Write "n": 10.',
  ],
  'a text that is no number': [
    '{ papers(first: "ten") { totalCount } }',
    {},
    'first takes a whole number, such as 2024.',
  ],
  'an object for a key': [
    '{ compare(papers: [{ key: "tutel" }, { key: "llumnix" }]) { missing } }',
    {},
    'Write "tutel".',
  ],
  'several texts for one': [
    '{ papers(search: ["moe", "serving"]) { totalCount } }',
    {},
    'search takes one text in quotes, no list.',
  ],
  'several values for one': [
    '{ papers(where: { year: { eq: [2023, 2024] } }) { totalCount } }',
    {},
    'no list; in takes several.',
  ],
  'several texts to hold': [
    '{ papers(where: { title: { contains: ["a", "b"] } }) { totalCount } }',
    {},
    'contains takes one text in quotes, no list; what any of several may fit stands in or: [{ … }, { … }].',
  ],
  'a variable that is missing': [
    'query($q: String!) { papers(search: $q) { totalCount } }',
    {},
    'Send it beside the query: "variables": { "q": … }.',
  ],
  'a default that is wrong': [
    'query($w: PaperFilter = { year: 2024 }) { papers(where: $w) { totalCount } }',
    {},
    'Write year: { eq: 2024 }.',
  ],
};

describe('a wrong value:', () => {
  test.each(Object.entries(values))('%s', (_what, [query, variables, says]) => {
    expect(messagesOf(query, { ...variables })[0]).toContain(says);
  });
});

test('a value that is too long to be shown again is told of by its type', () => {
  const [message] = messagesOf('query($w: PaperFilter) { papers(where: $w) { totalCount } }', {
    w: { title: { like: 'x'.repeat(1000) } },
  });
  expect(message).toMatch(/Did you mean contains\?$/);
});

test('a value that nests deeper than it can be walked is refused', () => {
  const w: unknown = JSON.parse(`${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`);
  expect(messagesOf('query($w: PaperFilter) { papers(where: $w) { totalCount } }', { w })).toEqual([
    'The value of $w nests more than 50 deep.',
  ]);
});

test('of many wrong parts of a variable, the first twenty are told', () => {
  const w = { or: Array.from({ length: 1000 }, () => ({ year: 2024 })) };
  expect(messagesOf('query($w: PaperFilter) { papers(where: $w) { totalCount } }', { w })).toHaveLength(20);
});
