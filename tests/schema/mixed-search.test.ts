/** The search over everything: what it shows of names, what it corrects and refuses. Its order and pages have an oracle. */
import { beforeAll, describe, expect, test } from 'vitest';
import { markedName, shareOfName, type Wanted } from '../../db/name-marks.ts';
import { openDatabase } from '../../db/open.ts';
import { save } from '../../db/store.ts';
import { nameQuery } from '../../schema/match-query.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';

let exits: Exits;

beforeAll(() => {
  const database = openDatabase(':memory:');
  const paper = (title: string, authors: string[], topic: string, venue: string) => ({
    title,
    authors: authors.map((name) => ({ name })),
    topics: [{ scheme: 'keyword' as const, slug: topic, name: topic }],
    venue,
  });
  save(
    database,
    [
      paper('Łódź at night', ['Søren Straße', 'Ada Strasse'], 'City lights', 'Łódź Workshop'),
      paper('City lights of Łódź', ['Ada Strasse'], 'Lights', 'Letters'),
      paper('A book of letters', ['Ada Strasse', 'Bo Ek'], 'Letters', 'Letters'),
    ],
    { source: 'test' },
  );
  exits = exitsOver(database);
});

interface Page {
  totalCount: number;
  didYouMean: string | null;
  edges: {
    score: number;
    kind: string;
    highlights: { field: string; text: string; ranges: { start: number; end: number }[] }[];
    node: { id: string };
  }[];
}

const document = `query($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds) {
  totalCount didYouMean
  edges { score kind highlights { field text ranges { start end } } node { ... on Node { id } } }
} }`;
const find = (query: string, kinds?: string[]) =>
  ask(exits, document, { query, ...(kinds && { kinds }) }).search as Page;
const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

describe('a search over everything', () => {
  test('finds names in any dress, the one used most first among those that fit alike', () => {
    expect(ids(find('strasse', ['AUTHOR']))).toEqual(['Author:ada-strasse', 'Author:soren-strasse']);
    expect(ids(find('Straße Ada ', ['AUTHOR']))).toEqual(['Author:ada-strasse']);
    expect(ids(find('letters')).slice(0, 2)).toEqual(['Venue:letters', 'Topic:keyword:Letters']);
  });

  test('puts what is called so before the best paper, and that before what only holds the words', () => {
    const { edges } = find('city lights ');
    expect(edges.map(({ kind, score }) => [kind, score])).toEqual([
      ['TOPIC', 1],
      ['PAPER', 1],
    ]);
    expect(find('lodz ', ['VENUE']).edges[0]?.score).toBe(4 / 12);
  });

  test('shows where the words stand', () => {
    const shown = find('lodz ').edges.map(({ kind, highlights }) => [
      kind,
      ...highlights.map(({ field, text, ranges }) => [
        field,
        ...ranges.map(({ start, end }) => text.slice(start, end)),
      ]),
    ]);
    expect(shown).toEqual([
      ['PAPER', ['TITLE', 'Łódź']],
      ['PAPER', ['TITLE', 'Łódź']],
      ['VENUE', ['NAME', 'Łódź']],
    ]);
  });

  test.each([
    ['a name that nobody has', 'sören strase', undefined, 'sören strasse'],
    ['a word that only names have', 'strase', ['AUTHOR'], 'strasse'],
    ['nothing, where such a thing is found', 'strasse', undefined, null],
    ['nothing, where only another kind has it', 'strase', ['VENUE'], null],
  ])('corrects %s', (_name, query, kinds, meant) => expect(find(query, kinds).didYouMean).toBe(meant));

  test.each([
    ['only exclusions', { query: '-a' }, 'query only excludes; give a word to find as well.'],
    ['no kind', { query: 'a', kinds: [] }, 'kinds is empty; name one, or leave it out for all.'],
    ['too many words', { query: 'a '.repeat(17) }, 'query has 17 words; at most 16 may be.'],
  ])('refuses %s', (_name, variables, message) => {
    const { errors } = exits.general(document, variables);
    expect(errors?.map((error) => [error.message, error.path, error.extensions.code])).toEqual([
      [message, ['search'], 'BAD_USER_INPUT'],
    ]);
  });
});

test.each([
  ['"Ada Straße"', '("aada astrasse")'],
  ['ada str', '("aada") AND ("astr" *)'],
  ['ada st', '("aada") AND ("ast")'],
  ['ada OR bo -"ek c++" ', '(("aada" OR "abo")) NOT ("aek ac")'],
])('in names, %j is looked for by %j', (text, query) => expect(nameQuery(text, 'a')).toBe(query));

test.each<[string, Wanted, number, string[]]>([
  ['Machine Learning', [['learning', 0]], 8 / 15, ['Learning']],
  ['Machine Learning', [['learn', 1]], 5 / 15, ['Learning']],
  ['Machine Learning', [['learn', 0]], 0, []],
  [
    'Søren Straße',
    [
      ['soren', 0],
      ['strasse', 0],
    ],
    1,
    ['Søren', 'Straße'],
  ],
  ['E\u0301va (Éva)', [['eva', 0]], 1, ['E\u0301va', 'Éva']],
  ['???', [['a', 0]], 0, []],
])('of %j, %j is %d and stands at %j', (name, wanted, share, marked) => {
  expect(shareOfName(name, wanted)).toBe(share);
  const { text, ranges }: { text: string; ranges: [number, number][] } = JSON.parse(markedName(name, wanted));
  expect(text).toBe(name);
  expect(ranges.map(([start, end]) => name.slice(start, end))).toEqual(marked);
});
