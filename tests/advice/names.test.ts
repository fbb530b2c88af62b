/** A name that is not there is refused with the one that is meant, and a wrong shape of a request with the right one. */
import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages.ts';

const wrong: Record<string, readonly [query: string, says: string]> = {
  'an argument of other APIs': ['{ papers(limit: 10) { totalCount } }', 'Did you mean first?'],
  'a filter by another name': ['{ papers(filter: {}) { totalCount } }', 'Did you mean where?'],
  'a field of the filter as an argument': [
    '{ leaderboard(metric: F1, dataset: "SQuAD") { comparedCount } }',
    'Write where: { dataset: { eq: "SQuAD" } }.',
  ],
  'a field of the filter by another name': [
    '{ leaderboard(metric: F1, benchmark: "SQuAD") { comparedCount } }',
    'Write where: { dataset: { eq: "SQuAD" } }.',
  ],
  'a key beside what takes it': ['{ author(key: "x") { name } }', 'Write by: { key: "x" }.'],
  'a name where one is found by its key': [
    '{ topic(name: "Fuzzing") { name } }',
    'Write topics(where: { name: { eq: "Fuzzing" } }).',
  ],
  'a name where one is found by what names it': [
    '{ author(name: "Ada Lovelace") { key } }',
    'Write authors(where: { name: { eq: "Ada Lovelace" } }).',
  ],
  'an argument that is like none': [
    '{ papers(colour: 1) { totalCount } }',
    'Query.papers has after, before,',
  ],
  'a missing argument': [
    '{ leaderboard { comparedCount } }',
    'Write leaderboard(metric: …). metric: What to compare. MetricSlug has ACCURACY, AUC,',
  ],
  'a missing object': [
    '{ paper { title } }',
    'Write paper(by: …). by: What names it. PaperBy has acl, arxivId, doi,',
  ],
  'a field of the rows of a page': ['{ papers { title } }', 'Write nodes { title }.'],
  'a field of the row of an edge': ['{ papers { edges { title } } }', 'Write node { title }.'],
  'a field of what an entry is of': [
    '{ leaderboard(metric: F1) { entries { title } } }',
    'Write paper { title }.',
  ],
  'a field of one of several types': [
    '{ search(query: "x") { nodes { name } } }',
    'Write ... on Author { name }, ... on Topic { name } or ... on Venue { name }.',
  ],
  'rows of what is no page': [
    '{ papers { nodes { authors { nodes { name } } } } }',
    'Author is no page: its own fields are written without nodes around them. Author has bestResults,',
  ],
  'a fragment at a page': [
    '{ search(query: "x") { ... on Paper { title } } }',
    'Write nodes { ... on Paper { … } }.',
  ],
  'rows of what has entries': ['{ leaderboard(metric: F1) { nodes { value } } }', 'Did you mean entries?'],
  'rows by another name': ['{ papers { items { title } } }', 'Did you mean nodes?'],
  'a count by another name': ['{ papers { total } }', 'Did you mean totalCount?'],
  'a field by another name': ['{ papers { nodes { citations } } }', 'Did you mean citedByCount?'],
  'a field in another spelling': ['{ papers { nodes { arxiv_id } } }', 'Did you mean arxivId?'],
  'a misspelled field': ['{ papers { nodes { abstrct } } }', 'Did you mean abstract?'],
  'a longer name for a field': ['{ reportedMetrics { totalCount } }', 'Did you mean metrics?'],
  'a word that a field takes': ['{ papers { nodes { bibtex } } }', 'Write citation(format: BIBTEX).'],
  'a field that is like none': ['{ papers { nodes { colour } } }', 'Paper has abstract, arxivId,'],
  'no selection': ['{ papers }', 'PaperConnection has approximate,'],
  'a variable of the type of an operator': [
    'query($d: String) { metrics(where: { dataset: $d }) { totalCount } }',
    'Write dataset: { eq: $d }, or declare $d: NameFilter.',
  ],
  'a variable of another type': [
    'query($m: String!) { leaderboard(metric: $m) { comparedCount } }',
    'It is used where MetricSlug! is wanted: declare $m: MetricSlug!.',
  ],
  'a variable of no type': [
    'query($w: PaperWhere) { papers(where: $w) { totalCount } }',
    'It is used where PaperFilter is wanted: declare $w: PaperFilter.',
  ],
  'a variable that is not declared': [
    '{ papers(first: $n) { totalCount } }',
    'It is used where Int is wanted: declare $n: Int.',
  ],
  'a fragment that is not there': [
    '{ papers { nodes { ...Card } } }',
    'Write it beside the operation: fragment Card on Paper { … }.',
  ],
  'a directive that is not there': ['{ papers @cached { totalCount } }', 'A query has include, skip.'],
  'a directive without its condition': ['{ papers { totalCount @include } }', 'Write @include(if: …).'],
  'types of types of types': [
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'Ask for fields of fields at most: __schema { types } has each type.',
  ],
  'no document': ['', 'Write an operation: { papers { totalCount } }.'],
  'a query without braces': ['papers { totalCount }', 'A query stands in braces: { papers { totalCount } }.'],
  'a bracket that is not closed': ['{ papers { totalCount }', 'Nothing closes the { of line 1, column 1.'],
  'several brackets that are not closed': [
    '{ papers(first: 2)\n { nodes { title',
    '3 brackets are not closed, the last of them the { of line 2, column 10.',
  ],
  'a bracket that is closed by another': [
    '{ papers(where: { year: { eq: 2024 } ) { totalCount } }',
    'Close the { of line 1, column 17 before it.',
  ],
  'arguments that are not closed': [
    '{ papers(first: 2 { totalCount } }',
    'Close the ( of line 1, column 9 before it.',
  ],
  'a bracket too many': ['{ papers { totalCount } } }', 'There is nothing open that it closes.'],
};

describe('what would be right is said of', () => {
  test.each(Object.entries(wrong))('%s', (_what, [query, says]) => {
    expect(messagesOf(query)[0]).toContain(says);
  });
});

const unadvised: Record<string, string> = {
  'two arguments of one name': '{ papers(first: 3, first: 4) { totalCount } }',
  'two fields of one name': '{ a: papers(first: 3) { totalCount } a: papers(first: 4) { totalCount } }',
  'two types of one name': '{ a: __type(name: "Paper") { name } a: __type(name: "Topic") { name } }',
  'a fragment on another type': '{ papers { nodes { ...F } } } fragment F on Author { name }',
  'a selection of a value': '{ papers { totalCount { x } } }',
  'a directive in a wrong place': 'query @include(if: true) { papers { totalCount } }',
  'a variable that is not used': 'query($n: Int) { papers { totalCount } }',
  'a text in single quotes': "{ papers(search: 'x') { totalCount } }",
};

test.each(Object.entries(unadvised))('nothing is added where the error says it: %s', (_what, query) => {
  const [message = ''] = messagesOf(query);
  expect(message).not.toBe('');
  expect(message).not.toMatch(/Write|Did you mean|Ask for|declare| has \w+, /);
});
