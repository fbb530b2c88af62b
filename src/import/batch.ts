import { normalise } from '../../db/normalise.ts';
import type { Database } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import type { SaveOptions } from '../../db/store/save-options.ts';
import { save } from '../../db/store.ts';
import type { Reading } from '../formats/format.ts';
import type { Journal } from './journal.ts';
import { addCounts, type Counts, noCounts, type Problem } from './summary.ts';

export interface BatchOptions extends SaveOptions {
  onProblem: (problem: Problem) => void;
  onNote: (note: Problem) => void;
}

/** Records in one transaction: large enough to be quick, small enough that readers and a second writer get their turn. */
const batchSize = 1000;

/** How much is kept of the text of a rejected record, in characters, as formats do. */
const longestText = 200;

/** Gathers what was read in a file, and stores it together with how far the import has got. */
export function createBatch(database: Database, journal: Journal, file: string, options: BatchOptions) {
  let records: PaperRecord[] = [];
  let pending: Counts = { ...noCounts };
  const store = database.$client.transaction(() => {
    const saved = save(database, records, options);
    addCounts(journal.counts, { ...pending, ...saved });
    journal.checkpoint();
  });
  return {
    /** Takes what stands at one place of the file. */
    add(reading: Reading): void {
      pending.read += 1;
      const { line } = reading;
      const result = 'record' in reading ? normalise(reading.record) : reading;
      if ('problem' in result) {
        pending.rejected += 1;
        const text =
          'record' in reading ? JSON.stringify(reading.record).slice(0, longestText) : reading.text;
        options.onProblem({ file, line, reason: result.problem, text });
        return;
      }
      for (const reason of result.notes) options.onNote({ file, line, reason });
      records.push(result.record);
    },
    isFull: (): boolean => pending.read >= batchSize,
    store(): void {
      store.immediate();
      records = [];
      pending = { ...noCounts };
    },
  };
}
