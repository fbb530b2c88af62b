import { expect, test } from 'vitest';
import { nameRanges } from '../../db/name-ranges.ts';

test.each([
  ['Łukasz Strauß', ['strauss'], ['Strauß']],
  ['Zoe\u0308 Ka', ['zoe'], ['Zoe\u0308']],
  ['GPT-4: a (new) model', ['gpt 4 a new'], ['GPT-4: a (new']],
  ['RoBERTa', ['bert'], ['BERT']],
  ['𝔸bc', ['abc'], ['𝔸bc']],
  ['None', ['other'], []],
])('in %j, %j stands at %j', (name, patterns, expected) => {
  const ranges: [number, number][] = JSON.parse(nameRanges(name, patterns));
  expect(ranges.map(([start, end]) => name.slice(start, end))).toEqual(expected);
});
