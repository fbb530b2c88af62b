import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../src/extract/find/number-search.ts';
import { readSentence } from '../../src/extract/reading.ts';
import { passagesOf } from '../../src/extract/text/passages.ts';
import { type Sentence, splitSentences } from '../../src/extract/text/sentences.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';

const passages = (text: string): string[] =>
  passagesOf(text).map(({ start, end }) => text.slice(start, end).trim());

describe('passages', () => {
  it.each([
    ['end with a plain sentence', 'It works. We tried it.', ['It works.', 'We tried it.']],
    ['go on after an abbreviation', 'See vol. One of them.', ['See vol. One of them.']],
    ['go on after an initial', 'By J. Smith.', ['By J. Smith.']],
    ['go on after a name, as it may hold a point of its own', 'By ACM. We go on.', ['By ACM. We go on.']],
    ['go on after the end of a broken line', 'We ap- prox. One of them.', ['We ap- prox. One of them.']],
    ['go on before small letters', 'It works. then it ends.', ['It works. then it ends.']],
  ])('%s', (_rule, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});

const fragment = fc.constantFrom(
  ...(
    'It We Results works ends tried plain al vs etc e.g. i.e. J. U.S. . ! ? , ; ( ) [ ] - – — ~ $ \\ \\times \\texttt { } ** _ ^ / : ' +
    '3 3. 2.5 1,024 6,5 % 5x .5 one two- half twice a an A third order second minute se- ven ap- prox. ﬁve â€“ (cid:12) (cid: https://x.y ' +
    'node.js é ÉCOLE 𝟛 漢字'
  ).split(' '),
);
const joiner = fc.constantFrom(' ', ' ', ' ', '', '\n', '. ', '.', '  ', '\u00a0');
const text = fc
  .array(fc.tuple(fragment, joiner), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

const sentencesOf = (text: string, ranges = [{ start: 0, end: text.length }]): Sentence[] =>
  ranges.flatMap((range) => splitSentences(tokenize(text, range)));

describe('any text at all', () => {
  it('has the same sentences passage by passage as in one go', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(sentencesOf(text, passagesOf(text))).toEqual(sentencesOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no number in a passage that ends before the offset given for the next', () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const passage of passagesOf(text))
          for (const { sentence, quantities } of sentencesOf(text, [passage]).map(readSentence))
            for (const { first } of quantities)
              expect(nextNumber(text, passage.start)).toBeLessThan(sentence.tokens[first]?.end ?? 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the search for numbers', () => {
  it.each(['We are fast.', 'The phone is done.', 'A plan, an idea.', 'Often it is often.'])(
    'passes over "%s"',
    (text) => {
      expect(nextNumber(text, 0)).toBe(Number.POSITIVE_INFINITY);
    },
  );

  it.each([
    ['figures', 'It is 3 ms.', '3'],
    ['words', 'Twice as fast.', 'Twice'],
    ['a share', 'It takes a third of it.', 'a third'],
    ['an order of magnitude', 'By an order of magnitude.', 'an order'],
  ])('stops at %s', (_what, text, found) => {
    expect(nextNumber(text, 0)).toBe(text.indexOf(found));
  });
});
