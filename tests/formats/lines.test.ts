import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, longestLine } from '../../src/formats/lines.ts';

async function* inPieces(pieces: readonly string[]) {
  yield* pieces;
}

async function read(pieces: readonly string[]) {
  const lines = [];
  for await (const line of linesOf(inPieces(pieces))) lines.push(line);
  return lines;
}

/** The text cut at the given places. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end));
}

describe('the lines of a text', () => {
  test('are the same however it comes in pieces', async () => {
    const letters = fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '\ufeff', ' ');
    const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 6 }), async (whole, places) => {
        const bare = whole.replace(/^\ufeff/, '');
        const parts = bare.split(/\r\n|\n|\r/);
        const last = parts.pop() ?? '';
        const expected = parts.map((part, index) => ({ number: index + 1, text: part, isClosed: true }));
        if (last !== '') expected.push({ number: parts.length + 1, text: last, isClosed: false });
        expect(await read(cut(whole, places))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('are cut where they are too long for a record, and the next one is whole', async () => {
    const long = 'x'.repeat(longestLine);
    const lines = await read([long, 'more', 'and more\n', 'next\n']);
    expect(lines.map(({ text }) => text.length)).toEqual([longestLine, 4]);
  });
});
