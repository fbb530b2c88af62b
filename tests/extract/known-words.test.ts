import { describe, expect, it } from 'vitest';
import { knownNumber, WordMap, WordSet, wordSet } from '../../src/extract/text/known-words.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';
import { WordPattern } from '../../src/extract/text/word-pattern.ts';

const animals = wordSet(' cat dog\n mouse ');
const legs = new WordMap([
  ['cat', 4],
  ['bird', 2],
]);
describe('words that lists have', () => {
  const [cat, bird, stone] = tokenize('Cat bird stone');

  it('are held by sets in whatever case they stand', () => {
    expect([cat, bird, stone, undefined].map((token) => animals.holds(token))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('are sought in a part of a sentence', () => {
    const tokens = tokenize('Stone cat bird');
    expect([animals.holdsAny(tokens, 0, 1), animals.holdsAny(tokens, 1, 2)]).toEqual([false, true]);
    expect(animals.holdsAny(tokens, 2, 9)).toBe(false);
  });

  it('fit patterns or not, as often as they are asked, and so do words of no list', () => {
    const short = new WordPattern(/^(?:cat|stone)/);
    const tokens = [cat, bird, stone, cat, bird, stone, undefined];
    expect(tokens.map((token) => short.holds(token))).toEqual([true, false, true, true, false, true, false]);
  });

  it('have their meanings', () => {
    expect([cat, bird, stone, undefined].map((token) => legs.of(token))).toEqual([
      4,
      2,
      undefined,
      undefined,
    ]);
    expect([cat, stone].map((token) => legs.holds(token))).toEqual([true, false]);
  });

  it('are asked as texts, too', () => {
    expect([animals.has('dog'), animals.has('bird'), legs.get('bird')]).toEqual([true, false, 2]);
  });

  it('have one number, whichever lists have them', () => {
    expect(new WordSet(['mouse']).holds({ known: knownNumber('mouse') })).toBe(true);
    expect(knownNumber('stone-that-no-list-has')).toBe(0);
  });
});
