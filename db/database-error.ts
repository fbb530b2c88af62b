import { UserError, type UserErrorKind } from './user-error.ts';

/** What SQLite's errors mean to the person who runs paperql, by the start of their code; `FILE` stands for the path. */
const meanings: readonly [code: string, kind: UserErrorKind, message: string][] = [
  ['SQLITE_BUSY', 'busy', 'FILE is locked by another process: wait until it has finished, or stop it'],
  ['SQLITE_LOCKED', 'busy', 'FILE is locked by another process: wait until it has finished, or stop it'],
  ['SQLITE_CORRUPT', 'data', 'FILE is damaged: restore it from a backup, or remove it and import again'],
  ['SQLITE_NOTADB', 'data', 'FILE is not a database of paperql: it was left as it is; name another file'],
  [
    'SQLITE_READONLY_DIRECTORY',
    'cannot-create',
    'FILE is in a folder that cannot be written, where SQLite keeps its log: change that, or use a copy by "paperql backup", which is read without one',
  ],
  [
    'SQLITE_READONLY',
    'cannot-create',
    'FILE cannot be written: change its permissions, or name another file',
  ],
  [
    'SQLITE_CANTOPEN',
    'cannot-create',
    'FILE cannot be opened: check that its folder exists and can be written',
  ],
  [
    'SQLITE_FULL',
    'cannot-create',
    'The disk is full: nothing since the last complete batch was stored in FILE; make room and run it again',
  ],
  ['SQLITE_IOERR', 'cannot-create', 'FILE cannot be read or written: check the disk'],
];

/** The error as a clear line about the database file if it is one of SQLite's that a person can put right, else itself. */
export function userErrorFor(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  const meaning = code === undefined ? undefined : meanings.find(([start]) => code.startsWith(start));
  if (meaning === undefined) return error;
  const [, kind, message] = meaning;
  return new UserError(kind, message.replace('FILE', path), { cause: error });
}

/** The code of an error of SQLite's; Drizzle wraps them. */
function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_'))
    return error.code;
  return sqliteCode(error.cause);
}
