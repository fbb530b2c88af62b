import { expect, it } from 'vitest';
import { line, read } from './read.ts';

/** Tests a table of texts, each with the lines of its results, as `line` gives them; none where there is no result. */
export function expectLines(cases: [text: string, ...expected: string[]][]): void {
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text).map(line)).toEqual(expected);
  });
}
