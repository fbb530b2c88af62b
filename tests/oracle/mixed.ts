/** The search over everything: names are looked through word by word; of papers it is taken what their own search finds. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { ask } from '../harness/exits.ts';
import { bare } from './bare.ts';
import type { Collection, Row } from './collection.ts';
import type { Bench, Trial } from './trial.ts';

const named = ['Author', 'Topic', 'Venue'] as const;
const types = ['Paper', ...named] as const;
type Found = (typeof types)[number];

/** Where each kind stands among those that fit alike. */
const numbers: Readonly<Record<Found, number>> = { Paper: 0, Author: 1, Topic: 2, Venue: 3 };

/** Some words that stand together, as they are typed. */
interface Term {
  words: string[];
  typed: string;
}

interface Asked {
  /** Each must be found by one of its terms. */
  groups: Term[][];
  excluded: Term[];
  /** Whether the last word may be a beginning. */
  isOpen: boolean;
  kinds: Found[] | null;
  first: number;
}

const wordsOf = (text: string) => bare(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** Words of names and titles, one or two that stand together. */
function terms({ rows }: Collection): fc.Arbitrary<Term> {
  const texts = types
    .flatMap((type) => rows[type].map((row) => String(type === 'Paper' ? row.title : row.name)))
    .map((text) => wordsOf(text).filter(isWord))
    .filter((words) => words.length > 0);
  return fc.constantFrom(...texts).chain((words) =>
    fc
      .tuple(fc.nat(words.length - 1), fc.constantFrom(1, 1, 2), fc.boolean())
      .map(([start, length, isLoud]) => {
        const some = words.slice(start, start + length);
        const text = isLoud ? some.join(' ').toUpperCase() : some.join(' ');
        return { words: some, typed: some.length > 1 ? `"${text}"` : text };
      }),
  );
}

function typedOf({ groups, excluded, isOpen }: Asked): string {
  const unwanted = excluded.map(({ typed }) => `-${typed}`);
  const wanted = groups.map((group) => group.map(({ typed }) => typed).join(' OR '));
  return `${[...unwanted, ...wanted].join(' ')}${isOpen ? '' : ' '}`;
}

/** Whether words stand together in a name; the last of them may go on. */
function holds(name: readonly string[], words: readonly string[], isOpen: boolean): boolean {
  return name.some((_word, start) =>
    words.every((word, place) => {
      const one = name[start + place];
      return one === word || (isOpen && place === words.length - 1 && one?.startsWith(word));
    }),
  );
}

/** The names that fit, with the part of their letters that is looked for. */
function namesFound(collection: Collection, type: (typeof named)[number], asked: Asked) {
  const last = asked.groups.at(-1)?.at(-1);
  const isTyping = (term: Term) => asked.isOpen && term === last && !term.typed.startsWith('"');
  const goesOn = (term: Term) => isTyping(term) && [...(term.words.at(-1) ?? '')].length >= 3;
  return collection.rows[type].flatMap((row) => {
    const name = wordsOf(String(row.name));
    const fits = asked.groups.every((group) => group.some((term) => holds(name, term.words, goesOn(term))));
    if (!fits || asked.excluded.some(({ words }) => holds(name, words, false))) return [];
    const met = name.map((word) =>
      Math.max(
        0,
        ...asked.groups
          .flat()
          .flatMap((term) =>
            term.words.map((one) =>
              word === one || (isTyping(term) && word.startsWith(one)) ? one.length : 0,
            ),
          ),
      ),
    );
    const score = met.reduce((sum, one) => sum + one, 0) / name.join('').length;
    return [{ ...hitOf(type, row), score, papers: Number(row.paper_count) }];
  });
}

function hitOf(type: Found, row: Row) {
  return { id: `${type}:${row.key}`, type, hit: Number(row.id) * 8 + numbers[type] };
}

/** The papers that their own search finds; undefined where they are too many to be looked at. */
function papersFound({ exits, collection }: Bench, search: string) {
  const query = `query($search: String, $after: String) { papers(search: $search, first: 100, after: $after) {
    totalCount edges { score node { key } } pageInfo { hasNextPage endCursor }
  } }`;
  interface Page {
    totalCount: number;
    edges: { score: number; node: { key: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const byKey = new Map(collection.rows.Paper.map((row) => [String(row.key), row]));
  const found: { id: string; type: Found; hit: number; score: number; papers: number }[] = [];
  let best = 0;
  for (let after: string | null = null, more = true; more; ) {
    const page = ask(exits, query, { search, after }).papers as Page;
    if (page.totalCount > 400) return undefined;
    for (const { score, node } of page.edges) {
      best = Math.max(best, score);
      const row = byKey.get(node.key);
      if (row) found.push({ ...hitOf('Paper', row), score: score / best, papers: 0 });
    }
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}

interface Page {
  totalCount: number;
  approximate: boolean;
  kinds: { kind: string; count: number }[];
  edges: { score: number; kind: string; node: { __typename: string; id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const query = `query($query: String!, $kinds: [SearchKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount approximate kinds { kind count }
    edges { score kind node { __typename ... on Node { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

export const mixedSearches: Trial<Asked> = {
  questions: ({ collection }) => {
    const term = terms(collection);
    return fc.record({
      groups: fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      excluded: fc.array(term, { maxLength: 1 }),
      isOpen: fc.boolean(),
      kinds: fc.option(fc.subarray([...types], { minLength: 1 })),
      first: fc.integer({ min: 1, max: 9 }),
    });
  },

  check(bench, asked) {
    const { kinds, first } = asked;
    const typed = typedOf(asked);
    const wanted = kinds ?? types;
    const papers = wanted.includes('Paper') ? papersFound(bench, typed) : [];
    if (!papers) return false;
    const expected = [
      ...papers,
      ...named
        .filter((type) => wanted.includes(type))
        .flatMap((type) => namesFound(bench.collection, type, asked)),
    ].sort((one, other) => other.score - one.score || other.papers - one.papers || other.hit - one.hit);

    const variables = { query: typed, ...(kinds && { kinds: kinds.map((kind) => kind.toUpperCase()) }) };
    const pageOf = (place: object) => {
      const { search } = ask(bench.exits, query, { ...variables, ...place });
      expect(bench.exits.general(query, { ...variables, ...place }).data).toEqual({ search });
      return search as Page;
    };
    const expectHits = (page: Page, start: number, end: number) => {
      const hits = expected.slice(Math.max(0, start), end);
      expect(page.edges, typed).toEqual(
        hits.map(({ id, type, score }) => ({
          score,
          kind: type.toUpperCase(),
          node: { __typename: type, id },
        })),
      );
    };
    const one = pageOf({ first });
    expectHits(one, 0, first);
    expect(one).toMatchObject({ totalCount: expected.length, approximate: false });
    const counts = wanted.map((type) => ({
      kind: type.toUpperCase(),
      count: expected.filter((hit) => hit.type === type).length,
    }));
    expect(one.kinds).toEqual(counts.filter(({ count }) => count > 0));
    expect(one.pageInfo.hasNextPage).toBe(expected.length > first);
    expectHits(pageOf({ last: first }), expected.length - first, expected.length);
    if (expected.length === 0) return false;
    const two = pageOf({ first: 100, after: one.pageInfo.endCursor });
    expectHits(two, first, first + 100);
    if (two.edges.length > 0) expectHits(pageOf({ last: first, before: two.pageInfo.startCursor }), 0, first);
    return true;
  },
};
