import type { Database } from '../open.ts';

/** What the store finds papers and people by. */
export type Name =
  | 'paper key'
  | 'title'
  | 'doi'
  | 'arxiv'
  | 'paper id'
  | 'author key'
  | 'author name'
  | 'orcid'
  | 'author id';

/**
 * Remembers what the store has been given, so that it need not look for what it cannot have: most papers of a first import are
 * new, and are looked for by half a dozen names. Memory stays the same however much is noted; what is forgotten for it is only that
 * something is new.
 */
export interface Seen {
  /** Whether a text is certainly not stored under this name. */
  isNew(name: Name, text: string): boolean;
  note(name: Name, text: string | null): void;
  /** Begins if the store is empty; from here on every text must be noted. Before that, nothing is certain. */
  start(): void;
  /** Begins a batch: if somebody else has stored something since the last one, nothing is certain any more. */
  begin(): void;
  /** Forgets everything. */
  stop(): void;
}

/** A Bloom filter of 16 MB: of ten million texts, one new one in two hundred is looked for in vain. */
const words = 2 ** 22;
const probes = 4;

const seeds: Readonly<Record<Name, number>> = {
  'paper key': 1,
  title: 2,
  doi: 3,
  arxiv: 4,
  'paper id': 5,
  'author key': 6,
  'author name': 7,
  orcid: 8,
  'author id': 9,
};

export function createSeen({ $client }: Database): Seen {
  let bits: Uint32Array | undefined;
  let version: unknown;
  /** Changes when another connection has written. */
  const versionNow = () => $client.pragma('data_version', { simple: true });
  return {
    isNew(name, text) {
      if (bits === undefined) return false;
      let place = hash(seeds[name], text);
      const step = mix(place) | 1;
      for (let probe = 0; probe < probes; probe += 1) {
        if (((bits[wordOf(place)] ?? 0) & (1 << (place & 31))) === 0) return true;
        place = (place + step) | 0;
      }
      return false;
    },
    note(name, text) {
      if (bits === undefined || text === null) return;
      let place = hash(seeds[name], text);
      const step = mix(place) | 1;
      for (let probe = 0; probe < probes; probe += 1) {
        const word = wordOf(place);
        bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
        place = (place + step) | 0;
      }
    },
    start() {
      version = versionNow();
      const isEmpty = $client.prepare('select 1 from papers limit 1').get() === undefined;
      bits = isEmpty ? new Uint32Array(words) : undefined;
    },
    begin() {
      if (bits !== undefined && versionNow() !== version) bits = undefined;
    },
    stop() {
      bits = undefined;
    },
  };
}

function wordOf(place: number): number {
  return (place >>> 5) & (words - 1);
}

/** FNV-1a over the code units of a text. */
function hash(seed: number, text: string): number {
  let value = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return mix(value);
}

/** Spreads a number over all its bits, as the last step of MurmurHash3 does. */
function mix(number: number): number {
  let value = number;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
