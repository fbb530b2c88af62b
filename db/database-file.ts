import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { UserError } from './user-error.ts';

/** Marks a file as ours, as a migration writes it: the letters PAPQ. */
export const applicationId = 0x50415051;

/**
 * Looks at a database file before SQLite touches it, so that a file of somebody else stays as it is, byte for byte.
 * @throws UserError if there is no file and none may be created, or if what is there is not a database of ours.
 */
export function checkFile(path: string, create: boolean): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) {
    checkFolder(path, create);
    return;
  }
  if (!file.isFile()) {
    throw new UserError('data', `${path} is not a file: name a file for the database`);
  }
  // SQLite takes an empty file for a new database, and there is nothing in it to lose.
  if (file.size === 0 && create) return;
  const header = readHeader(path);
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0' || idOf(header, path) !== applicationId) {
    throw new UserError(
      'data',
      `${path} is not a database of paperql: it was left as it is; name another file`,
    );
  }
  checkLength(path, file, header);
}

function checkFolder(path: string, create: boolean): void {
  if (!create)
    throw new UserError(
      'no-input',
      `${path} does not exist: run "paperql import" to create it, or name another file`,
    );
  const folder = dirname(path);
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isDirectory()) {
    throw new UserError(
      'cannot-create',
      `${path} cannot be created: there is no folder ${folder}; make it, or name another file`,
    );
  }
  if (!isWritable(folder)) {
    throw new UserError(
      'cannot-create',
      `${path} cannot be created: the folder ${folder} is not writable; change that, or name another file`,
    );
  }
}

/** Whether a database can be written where it is: the file, and beside it the log. What is not there yet counts as writable. */
export function canBeWritten(path: string): boolean {
  return path === ':memory:' || !existsSync(path) || (isWritable(path) && isWritable(dirname(path)));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(100);
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    readSync(file, header);
  } catch (error) {
    throw new UserError('no-input', `${path} cannot be read: change its permissions, or name another file`, {
      cause: error,
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
  return header;
}

/** The application id in the header, or in the newer one that still stands in the write-ahead log. */
function idOf(header: Buffer, path: string): number {
  const id = header.readUInt32BE(68);
  if (id === applicationId || !logOf(path)?.size) return id;
  const client = new Sqlite(path, { readonly: true });
  try {
    return Number(client.pragma('application_id', { simple: true }));
  } finally {
    client.close();
  }
}

/** A file that was cut off is found here; SQLite would notice only when it needs a page that is missing. */
function checkLength(path: string, file: Stats, header: Buffer): void {
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  if (file.size < pageSize * header.readUInt32BE(28) && !logOf(path)?.size) {
    throw new UserError(
      'data',
      `${path} is damaged: restore it from a backup, or remove it and import again`,
    );
  }
}

function logOf(path: string): Stats | undefined {
  return statSync(`${path}-wal`, { throwIfNoEntry: false });
}
