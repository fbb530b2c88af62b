import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('the quote of a result', () => {
  it.each([
    ['The error rate is $3\\times 10^{-4}$ in our tests.', '3\\times 10^{-4}'],
    ['We are 10$\\times$ faster than before.', '10$\\times$'],
    ['It saves $13.06\\%$ of energy.', '13.06\\%'],
    ['We found 1 000 bugs.', '1 000'],
  ])('of "%s" closes what it opens', (text, quote) => {
    expect(read(text).map((result) => result.text)).toEqual([quote]);
  });

  it('stands in a sentence that closes what it opens', () => {
    const text = 'The error rate is $3\\times 10^{-4}$';
    expect(read(text).map(({ sentence }) => sentence)).toEqual([text]);
  });
});
