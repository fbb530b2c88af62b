import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../db/fold.ts';
import { marked } from '../db/marked.ts';
import { openDatabase } from '../db/open.ts';
import { save } from '../db/store.ts';
import { papers } from '../db/tables/papers.ts';
import { matchQuery } from '../schema/match-query.ts';
import { wrongSearch } from '../schema/search-terms.ts';
import { ask, type Exits, exitsOver } from './harness/exits.ts';
import { sampleStore } from './harness/sample-store.ts';

interface Page {
  totalCount: number;
  approximate: boolean;
  edges: {
    cursor: string;
    score: number | null;
    highlights: { field: string; text: string; ranges: { start: number; end: number }[] }[];
    node: { key: string };
  }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

let exits: Exits;
let texts: Map<string, string>;

beforeAll(async () => {
  exits = exitsOver(await sampleStore());
  const rows = exits.database.select().from(papers).all();
  texts = new Map(rows.map((row) => [row.key, fold(`${row.title} ${row.abstract ?? ''}`)]));
});

const document = `query($search: String, $first: Int, $after: String, $weights: SearchWeights, $where: PaperFilter, $orderBy: [PaperOrder!]) {
  papers(search: $search, first: $first, after: $after, searchWeights: $weights, where: $where, orderBy: $orderBy) {
    totalCount approximate
    edges { cursor score highlights { field text ranges { start end } } node { key } }
    pageInfo { endCursor hasNextPage }
  }
}`;

function find(search: string | null, more: Record<string, unknown> = {}): Page {
  return ask(exits, document, { search, first: 100, ...more }).papers as Page;
}

const keysOf = (page: Page) => page.edges.map((edge) => edge.node.key);

describe('the query of a search text', () => {
  test.each([
    ['kernel fuzzing', '("kernel") AND (("fuzzing" OR "fuzzing"*))'],
    ['kernel fuzzing ', '("kernel") AND ("fuzzing")'],
    ['"source code"', '("source code")'],
    ['"source code', '("source code")'],
    ['fuzzing -kernel ', '(("fuzzing")) NOT ("kernel")'],
    ['fuzzing -"linux kernel"', '(("fuzzing")) NOT ("linux kernel")'],
    ['gcc OR clang bugs ', '("gcc" OR "clang") AND ("bugs")'],
    ['OR gcc ', '("gcc")'],
    ['“source code”', '("source code")'],
    ['Łódź Straße ', '("lodz") AND ("Strasse")'],
    ['a NEAR(b) title:c* ', '("a") AND ("NEAR(b)") AND ("title:c*")'],
    ['it\'s "" ( ) ', '("it\'s")'],
    ['CIFAR10 ', '(("CIFAR10" OR "CIFAR 10"))'],
    ['CIFAR-10 ', '(("CIFAR-10" OR "CIFAR10"))'],
    ['CIFAR10', '(("CIFAR10" OR "CIFAR 10" OR "CIFAR10"*))'],
    ['"on CIFAR-10 and SVHN"', '(("on CIFAR-10 and SVHN" OR "on CIFAR10 and SVHN"))'],
    ['CIFAR 10 sets ', '(("CIFAR") AND ("10") OR "CIFAR10") AND ("sets")'],
    ['CIFAR 10 100 ', '(("CIFAR") AND ("10") OR "CIFAR10") AND ("100")'],
    ['CIFAR 10 OR 100 ', '("CIFAR") AND ("10" OR "100")'],
    ['CIFAR -10 ', '(("CIFAR")) NOT ("10")'],
    ['kernel -CIFAR10 ', '(("kernel")) NOT (("CIFAR10" OR "CIFAR 10"))'],
    ['A100 ', '("A100")'],
    ['C++', '("C++")'],
    ['R&D', '("R&D")'],
    ['e.g.', '("e.g.")'],
    ['.NET', '((".NET" OR ".NET"*))'],
    ['A-100 ', '(("A-100" OR "A100"))'],
    ['a 100 ', '("a") AND ("100")'],
    ['?!', '""'],
    ['', '""'],
  ])('%j is %j', (text, query) => expect(matchQuery(text)).toBe(query));

  test('is one that the engine takes, whatever is typed', () => {
    const statement = exits.database.$client.prepare(
      'select count(*) from papers_text where papers_text match ?',
    );
    const piece = fc.constantFrom(
      '"',
      '-',
      ' ',
      'OR',
      'AND',
      'NOT',
      'NEAR',
      '*',
      '(',
      ')',
      ':',
      '^',
      '+',
      'ab',
      'é',
      '中',
      '\u0000',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => void statement.get(matchQuery(text))),
      { numRuns: 500 },
    );
  });

  test.each([
    ['x'.repeat(201), /201 characters; at most 200/],
    ['a '.repeat(17), /17 words; at most 16/],
    ['-kernel', /only excludes/],
  ])('of %j is refused', (text, reason) => expect(wrongSearch(text)).toMatch(reason));
});

