import { expect, test } from 'vitest';
import { boundedRuns } from '../../src/formats/bounded-runs.ts';

async function bounded(text: string, pieceLength: number): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
  }
  let whole = '';
  for await (const piece of boundedRuns(pieces(), 4)) whole += piece;
  return whole;
}

test.each([
  ['abcd', 'abcd'],
  ['abcdefgh', 'abcd'],
  ['"abcdefgh",x\n', '"abcd",x\n'],
  ['abcdef\r\nabcdef\nab', 'abcd\r\nabcd\nab'],
  ['ab"cd"ef"gh', 'ab"cd"ef"gh'],
])('%j is bounded to %j however it comes in pieces', async (text, expected) => {
  for (const length of [1, 2, 3, 5, 100]) expect(await bounded(text, length)).toBe(expected);
});
