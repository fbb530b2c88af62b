import { mix } from './mix.ts';

/** Tells of hashes whether they may have been added. */
export interface BloomFilter {
  add(hash: number): void;
  mayHold(hash: number): boolean;
}

/** Words of 32 bits. */
const words = 2 ** 22;
const probes = 4;

/** Makes a Bloom filter of 16 MB: of ten million texts, one new one in two hundred is looked for in vain. */
export function bloomFilter(): BloomFilter {
  const bits = new Uint32Array(words);
  const wordOf = (place: number) => (place >>> 5) & (words - 1);
  return {
    add(start) {
      let place = start;
      const step = mix(place) | 1;
      for (let probe = 0; probe < probes; probe += 1) {
        const word = wordOf(place);
        bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
        place = (place + step) | 0;
      }
    },
    mayHold(start) {
      let place = start;
      const step = mix(place) | 1;
      for (let probe = 0; probe < probes; probe += 1) {
        if (((bits[wordOf(place)] ?? 0) & (1 << (place & 31))) === 0) return false;
        place = (place + step) | 0;
      }
      return true;
    },
  };
}
