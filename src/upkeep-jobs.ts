import { userErrorFor } from '../db/database-error.ts';
import { openDatabase } from '../db/open.ts';
import { type CheckResult, checkDatabase } from '../db/upkeep/check.ts';
import { compactDatabase } from '../db/upkeep/compact.ts';
import { countWaiting, dropWaiting } from '../db/upkeep/waiting.ts';

/** What a job tells as it goes. */
export type Told =
  | { check: CheckResult }
  /** Parts that wait for papers and authors; with `dropped`, those that were let go of. */
  | { waiting: number }
  | { dropped: number }
  /** Sizes of the file in bytes. */
  | { before: number; after: number };

/** What is done in SQL that cannot be interrupted, and may take minutes. */
export type UpkeepJob = { kind: 'check' } | { kind: 'compact'; dropsWaiting: boolean };

/**
 * Does a job on the database at a path, telling what comes of it.
 * @throws UserError if there is no database, or it cannot be looked at or written.
 */
export function* upkeepJob(path: string, job: UpkeepJob): Generator<Told> {
  const database = openDatabase(path, { create: false, walks: true });
  try {
    if (job.kind === 'check') for (const check of checkDatabase(database)) yield { check };
    else {
      if (job.dropsWaiting) yield { dropped: dropWaiting(database) };
      yield compactDatabase(database);
    }
    yield { waiting: countWaiting(database) };
  } catch (error) {
    throw userErrorFor(error, path);
  } finally {
    database.$client.close();
  }
}
