import type { Database } from '../../db/open.ts';
import type { Completion, PaperRecord } from '../../db/record.ts';
import type { SaveOptions } from '../../db/store/save-options.ts';
import { save } from '../../db/store.ts';
import type { Journal } from './journal.ts';
import { knownResults } from './known-results.ts';
import type { Ready } from './ready.ts';
import { addCounts, type Counts, noCounts, type Problem } from './summary.ts';

export interface BatchOptions extends SaveOptions {
  onProblem: (problem: Problem) => void;
  onNote: (note: Problem) => void;
}

/**
 * Records in one transaction: few at first, so that there is soon something to be seen, and then as many as are quickly stored
 * together, but not so many that a second writer would wait long for its turn.
 */
const [fewest, most] = [1000, 2500];

/** Gathers what was read in a file, and stores it together with how far the import has got. */
export function createBatch(database: Database, journal: Journal, file: string, options: BatchOptions) {
  let records: (PaperRecord | Completion)[] = [];
  let pending: Counts = { ...noCounts };
  const known = knownResults();
  const { extract } = options;
  const saveOptions = extract === undefined ? options : { ...options, extract: known.before(extract) };
  const store = database.$client.transaction(() => {
    const saved = save(database, records, saveOptions);
    addCounts(journal.counts, { ...pending, ...saved });
    journal.checkpoint();
  });
  return {
    /** Takes what stands at one place of the file. */
    add(ready: Ready): void {
      pending.read += 1;
      const { line } = ready;
      if ('problem' in ready) {
        pending.rejected += 1;
        options.onProblem({ file, line, reason: ready.problem, text: ready.text });
        return;
      }
      for (const reason of ready.notes) options.onNote({ file, line, reason });
      if ('completion' in ready) {
        records.push(ready.completion);
        return;
      }
      records.push(ready.record);
      if (ready.results !== undefined) known.add(ready.record, ready.results);
    },
    isFull: (): boolean => pending.read >= Math.min(Math.max(journal.counts.read, fewest), most),
    store(): void {
      store.immediate();
      records = [];
      known.forget();
      pending = { ...noCounts };
    },
  };
}
