import { createHash } from 'node:crypto';
import { userErrorFor } from '../../db/database-error.ts';
import type { Database } from '../../db/open.ts';
import { UserError } from '../../db/user-error.ts';
import { type BatchOptions, batchStore } from './batch.ts';
import { openJournal } from './journal.ts';
import { type ReadOptions, readSource } from './read-source.ts';
import type { Cut } from './ready.ts';
import type { Source } from './source.ts';
import { type Counts, type FileSummary, noCounts } from './summary.ts';

export interface RunOptions extends BatchOptions, Pick<ReadOptions, 'readers'> {
  /** Whether to read a file again that was imported before. */
  force: boolean;
  onProgress: (progress: Progress) => void;
}

export interface Progress extends Counts {
  file: string;
  /** Records that this run has read; not those that an earlier one stored before it was interrupted. */
  fresh: number;
  /** Bytes read so far, packed as they lie in the file. */
  bytes: number;
  /** Of the whole file; undefined for standard input. */
  size: number | undefined;
}

const legacyNote =
  'it is not UTF-8 and was read as Windows-1252: if its accents look wrong, say with --encoding what it is';

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
  try {
    return await readInto(database, source, options);
  } catch (error) {
    throw userErrorFor(error, database.$client.name);
  }
}

async function readInto(database: Database, source: Source, options: RunOptions): Promise<FileSummary> {
  const { name: file, format, size } = source;
  const journal = openJournal(database, source, options.force);
  if (journal.state === 'done') return skipped(file, format.name, journal.counts);
  const before = journal.counts.read;
  const hash = createHash('sha256');
  const onRead = (piece: Uint8Array) => {
    if (source.digest === undefined) hash.update(piece);
  };
  const { batches, position, isLegacy } = await readSource(source, before, options, onRead);
  const store = batchStore(database, journal, file, options);
  const summary = (): FileSummary => {
    if (isLegacy()) options.onNote({ file, line: 1, reason: legacyNote });
    return { file, format: format.name, skipped: false, ...journal.counts };
  };
  for await (const places of batches) {
    const cut = store(places);
    const fresh = journal.counts.read - before;
    options.onProgress({ file, bytes: position(), size, fresh, ...journal.counts });
    if (cut !== undefined) throw cutOff(file, cut, journal.counts);
    if (options.mustStop() !== undefined) return summary();
  }
  journal.finish(source.digest ?? hash.digest('hex'));
  return summary();
}

/** What was rejected the first time would be again, so that the verdict on a file stays the same. */
function skipped(file: string, format: string, { read, rejected }: Counts): FileSummary {
  return { file, format, skipped: true, ...noCounts, read, unchanged: read - rejected, rejected };
}

function cutOff(file: string, { line, problem }: Cut, counts: Counts): UserError {
  return new UserError(
    'data',
    `${file}, line ${line}: ${problem}; ${whatIsKept(counts)}; get the whole file and import it again`,
  );
}

function whatIsKept({ read, rejected }: Counts): string {
  const kept = read - rejected;
  if (kept === 0) return 'nothing was stored';
  if (rejected === 0) return `the ${read} records before it are stored`;
  return `of the ${read} records before it ${kept} ${kept === 1 ? 'is' : 'are'} stored`;
}
