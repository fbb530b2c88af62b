import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMetrics } from '../../src/extract/extract.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';

const fragment = fc.constantFrom(
  ...(
    '1 2.5 1,024 3% 5x 10 ms two half an order of magnitude up to by from to than vs and , . ; ( ) [ ] ± ~ > $ \\times \\% { } ' +
    '– — accuracy F1 latency memory faster lower improvement reduces over on the COCO dataset GPU A100 respectively average compared with ' +
    'we bugs found 𝟛 é 漢字 \u0301 (cid: â€ https://x e.g. et al. -'
  ).split(' '),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fragment, { maxLength: 120 }).map((words) => words.join(' ')),
  fc.array(fragment, { maxLength: 120 }).map((words) => words.join('')),
);

describe('any text at all', () => {
  it('is read without a throw, to results that quote it exactly', () => {
    fc.assert(
      fc.property(text, (abstract) => {
        for (const { start, end, text: quote, sentence, confidence, value } of extractMetrics({
          title: '',
          abstract,
        })) {
          expect(abstract.slice(start, end)).toBe(quote);
          expect(abstract).toContain(sentence);
          expect(sentence).toContain(quote);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(text, (abstract) => {
        expect(extractMetrics({ title: '', abstract })).toEqual(extractMetrics({ title: '', abstract }));
      }),
      { numRuns: 100 },
    );
  });

  it('has every character in at most one token, in order', () => {
    fc.assert(
      fc.property(text, (abstract) => {
        let last = 0;
        for (const { start, end } of tokenize(abstract)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(abstract.length);
      }),
    );
  });
});

describe('work is bounded', () => {
  const long = (unit: string): string => unit.repeat(Math.ceil(100_000 / unit.length));

  it.each(['7', '1% f1 ', '(', '2x faster than A and ', 'a-', '1-', 'of the ', '1,', '\\a', '(cid:'])(
    'by sentences of 200 tokens at most for "%s" 100,000 characters long',
    (unit) => {
      const sentences = splitSentences(tokenize(long(unit)));
      expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(200);
    },
  );

  it('by reading no further than an abstract can be long', () => {
    const abstract = long('We are 2x faster. ');
    const ends = extractMetrics({ title: '', abstract }).map(({ end }) => end);
    expect(Math.max(...ends)).toBeLessThanOrEqual(10_000);
    expect(ends.length).toBe(60);
  });

  it.each(['A', 'A1', 'Task 3 ', 'A: data ', '(', '7 '])('by no look back over a title of "%s"', (unit) => {
    const [title, abstract] = [long(unit), 'We reach 91% accuracy and are 2x faster.'];
    expect(extractMetrics({ title, abstract }).map(({ text }) => text)).toEqual(['91%', '2x']);
  });

  it('by reading no more than 30 numbers of a sentence', () => {
    expect(
      extractMetrics({ title: '', abstract: `We reach ${'91% accuracy, '.repeat(45)}done.` }).length,
    ).toBeLessThanOrEqual(30);
  });
});
