/** Searches of words that very many papers have: what is looked through, what tells the relevance, and that the answer says so. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../db/open.ts';
import { begunWords, type Sample, searchBounds, smallCollection } from '../db/search-bounds.ts';
import { askedSearch } from '../schema/match-query.ts';
import { ask, type Exits, exitsOver } from './harness/exits.ts';

const papersInAll = 2_000_000;

/** How a search is asked where its words are in so many papers of two million, and those that begin as the last one in so many. */
function boundsOf(text: string, hits: readonly number[], begun: Record<string, number> = {}) {
  const words = Object.entries(begun);
  const any = Math.max(0, ...Object.values(begun));
  const sample: Sample = { hits, papers: papersInAll, begun: { words, any, papers: papersInAll } };
  return searchBounds(askedSearch(text), papersInAll, sample);
}

describe('a search', () => {
  test('of a small collection is asked as it is', () => {
    const asked = askedSearch('the transformer');
    expect(searchBounds(asked, smallCollection, undefined)).toMatchObject({
      query: asked.query,
      ranked: asked.query,
      after: 0,
      exact: true,
    });
  });

  test('of rare words is asked as it is', () => {
    expect(boundsOf('kernel "source code" ', [5000, 4000, 9000])).toMatchObject({ after: 0, exact: true });
  });

  test.each<[string, string, number[], string | null]>([
    [
      'the rarer words alone',
      'the transformer model ',
      [1_900_000, 90_000, 150_000],
      '"transformer" OR "model"',
    ],
    ['nothing', 'the of ', [1_900_000, 1_900_000], null],
    ['no word that is excluded', 'kernel the -model ', [9000, 1_900_000, 100], '"kernel"'],
  ])('of a word that most papers have has its relevance from %s', (_what, text, hits, ranked) => {
    expect(boundsOf(text, hits)).toMatchObject({ ranked, exact: false });
  });

  test('of words that most papers have looks through the latest of them, in parts', () => {
    const { after, parts } = boundsOf('the of ', [2_000_000, 2_000_000]);
    expect(after).toBe(1_800_000);
    expect(parts[0]?.[1]).toBe(papersInAll);
    expect(parts.at(-1)?.[0]).toBe(after);
    for (const [place, [from]] of parts.slice(0, -1).entries()) expect(parts[place + 1]?.[1]).toBe(from);
  });

  test('of a rare word and its number side by side looks through all papers, however many have the number', () => {
    expect(boundsOf('"cifar 10" ', [15_000, 200_000, 100])).toMatchObject({ after: 0, exact: true });
    expect(boundsOf('cifar10 ', [5000, 15_000, 200_000])).toMatchObject({ after: 0, exact: true });
  });

  test('of a word in two spellings has its relevance from the one that fewer papers have', () => {
    const bounds = boundsOf('net50 ', [5000, 900_000, 900_000]);
    expect(bounds).toMatchObject({ ranked: '"net50"', exact: false });
    expect(bounds.query).toBe(askedSearch('net50 ').query);
  });

  test('of a phrase looks through fewer than of its words', () => {
    const hits = [900_000, 900_000];
    expect(boundsOf('"of the" ', hits).after).toBeGreaterThan(boundsOf('of the ', hits).after);
  });

  test('looks for all words that begin as the last one where few papers have any', () => {
    const asked = askedSearch('fuzz');
    expect(boundsOf('fuzz', [], { fuzzing: 4000, fuzzer: 1000 })).toMatchObject({
      query: asked.query,
      exact: true,
    });
  });

  test('looks for those that most papers have where many have one', () => {
    const begun = { control: 300_000, context: 200_000, contact: 900 };
    const { query, open, ranked, exact } = boundsOf('con', [], begun);
    expect(query).toContain('OR "control" OR "context" OR "contact")');
    expect(query).not.toContain('*');
    expect(open).toBe(query.slice(1, -1));
    expect({ ranked, exact }).toEqual({ ranked: null, exact: false });
  });

  test('keeps what stands before a beginning in the same word', () => {
    expect(boundsOf('end-to-en', [], { end: 900_000 }).query).toContain('"end to end"');
  });
});

