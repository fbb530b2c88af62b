/** A frame of Zstandard begins with four bytes that say so, one that describes its header, and mostly one for its window. */
const descriptorAt = 4;

/**
 * How much memory it takes to unpack what begins so, in bytes, as its first frame claims; undefined where the header is cut off. A frame in
 * one segment is kept whole, any other as far back as its window reaches.
 */
export function zstdWindow(head: Uint8Array): number | undefined {
  const [descriptor, next] = head.subarray(descriptorAt, descriptorAt + 2);
  if (descriptor === undefined || next === undefined) return undefined;
  if ((descriptor & 0b10_0000) === 0) {
    const base = 2 ** (10 + (next >> 3));
    return base + (base / 8) * (next & 0b111);
  }
  const dictionaryLength = [0, 1, 2, 4][descriptor & 0b11] ?? 0;
  const start = descriptorAt + 1 + dictionaryLength;
  const length = [1, 2, 4, 8][descriptor >> 6] ?? 1;
  const bytes = head.subarray(start, start + length);
  if (bytes.length < length) return undefined;
  const size = bytes.reduce((sum, byte, index) => sum + byte * 2 ** (8 * index), 0);
  // Two bytes begin counting where one ends.
  return length === 2 ? size + 256 : size;
}
