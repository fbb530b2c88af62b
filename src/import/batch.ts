import type { Database } from '../../db/open.ts';
import type { Completion, PaperRecord } from '../../db/record.ts';
import type { SaveOptions } from '../../db/store/save-options.ts';
import { save } from '../../db/store.ts';
import type { Journal } from './journal.ts';
import { knownResults } from './known-results.ts';
import type { Cut, Ready } from './ready.ts';
import { addCounts, noCounts, type Problem, type Stop } from './summary.ts';

export interface BatchOptions extends SaveOptions {
  onProblem: (problem: Problem) => void;
  onNote: (note: Problem) => void;
  /** Why to go no further, if there is a reason. */
  mustStop: () => Stop | undefined;
}

/**
 * Returns what stores the next places of a file in one transaction, together with how far the import has got. It returns where the file
 * is cut off, if it is.
 */
export function batchStore(
  database: Database,
  journal: Journal,
  file: string,
  options: BatchOptions,
): (places: Iterable<Ready>) => Cut | undefined {
  const known = knownResults();
  const { extract } = options;
  const saveOptions = extract === undefined ? options : { ...options, extract: known.before(extract) };
  const store = database.$client.transaction((places: Iterable<Ready>) => {
    const counts = { ...noCounts };
    let cut: Cut | undefined;
    function* records(): Generator<PaperRecord | Completion> {
      for (const ready of places) {
        if ('cut' in ready) {
          cut = ready;
          return;
        }
        counts.read += 1;
        const { line } = ready;
        if ('problem' in ready) {
          counts.rejected += 1;
          options.onProblem({ file, line, reason: ready.problem, text: ready.text });
        } else {
          for (const reason of ready.notes) options.onNote({ file, line, reason });
          if ('record' in ready) known.note(ready);
          yield 'record' in ready ? ready.record : ready.completion;
        }
        // Whoever asks it to stop has what was read until then.
        if (options.mustStop() === 'rejects') return;
      }
    }
    const saved = save(database, records(), saveOptions);
    addCounts(journal.counts, { ...counts, ...saved });
    journal.checkpoint();
    return cut;
  });
  return (places) => store.immediate(places);
}
