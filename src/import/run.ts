import { createHash } from 'node:crypto';
import { userErrorFor } from '../../db/database-error.ts';
import { normalise } from '../../db/normalise.ts';
import type { Database } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import type { SaveOptions } from '../../db/store/save-options.ts';
import { save } from '../../db/store.ts';
import { UserError } from '../../db/user-error.ts';
import type { Reading } from '../formats/format.ts';
import { decode } from './bytes.ts';
import { openJournal } from './journal.ts';
import type { Source } from './source.ts';
import { addCounts, type Counts, type FileSummary, noCounts, type Problem } from './summary.ts';

export interface RunOptions extends SaveOptions {
  /** Whether to read a file again that was imported before. */
  force: boolean;
  onProblem: (problem: Problem) => void;
  onNote: (note: Problem) => void;
  onProgress: (progress: Progress) => void;
}

export interface Progress extends Counts {
  file: string;
  /** Read so far. */
  bytes: number;
  /** Of the whole file; undefined for standard input. */
  size: number | undefined;
}

/** Records in one transaction: large enough to be quick, small enough that readers and a second writer get their turn. */
const batchSize = 1000;

/**
 * Imports one file in batches, each stored in one transaction together with how far it got, so that a run that was interrupted
 * goes on where it was.
 * @throws UserError if the file ends in the middle of a record, or if the database cannot be written.
 */
export async function runImport(
  database: Database,
  source: Source,
  options: RunOptions,
): Promise<FileSummary> {
  const { name: file, format, size } = source;
  const journal = openJournal(database, source, options.force);
  const { counts } = journal;
  if (journal.state === 'done') return skipped(file, format.name, counts);
  const before = counts.read;
  const hash = createHash('sha256');
  let bytes = 0;
  let batch: PaperRecord[] = [];
  const pending: Counts = { ...noCounts };
  let cut: Extract<Reading, { problem: string }> | undefined;

  const flush = () => {
    const store = database.$client.transaction(() => {
      addCounts(counts, pending);
      addCounts(counts, { ...noCounts, ...save(database, batch, options) });
      journal.checkpoint();
    });
    store.immediate();
    batch = [];
    Object.assign(pending, noCounts);
    options.onProgress({ file, bytes, size, ...counts });
  };

  const text = decode(source.bytes, (piece) => {
    bytes += piece.length;
    if (source.digest === undefined) hash.update(piece);
  });
  let place = 0;
  try {
    for await (const reading of format.read(text)) {
      if ('cut' in reading && reading.cut) {
        cut = reading;
        break;
      }
      place += 1;
      if (place <= before) continue;
      pending.read += 1;
      const result = 'record' in reading ? normalise(reading.record) : reading;
      if ('problem' in result) {
        pending.rejected += 1;
        options.onProblem({ file, line: reading.line, reason: result.problem });
      } else {
        for (const note of result.notes) options.onNote({ file, line: reading.line, reason: note });
        batch.push(result.record);
      }
      if (pending.read >= batchSize) flush();
    }
    flush();
    if (cut === undefined) journal.finish(source.digest ?? hash.digest('hex'));
  } catch (error) {
    throw userErrorFor(error, database.$client.name);
  }
  if (cut !== undefined) throw cutOff(file, cut, place);
  return { file, format: format.name, skipped: false, ...counts };
}

function skipped(file: string, format: string, { read, rejected }: Counts): FileSummary {
  const known = read - rejected;
  return { file, format, skipped: true, ...noCounts, read: known, unchanged: known };
}

function cutOff(
  file: string,
  { line, problem }: { line: number; problem: string },
  place: number,
): UserError {
  const kept = place === 0 ? 'nothing was stored' : `the ${place} records before it are stored`;
  return new UserError(
    'data',
    `${file}, line ${line}: ${problem}; ${kept}; get the whole file and import it again`,
  );
}
