/** Whatever a text says, and however a word of it is written, a search finds it, and shows where it stands. */
import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fold, foldWords } from '../db/fold.ts';
import { openDatabase } from '../db/open.ts';
import { save } from '../db/store.ts';
import { ask, type Exits, exitsOver } from './harness/exits.ts';

interface Text {
  title: string;
  abstract: string | undefined;
}

interface Hit {
  highlights: { field: 'TITLE' | 'ABSTRACT'; text: string; ranges: { start: number; end: number }[] }[];
  node: { title: string; abstract: string | null };
}

const papersInAll = 60;

/** A store of papers, each with its place in the list as its key. */
function storeOf(papers: readonly Text[]): Exits {
  const database = openDatabase(':memory:');
  const records = papers.map(({ title, abstract }, place) => ({
    key: `paper-${place}`,
    title,
    // So far apart that papers of one title stay two.
    published: String(1800 + 2 * place),
    ...(abstract && { abstract }),
  }));
  save(database, records, { source: 'test' });
  return exitsOver(database);
}

/** The keys of the papers that a search finds. */
function find(exits: Exits, search: string): string[] {
  const query = 'query($search: String) { papers(search: $search, first: 100) { nodes { key } } }';
  const { nodes } = ask(exits, query, { search }).papers as { nodes: { key: string }[] };
  return nodes.map(({ key }) => key);
}

/** What a search finds, with what it marks. */
function marksOf(exits: Exits, search: string): Hit[] {
  const query = `query($search: String) { papers(search: $search, first: 100) {
    edges { highlights { field text ranges { start end } } node { title abstract } }
  } }`;
  return (ask(exits, query, { search }).papers as { edges: Hit[] }).edges;
}

/** Words of many scripts, no two of one stem, some of which are several words to the index. */
const words = [
  ...[
    'Łódź',
    'Søren',
    'Straße',
    'Œuvre',
    'naïve',
    'Đorđe',
    'ısı',
    'İzmir',
    'Þór',
    'Æon',
    'ﬁne',
    'cafe\u0301',
  ],
  ...[
    'ΣΊΣΥΦΟΣ',
    'Жизнь',
    '漢字',
    '한국어',
    'हिन्दी',
    'عربي',
    'x²',
    '½',
    'Ｆｕｌｌ',
    'C++',
    'O’Brien',
    'kernel',
  ],
  ...['CIFAR-10', 'CIFAR10', 'Größe-7', 'Größe7'],
] as const;
const between = [' ', ' ', ' – ', ', ', '. ', ' (“', '”) ', ' 🦜 ', '… ', '\u00a0'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...between)), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.flat().join('').trim());
const paper = fc.record({ title: text, abstract: fc.option(text, { nil: undefined }) });

/** The same word as someone else would write it. */
const dresses: readonly ((word: string) => string)[] = [
  (word) => word,
  fold,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.normalize('NFD'),
  (word) => word.normalize('NFKC'),
];
const dress = fc.constantFrom(...dresses);

/** One thing to look for, as it is typed and as it is meant. */
interface Term {
  typed: string;
  words: string;
}

const wordTerm = fc
  .tuple(fc.constantFrom(...words), dress)
  .map(([word, dressed]): Term => ({ typed: dressed(word), words: foldWords(word) }));
const phraseTerm = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words), dress).map(
  ([one, other, dressed]): Term => ({
    typed: `"${dressed(one)} ${dressed(other)}"`,
    words: foldWords(`${one} ${other}`),
  }),
);
const term = fc.oneof({ arbitrary: wordTerm, weight: 4 }, phraseTerm);

/** All of some groups of alternatives, and none of what is excluded. */
const search = fc.record({
  groups: fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  excluded: fc.array(term, { maxLength: 2 }),
});

/** A term with all numbers in the words before them, or with all of them apart, where more than a letter stands before. */
const spellingsOf = (words: string) => [
  words,
  words.replace(/(?<=^| )(\p{L}+) (?=\p{N})/gu, '$1'),
  words.replace(/(?<=^| )(\p{L}{2,})(?=\p{N})/gu, '$1 '),
];