test.each<[string, string, string[]]>([
  ['using', 'us', ['use', 'using', 'user']],
  ['quantization', 'quant', ['quantize', 'quantized']],
  ['memory', 'memor', ['memories', 'memory']],
  ['systems', 'system', ['system', 'systems']],
])('all that the full text takes for %j begins with %j or with less', (typed, stem, words) => {
  const found = askedSearch(typed).open?.stem ?? '';
  expect(stem.startsWith(found)).toBe(true);
  expect(found.length).toBeGreaterThan(1);
  for (const word of words) expect(word.startsWith(found)).toBe(true);
});

test('words that begin so are counted once for each text, those of most texts first', () => {
  const texts = ['Scaling scales, scaling', 'a scale-free rescale', 'Scales', 'other'];
  expect(begunWords(texts, 'scal')).toEqual({
    words: [
      ['scales', 2],
      ['scale', 1],
      ['scaling', 1],
    ],
    any: 3,
  });
});

describe('in a large collection', () => {
  const size = 10_000_000;
  /** Papers stand where the samples are taken, and at the end; their numbers tell how many there are. */
  const ids = [
    ...Array.from({ length: 16 }, (_, place) =>
      Array.from({ length: 20 }, (_, n) => (place * size) / 16 + 1 + n),
    ).flat(),
    size - 1,
    size,
  ];
  const rare = [ids[3], ids[270], size];
  let exits: Exits;

  beforeAll(() => {
    const database: Database = openDatabase(':memory:');
    const insert = database.$client.prepare(
      'insert into papers (id, key, title, title_key, field_sources, author_count, metric_count) values (?, ?, ?, ?, ?, 0, 0)',
    );
    for (const id of ids) {
      const title = `The common scaling${rare.includes(id) ? ' zebra' : ''} ${id === size ? 'zebra' : ''}`;
      insert.run(id, `paper-${id}`, title, title.toLowerCase(), '{}');
    }
    database.$client.exec("insert into papers_text (papers_text) values ('rebuild')");
    exits = exitsOver(database);
  });

  const find = (search: string) =>
    ask(
      exits,
      'query($search: String) { papers(search: $search, first: 100) { totalCount approximate edges { score node { key } } } }',
      { search },
    ).papers as {
      totalCount: number;
      approximate: boolean;
      edges: { score: number; node: { key: string } }[];
    };
  const keysOf = ({ edges }: ReturnType<typeof find>) => edges.map(({ node }) => node.key);

  test('a rare word finds all papers that have it, the most relevant first', () => {
    const page = find('zebra ');
    expect(page).toMatchObject({ totalCount: 3, approximate: false });
    expect(keysOf(page)[0]).toBe(`paper-${size}`);
  });

  test('beside words that most papers have, it alone tells the relevance, and the latest are looked through', () => {
    const page = find('the common zebra ');
    expect(page.approximate).toBe(true);
    expect(keysOf(page)).toEqual([`paper-${size}`, `paper-${rare[1]}`]);
    expect(page.edges[0]?.score).toBeGreaterThan(page.edges[1]?.score ?? 0);
  });

  test('words that most papers have find the latest of them', () => {
    const page = find('the common ');
    expect(page.approximate).toBe(true);
    expect(keysOf(page).slice(0, 2)).toEqual([`paper-${size}`, `paper-${size - 1}`]);
    expect(page.totalCount).toBeLessThan(ids.length);
  });

  test('a beginning of very common words finds them', () => {
    const page = find('scali');
    expect(page.approximate).toBe(true);
    expect(keysOf(page)[0]).toBe(`paper-${size}`);
  });

  test('a search over everything says so as well', () => {
    const { search } = ask(
      exits,
      '{ search(query: "the common ") { approximate edges { score node { ... on Paper { key } } } } }',
    ) as {
      search: { approximate: boolean; edges: { score: number; node: { key: string } }[] };
    };
    expect(search.approximate).toBe(true);
    expect(search.edges[0]).toEqual({ score: 1, node: { key: `paper-${size}` } });
  });
});
