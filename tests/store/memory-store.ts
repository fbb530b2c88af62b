import { beforeEach } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import { readRecords } from '../../db/store/read.ts';
import { type SaveSummary, save } from '../../db/store.ts';

type MemoryStore = {
  put(record: PaperRecord, source?: string, more?: Partial<Parameters<typeof save>[2]>): SaveSummary;
  all(query: string): unknown[];
  stored(): PaperRecord[];
};

/**
 * An empty store in memory before each test of the file: `put` saves one record as an importer would (throwing
 * what is wrong with it), `all` answers a question in SQL with rows, `stored` reads all papers back as records.
 */
export function memoryStore(): MemoryStore {
  let database: Database;
  beforeEach(() => {
    database = openDatabase(':memory:');
  });
  return {
    put(record, source = 'test', more = {}) {
      const result = normalise(record);
      if ('problem' in result) throw new Error(result.problem);
      return save(database, [result.record], { source, ...more });
    },
    all: (query) => database.$client.prepare(query).all(),
    stored: () => [...readRecords(database)],
  };
}
