import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { userErrorFor } from '../database-error.ts';
import { cannotWrite, isSystemError } from '../file-error.ts';
import type { Database } from '../open.ts';
import { UserError } from '../user-error.ts';

export interface BackupOptions {
  /** Whether a file of that name may be replaced. */
  force: boolean;
  /** Called between two pieces, with the share that is copied, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Pages that are copied between two looks at the progress: 4 MB. */
const pagesAtOnce = 1024;

/**
 * Copies a database to a file as it is at this moment, while others read and write it. The file appears when it is whole, and can be
 * read where nothing can be written.
 * @throws UserError if the file is there already and may not be replaced, or cannot be written.
 */
export async function backupDatabase(
  { $client }: Database,
  file: string,
  { force, onProgress }: BackupOptions,
): Promise<void> {
  if (existsSync(file) && !force)
    throw new UserError('cannot-create', `${file} is there already: name another file, or say --force`);
  if (existsSync(file) && realpathSync(file) === realpathSync($client.name))
    throw new UserError('cannot-create', `${file} is the database itself: name another file`);
  const draft = `${file}.tmp`;
  // A snapshot that is held open: without it, SQLite begins anew whenever another process writes.
  $client.exec('begin');
  try {
    $client.prepare('select count(*) from sqlite_schema').get();
    rmSync(draft, { force: true });
    await $client.backup(draft, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        return pagesAtOnce;
      },
    });
    withoutLog(draft);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw writeErrorFor(error, file);
  } finally {
    $client.exec('commit');
  }
}

/** A file that is read without a log beside it can lie where nothing can be written; who opens it to write makes the log again. */
function withoutLog(file: string): void {
  const copy = new Sqlite(file);
  try {
    copy.pragma('journal_mode = delete');
  } finally {
    copy.close();
  }
}

function writeErrorFor(error: unknown, file: string): unknown {
  const known = userErrorFor(error, file);
  if (known !== error) return known;
  // better-sqlite3 finds a missing folder itself, and Node a name that cannot be replaced.
  if (error instanceof TypeError) return cannotWrite(file, Object.assign(error, { code: 'ENOENT' }));
  return isSystemError(error) ? cannotWrite(file, error) : error;
}
