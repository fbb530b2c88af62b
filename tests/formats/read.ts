import type { Format, Reading } from '../../src/formats/format.ts';

/** All that a format reads in a text, which comes in pieces of a length. */
export async function readAll(
  format: Format,
  text: string,
  pieceLength = text.length || 1,
): Promise<Reading[]> {
  async function* pieces() {
    for (let start = 0; start < text.length; start += pieceLength)
      yield text.slice(start, start + pieceLength);
  }
  const readings: Reading[] = [];
  for await (const reading of format.read(pieces())) readings.push(reading);
  return readings;
}