describe('a search', () => {
  test('finds a word by nearly each of its beginnings, whatever the index has made of it', () => {
    const { database } = exits;
    const statement = database.$client
      .prepare<string, string>(
        'select p.key from papers_text t join papers p on p.id = t.rowid where papers_text match ?',
      )
      .pluck();
    const missed: string[] = [];
    let asked = 0;
    for (const [key, text] of texts) {
      for (const word of new Set(text.match(/[a-z]{5,}/g))) {
        for (let length = 3; length <= word.length; length += 1) {
          asked += 1;
          const beginning = word.slice(0, length);
          if (!statement.all(matchQuery(beginning)).includes(key)) missed.push(`${beginning} of ${word}`);
        }
      }
    }
    // Of 26,000 beginnings of words of 60,000 papers, one in two hundred misses its word; without the endings one in ten did.
    expect(asked).toBeGreaterThan(5000);
    expect(missed.length / asked).toBeLessThan(0.002);
  });

  test.each([
    ['a word finds its other forms', 'quantize', ['quantization', 'quantize']],
    ['accents do not matter', 'fúzzing ', ['fuzzing']],
    ['a last word may be a beginning', 'serverl', ['serverless']],
  ])('%s', (_name, search, anyOf) => {
    const found = keysOf(find(search));
    expect(found.length).toBeGreaterThan(0);
    for (const key of found) expect(anyOf.some((word) => texts.get(key)?.includes(word))).toBe(true);
  });

  test.each([
    ['all words', 'kernel crash ', (text: string) => text.includes('kernel') && text.includes('crash')],
    ['a phrase', '"source code"', (text: string) => text.includes('source code')],
    [
      'one OR the other',
      'serverless OR microservice ',
      (text: string) => /serverless|microservice/.test(text),
    ],
    [
      'one without the other',
      '"source code" -execution ',
      (text: string) => text.includes('source code') && !/\bexecut/.test(text),
    ],
  ])('finds just the papers with %s', (_name, search, fits) => {
    const expected = [...texts].filter(([, text]) => fits(text)).map(([key]) => key);
    expect(expected.length).toBeGreaterThan(0);
    expect(keysOf(find(search)).sort()).toEqual(expected.sort());
  });

  test('puts the most relevant first, and its pages visit each hit once', () => {
    const whole = find('language models ');
    const scores = whole.edges.map((edge) => edge.score ?? Number.NaN);
    expect(scores.length).toBeGreaterThan(5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const visited: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Page = find('language models ', { first: 2, after });
      visited.push(...keysOf(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(visited).toEqual(keysOf(whole));
    expect(whole).toMatchObject({ totalCount: visited.length, approximate: false });
  });

  test('weighs title and abstract as asked', () => {
    const byTitle = find('runtime ', { weights: { title: 100, abstract: 0 } });
    const titles = exits.database.select().from(papers).all();
    const expected = titles.filter((row) => /runtime/i.test(row.title)).map((row) => row.key);
    expect(expected.length).toBeGreaterThan(1);
    expect(keysOf(byTitle).slice(0, expected.length).sort()).toEqual(expected.sort());
  });

  test.each([
    [{ title: 1e308 }, 'searchWeights.title is 1e+308; it takes a number from 0 to 1000000'],
    [{ abstract: -2 }, 'searchWeights.abstract is -2; it takes a number from 0 to 1000000'],
    [{ title: 0, abstract: 0 }, 'searchWeights has no weight other than 0'],
  ])('weighs nothing as %j', (weights, says) => {
    expect(exits.fast(document, { search: 'runtime', weights })).toBeUndefined();
    const { errors } = exits.general(document, { search: 'runtime', weights });
    expect(errors?.[0]).toMatchObject({ path: ['papers'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain(says);
  });

  test('goes together with filters and orders', () => {
    const all = keysOf(find('language models '));
    const where = { year: { gte: 2024 } };
    const filtered = keysOf(find('language models ', { where, orderBy: [{ by: 'TITLE' }] }));
    const rows = exits.database.select().from(papers).all();
    const expected = rows.filter((row) => all.includes(row.key) && (row.year ?? 0) >= 2024);
    expected.sort((a, b) => (a.titleKey < b.titleKey ? -1 : 1));
    expect(filtered).toEqual(expected.map((row) => row.key));
  });

  test('shows where its words stand', () => {
    for (const { highlights, node } of find('fuzzing bugs ').edges) {
      expect(highlights.length).toBeGreaterThan(0);
      for (const { text, ranges } of highlights) {
        for (const { start, end } of ranges) expect(text.slice(start, end)).toMatch(/^(fuzz|bug)/i);
        expect(texts.get(node.key)).toContain(fold(text.replaceAll('…', '')));
      }
    }
  });

  test('without words, nothing is found; without a search, nothing is scored', () => {
    expect(find('?!').edges).toEqual([]);
    const plain = find(null);
    expect(plain.edges.every((edge) => edge.score === null && edge.highlights.length === 0)).toBe(true);
  });

  test('by relevance alone is refused with what it needs', () => {
    const { errors } = exits.general('{ papers(orderBy: [{ by: RELEVANCE }]) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ path: ['papers'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain('give search');
  });
});

describe('a word that ends in a number', () => {
  const titles = [
    'Results on CIFAR-10',
    'CIFAR10 revisited',
    'The set CIFAR 10',
    'CIFAR-100',
    '10 things about CIFAR',
  ];
  const { found, markedIn } = (() => {
    const database = openDatabase(':memory:');
    const records = titles.map((title, place) => ({ key: `p${place}`, title }));
    save(database, records, { source: 'test' });
    const numbered = exitsOver(database);
    const edges = (search: string) => (ask(numbered, document, { search, first: 10 }).papers as Page).edges;
    return {
      found: (search: string) => edges(search).map(({ node }) => node.key),
      markedIn: (search: string) =>
        edges(search).flatMap(({ highlights }) =>
          highlights.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end))),
        ),
    };
  })();

  test.each(['CIFAR10 ', 'cifar-10 ', '"CIFAR 10"', 'Cifar_10 '])(
    'is found by %j however it is written',
    (search) => {
      expect(found(search).sort()).toEqual(['p0', 'p1', 'p2']);
      expect(markedIn(search).sort()).toEqual(['CIFAR 10', 'CIFAR-10', 'CIFAR10']);
    },
  );

  test('is found by two words as well, which need not stand together', () => {
    expect(found('CIFAR 10 ').sort()).toEqual(['p0', 'p1', 'p2', 'p4']);
  });

  test('is excluded however it is written', () => {
    expect(found('CIFAR -CIFAR10 ').sort()).toEqual(['p3', 'p4']);
  });
});

describe('marked text', () => {
  test.each<[string, string, object | null]>([
    ['Plain', 'Plain', null],
    [
      'One two three',
      '\u0001One\u0002 two \u0001three\u0002',
      {
        text: 'One two three',
        ranges: [
          [0, 3],
          [8, 13],
        ],
      },
    ],
    ['A É.', 'A \u0001E\u0002.', { text: 'A É.', ranges: [[2, 3]] }],
    ['A E\u0301.', 'A \u0001E\u0002.', { text: 'A E\u0301.', ranges: [[2, 4]] }],
    ['Straße 🦜 Æon', 'Strasse    \u0001aeon\u0002', { text: 'Straße 🦜 Æon', ranges: [[10, 13]] }],
    [
      'Straße, Straße, Straße',
      '…\u0001Strasse\u0002, Strasse…',
      { text: '…Straße, Straße…', ranges: [[1, 7]] },
    ],
    ['of ½', 'of \u00011\u0002 \u00012\u0002', { text: 'of ½', ranges: [[3, 4]] }],
  ])('of %j is told by %j', (text, found, expected) =>
    expect(JSON.parse(marked(text, found) ?? 'null')).toEqual(expected),
  );
});
