import { invariant } from '../invariant.ts';
import type { Database } from '../open.ts';
import { wordsOf } from '../vocabulary.ts';
import { type BloomFilter, bloomFilter } from './bloom-filter.ts';
import { createHashedRows, type HashedRows } from './hashed-rows.ts';
import { mix } from './mix.ts';

/** By what papers and people are found, named as the indexes that find them otherwise. */
const indexedNames = {
  papers_key: { table: 'papers', column: 'key' },
  papers_title_key: { table: 'papers', column: 'title_key' },
  papers_doi: { table: 'papers', column: 'doi' },
  papers_arxiv_id: { table: 'papers', column: 'arxiv_id' },
  authors_key: { table: 'authors', column: 'key' },
  authors_name_key: { table: 'authors', column: 'name_key' },
  authors_orcid: { table: 'authors', column: 'orcid' },
} as const;

export type IndexedName = keyof typeof indexedNames;

/** What lies in the order of a primary key, of which only whether it is there is told: `scheme:value`. */
const unindexedNames = {
  'paper id': 'external_ids',
  'author id': 'author_external_ids',
  awaited: 'pending_references',
} as const;

type UnindexedName = keyof typeof unindexedNames;

/**
 * Remembers what the store has been given in a first load, so that it need not look for what it cannot have, and that the indexes
 * that would find the rest can be built when all is there. Memory is bounded however much is noted.
 */
export interface Seen {
  /** The rows that may hold a text, the oldest first; undefined if only the index can tell. */
  rowsOf(name: IndexedName, text: string): readonly number[] | undefined;
  /** Whether all that is stored has been noted: in a first load, while nobody else stores anything. */
  isCertain(): boolean;
  /** Whether something is certainly not stored under this name. */
  isNew(name: UnindexedName, text: string): boolean;
  /** Notes which row holds a text. */
  note(name: IndexedName, text: string | null, id: number): void;
  noteOther(name: UnindexedName, text: string): void;
  /** Begins if the store is empty, or if a first load that died is gone on with; from here on every text must be noted. */
  start(): void;
  /** Begins a batch: if somebody else has stored something since the last one, nothing is certain any more. */
  begin(): void;
  /** Forgets everything. */
  stop(): void;
}

const seeds = Object.fromEntries(
  [...Object.keys(indexedNames), ...Object.keys(unindexedNames)].map((name, index) => [name, index + 1]),
);

interface Memory {
  rows: HashedRows;
  others: BloomFilter;
  /** Names of which there were more than memory holds. */
  lost: Set<IndexedName>;
}

/** Makes what remembers nothing until a first load starts. */
export function createSeen({ $client }: Database): Seen {
  let memory: Memory | undefined;
  let version: unknown;
  const hash = nameHash();
  /** Changes when another connection has written. */
  const versionNow = () => $client.pragma('data_version', { simple: true });

  function note(name: IndexedName, text: string | null, id: number): void {
    if (memory === undefined || text === null || memory.lost.has(name)) return;
    if (!memory.rows.add(hash(name, text), id)) memory.lost.add(name);
  }

  function noteOther(name: UnindexedName, text: string): void {
    memory?.others.add(hash(name, text));
  }

  /** Notes all that an earlier load has stored. */
  function recall(): void {
    for (const name of wordsOf(indexedNames)) {
      const { table, column } = indexedNames[name];
      const rows = $client.prepare<[], [number, string]>(
        `select id, ${column} from ${table} where ${column} is not null order by id`,
      );
      for (const [id, text] of rows.raw().iterate()) note(name, text, id);
    }
    for (const name of wordsOf(unindexedNames)) {
      const rows = $client.prepare<[], string>(`select scheme || ':' || value from ${unindexedNames[name]}`);
      for (const text of rows.pluck().iterate()) noteOther(name, text);
    }
  }

  return {
    rowsOf(name, text) {
      if (memory === undefined || memory.lost.has(name)) return undefined;
      return memory.rows.find(hash(name, text));
    },
    isCertain: () => memory !== undefined,
    isNew: (name, text) => memory !== undefined && !memory.others.mayHold(hash(name, text)),
    note,
    noteOther,
    start() {
      version = versionNow();
      const isEmpty = $client.prepare('select 1 from papers limit 1').get() === undefined;
      const isUnfinished = $client.prepare('select 1 from deferred_indexes limit 1').get() !== undefined;
      memory = undefined;
      if (!isEmpty && !isUnfinished) return;
      memory = { rows: createHashedRows(), others: bloomFilter(), lost: new Set() };
      if (!isEmpty) recall();
    },
    begin() {
      if (memory !== undefined && versionNow() !== version) memory = undefined;
    },
    stop() {
      memory = undefined;
    },
  };
}

/** Returns what hashes a text under a name. The last one of each name is remembered: it is looked for, and then noted. */
function nameHash(): (name: string, text: string) => number {
  const last = new Map(Object.keys(seeds).map((name) => [name, { text: '', value: fnv(name, '') }]));
  return (name, text) => {
    const known = last.get(name);
    invariant(known !== undefined, 'texts are hashed under known names');
    if (known.text !== text) {
      known.value = fnv(name, text);
      known.text = text;
    }
    return known.value;
  };
}

/** FNV-1a over the code units of a text, begun anew for each name. */
function fnv(name: string, text: string): number {
  let value = Math.imul(seeds[name] ?? 0, 0x9e3779b1) ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return mix(value);
}
