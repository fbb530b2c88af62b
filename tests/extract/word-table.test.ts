import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownNumber } from '../../src/extract/text/known-words.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';
import { WordTable } from '../../src/extract/text/word-table.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcz'), minLength: 1, maxLength: 4 });

describe('a table of words', () => {
  it('gives each word one number, from 1 on', () => {
    const table = new WordTable();
    expect(['of', 'the', 'of', '95'].map((word) => table.numberFor(word))).toEqual([1, 2, 1, 3]);
    expect([1, 2, 3, 4].map((number) => table.wordOf(number))).toEqual(['of', 'the', '95', '']);
    expect(['the', 'than'].map((word) => table.numberOf(word))).toEqual([2, 0]);
  });

  it.each([
    ['in whatever case', 'Of THE of', 3, 6, -2],
    ['and tells those in small letters', 'Of THE of', 7, 9, 1],
    ['but not parts of them', 'them', 0, 4, 0],
    ['nor what has other signs', 'th-', 0, 3, 0],
  ])('finds words in the midst of a text, %s', (_how, text, start, end, number) => {
    const table = new WordTable();
    for (const word of ['of', 'the', 'th-']) table.numberFor(word);
    expect(table.numberAt(text, start, end)).toBe(number);
  });

  it('finds all words that it has, and no others, however many', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 900 }), fc.array(letters), (known, asked) => {
        const table = new WordTable();
        for (const word of known) table.numberFor(word);
        for (const word of [...known, ...asked]) {
          const text = `a ${word.toUpperCase()}, b`;
          // In capitals its number is below zero.
          expect(0 - table.numberAt(text, 2, 2 + word.length)).toBe(table.numberOf(word));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('tokens', () => {
  it('know which word they are, however they are read', () => {
    const piece = fc.oneof(
      letters,
      fc.constantFrom('The', 'OF', 'speedup', 'of-', '.', '.9', ' ', 'é', '\\%', '3x'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const { lower, known } of tokenize(pieces.join(''))) expect(known).toBe(knownNumber(lower));
      }),
    );
  });
});
