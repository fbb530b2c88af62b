/** Corrections of searches that find next to nothing. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { editsBetween } from '../../db/edits.ts';
import { searchedWords } from '../../schema/search-terms.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { sampleStore } from '../harness/sample-store.ts';

let exits: Exits;

beforeAll(async () => {
  exits = exitsOver(await sampleStore());
});

const query =
  'query($search: String, $where: PaperFilter) { papers(search: $search, where: $where) { totalCount didYouMean } }';
const find = (search: string | null, where?: object) =>
  ask(exits, query, { search, where }).papers as { totalCount: number; didYouMean: string | null };

describe('did you mean', () => {
  test.each([
    ['a letter left out', 'quantizaton', 'quantization'],
    ['two swapped', 'fuzzign', 'fuzzing'],
    ['one too many', 'latenccy ', 'latency '],
    ['one wrong', 'serverlexs', 'serverless'],
    ['two edits of a long word', 'quantizzatin', 'quantization'],
    ['one word of several', 'language modle', 'language model'],
    ['an excluded word stays', 'quantizaton -fuzzign', 'quantization -fuzzign'],
    ['a phrase', '"language modle"', '"language model"'],
    ['alternatives', 'quantizaton OR servreless', 'quantization OR serverless'],
  ])('%s: %j', (_name, typed, meant) => expect(find(typed).didYouMean).toBe(meant));

  test.each([
    ['enough is found', 'language models'],
    ['a word is just rare', 'tutel'],
    ['nothing is near', 'zzyzx'],
    ['a word is short', 'tpu9 gcx'],
    ['nothing is typed', '?!'],
    ['there is no search', null],
  ])('is silent where %s', (_name, typed) => expect(find(typed).didYouMean).toBeNull());

  test('is about the search, and not about what a filter leaves of it', () => {
    expect(find('language models', { year: { eq: 1900 } })).toEqual({ totalCount: 0, didYouMean: null });
    expect(find('quantizaton', { year: { eq: 1900 } })).toMatchObject({ didYouMean: 'quantization' });
  });

  test('is alike by both exits and finds something, whatever is typed', () => {
    const piece = fc.constantFrom(
      'quantizaton',
      'kernal',
      '"',
      '-',
      ' ',
      'OR',
      'fuzzign',
      '*',
      'é',
      '中文字字',
      '(',
      'langauge',
    );
    let meant = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const search = pieces.join('');
        const text = exits.fast(query, { search });
        if (text === undefined) return;
        const { didYouMean } = JSON.parse(text).data.papers;
        expect(exits.general(query, { search }).data?.papers).toMatchObject({ didYouMean });
        // Words that are written together must stand together, which is not looked at.
        if (didYouMean === null || /["]|OR|\S[-(*]\S/.test(search)) return;
        meant += 1;
        expect(find(didYouMean).totalCount).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 20261124 },
    );
    expect(meant).toBeGreaterThan(5);
  });
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ac', 1],
  ['abc', 'abxc', 1],
  ['', 'ab', 2],
  ['kitten', 'sitting', 3],
])('from %j to %j are %j edits', (one, other, count) => expect(editsBetween(one, other)).toBe(count));

test.each([
  ['kernel fuzz', ['kernel', 'fuzz…']],
  ['-kernel "a phrase" x ', ['a', 'phrase', 'x']],
  ['one OR other', ['one', 'other…']],
])('%j looks for %j', (text, expected) => {
  const words = searchedWords(text);
  expect(words.map(({ word, open }) => (open ? `${word}…` : word))).toEqual(expected);
  for (const { word, start } of words) expect(text.slice(start, start + word.length)).toBe(word);
});