const holds = ({ title, abstract = '' }: Text, { words }: Term) =>
  [title, abstract].some((one) =>
    spellingsOf(words).some((spelling) => ` ${foldWords(one)} `.includes(` ${spelling} `)),
  );

describe('in texts of any script', () => {
  const papers = fc.sample(paper, { numRuns: papersInAll, seed: 20261129 });
  const exits = storeOf(papers);

  test('words, phrases, alternatives and exclusions find just what says so', () => {
    let found = 0;
    const property = fc.property(search, ({ groups, excluded }) => {
      const typed = [
        ...groups.map((group) => group.map(({ typed }) => typed).join(' OR ')),
        ...excluded.map(({ typed }) => `-${typed}`),
      ];
      const expected = papers.flatMap((one, place) => {
        const fits = groups.every((group) => group.some((term) => holds(one, term)));
        return fits && !excluded.some((term) => holds(one, term)) ? [`paper-${place}`] : [];
      });
      expect(find(exits, `${typed.join(' ')} `).sort(), typed.join(' ')).toEqual(expected.sort());
      found += expected.length;
    });
    fc.assert(property, { numRuns: 200, seed: 20261129 });
    expect(found).toBeGreaterThan(1000);
  });

  test('what is marked is what was looked for, in the words of the paper', () => {
    let marked = 0;
    const property = fc.property(wordTerm, ({ typed, words }) => {
      for (const { highlights, node } of marksOf(exits, `${typed} `)) {
        expect(highlights).not.toEqual([]);
        for (const { field, text, ranges } of highlights) {
          const whole = field === 'TITLE' ? node.title : (node.abstract ?? '');
          if (field === 'TITLE') expect(text).toBe(whole);
          else expect(whole).toContain(text.replace(/^…|…$/g, ''));
          for (const { start, end } of ranges)
            expect(spellingsOf(words)).toContain(foldWords(text.slice(start, end)));
          marked += ranges.length;
        }
      }
    });
    fc.assert(property, { numRuns: 40, seed: 20261129 });
    expect(marked).toBeGreaterThan(1000);
  });
});

describe('in any text', () => {
  const letters = fc.constantFrom(
    ...'aeioxyzłøßæđıİþðħŋœŧẞǆŉﬀéñçüŝЖдΣςώאبहिं中ー한ﾊＡ１²½Ⅳ',
    'e\u0301',
    'क्षि',
    'ș\u0323',
  );
  const word = fc.array(letters, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
  const marks = fc.constantFrom(' ', '-', '’', '/', '_', '🦜', '\u2028', '"', '*');
  const sentence = fc
    .array(fc.tuple(word, marks), { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.flat().join(''));
  const papers = fc.sample(fc.record({ title: sentence, abstract: sentence }), {
    numRuns: papersInAll,
    seed: 20261129,
  });
  const exits = storeOf(papers);

  test.each(papers.map(({ title, abstract }, place) => ({ place, text: `${title} ${abstract}` })))(
    'each word finds the paper, whole or still being typed, however it is written: $text',
    ({ place, text }) => {
      for (const [one] of text.matchAll(/\p{M}*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
        const dressed = [...new Set(dresses.map((dress) => dress(one)))];
        for (const typed of dressed.flatMap((word) => [word, `${word} `, `"${word}"`]))
          expect(find(exits, typed), typed).toContain(`paper-${place}`);
      }
    },
  );
});

test('any text can be searched for, and corrected', () => {
  const exits = storeOf([{ title: 'Łódź', abstract: 'of a NEAR b' }]);
  const document = parse('query($search: String) { papers(search: $search) { totalCount didYouMean } }');
  const piece = fc.constantFrom(
    ...['"', '-', ' ', ' OR ', 'AND', 'NEAR(', '*', ')', ':', '^', '+', 'ł', '中', '\u0000', 'lodzz'],
  );
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(piece, { maxLength: 15 }).map((all) => all.join('')),
  );
  const property = fc.property(any, (search) => {
    const { errors } = exits.general(document, { search });
    for (const error of errors ?? [])
      expect(error.message).toMatch(/^search (only excludes|has 1[78] words)/);
  });
  fc.assert(property, { numRuns: 300, seed: 20261129 });
});
