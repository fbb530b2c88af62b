import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWords, isSlugOf, searchable, slugOf } from '../../db/fold.ts';
import { foldedText } from '../../db/folded-text.ts';

describe('folding', () => {
  test.each([
    ['State-of-the-Art', 'state-of-the-art'],
    ['Łukasz Müller-Strauß', 'lukasz muller-strauss'],
    ['Søren Kierkegaard', 'soren kierkegaard'],
    ['ﬁne‑tuning – “fast”', 'fine-tuning - "fast"'],
    ['İstanbul', 'istanbul'],
    ['ΌΣΟΣ', 'οσοσ'],
    ['Ｆｕｌｌ', 'full'],
    ['हिन्दी', 'हिन्दी'],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  test('twice is the same as once', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
      { seed: 2 },
    );
  });
});

describe('a text for searching', () => {
  test.each([
    ['Łódź – 🦜Lang', 'lodz     Lang'],
    ['ﬁne‑tuned', 'fine tuned'],
    ['A+B "c"', 'A+B "c"'],
  ])('%j is %j', (text, expected) => expect(searchable(text)).toBe(expected));

  test('stands where the text does, letter by letter', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const property = fc.property(any, (text) => {
      const folded = foldedText(text);
      expect(folded.text).toBe(searchable(text));
      let place = 0;
      for (const letter of folded.text) {
        const [start, end] = [folded.start(place), folded.end(place + letter.length - 1)];
        expect(end).toBeGreaterThan(start);
        if (letter !== ' ') expect(searchable(text.slice(start, end))).toContain(letter);
        place += letter.length;
      }
    });
    fc.assert(property, { numRuns: 2000, seed: 20261129 });
  });
});

describe('the words of a text', () => {
  test.each([
    ['TRACED: Execution-aware   Pre-training', 'traced execution aware pre training'],
    ['C++', 'c'],
    ['???', '???'],
  ])('%j are %j', (text, words) => expect(foldWords(text)).toBe(words));
});

describe('a slug', () => {
  test.each([
    ['Tutel: Adaptive Mixture-of-Experts at Scale', 'tutel-adaptive-mixture-of-experts-at-scale'],
    ['???', 'untitled'],
    ['深層学習', '深層学習'],
  ])('of %j is %j', (text, slug) => expect(slugOf(text)).toBe(slug));

  test('is cut after a whole word', () => {
    expect(slugOf('word '.repeat(40))).toBe(Array(16).fill('word').join('-'));
    expect(slugOf('a'.repeat(200))).toHaveLength(80);
  });

  test('is known again, counted up or not', () => {
    expect(isSlugOf('on-the-edge', 'On the edge')).toBe(true);
    expect(isSlugOf('on-the-edge-2', 'On the edge')).toBe(true);
    expect(isSlugOf('on-the-edge-of', 'On the edge')).toBe(false);
  });
});
