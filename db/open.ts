import { readdirSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { userErrorFor } from './database-error.ts';
import { applicationId, checkFile } from './database-file.ts';
import { LookBudget } from './look-budget.ts';
import { lacksNames, rebuildNames } from './names.ts';
import { packageFile } from './package-root.ts';
import { defineSqlFunctions } from './sql-functions.ts';
import { keepCopy } from './upkeep/keep-copy.ts';
import { UserError } from './user-error.ts';

/**
 * A Drizzle database over one SQLite file; `$client` is the better-sqlite3 connection itself, `$looks` what its statements may
 * search of texts that no index holds.
 */
export type Database = BetterSQLite3Database & { $client: Sqlite.Database; readonly $looks: LookBudget };

export interface OpenOptions {
  /** False: the file must exist already, as for an export. */
  create?: boolean;
  /** True: nothing is written, and so the file must exist and be of this version. */
  readonly?: boolean;
  /** True: the work walks the file from end to end, as an export does, in memory that must not grow with it. */
  walks?: boolean;
  /** Told of a database of an older version that is being renewed, which takes a while, and of the copy that is kept of it. */
  onRenewal?: (line: string) => void;
  /** How long a statement waits for another process to let go, in milliseconds. */
  patience?: number;
}

/**
 * Opens a database file (`:memory:` for one that is gone when closed, as a serialised one is too), creating and migrating it as needed;
 * of one that is migrated, a copy is kept beside it. Statements may call the functions of `sql-functions.ts`.
 * @throws UserError if the file is missing, locked, corrupt, not ours, of a newer version, or cannot be written.
 */
export function openDatabase(file: string | Buffer, options: OpenOptions = {}): Database {
  const { readonly = false, create = !readonly, walks = false, patience = 5000, onRenewal } = options;
  const path = typeof file === 'string' ? file : ':memory:';
  if (path !== ':memory:') checkFile(path, create);
  let client: Sqlite.Database | undefined;
  try {
    client = new Sqlite(file, { readonly, timeout: patience });
    const database = prepareDatabase(client, path, { readonly, onRenewal });
    // What is mapped counts as memory of the process.
    if (walks) client.pragma('mmap_size = 0');
    return database;
  } catch (error) {
    client?.close();
    throw userErrorFor(error, path);
  }
}

function prepareDatabase(
  client: Sqlite.Database,
  path: string,
  { readonly, onRenewal }: { readonly: boolean; onRenewal: OpenOptions['onRenewal'] },
): Database {
  // What can be wrong shows before anything is written.
  const version = Number(client.pragma('user_version', { simple: true }));
  const ours = newestVersion();
  if (version > ours) {
    throw new UserError(
      'newer',
      `${path} was written by a newer version of paperql: update paperql, or name another file`,
    );
  }
  if (readonly && version < ours) {
    throw new UserError(
      'data',
      `${path} was written by an older version of paperql: run "paperql check" once to renew it`,
    );
  }
  // First of all, so that a second process that opens the new file knows it for ours.
  if (version === 0) client.pragma(`application_id = ${applicationId}`);
  if (!readonly) client.pragma('journal_mode = WAL');
  client.pragma('synchronous = NORMAL');
  client.pragma('foreign_keys = ON');
  client.pragma('cache_size = -65536');
  // Reading pages where they lie, instead of copying each, is a third of the time of a look-up. SQLite maps no more than this.
  client.pragma('mmap_size = 2147418112');
  const $looks = new LookBudget();
  defineSqlFunctions(client, $looks);
  const database = Object.assign(drizzle({ client }), { $looks });
  if (version < ours) {
    // What is older than this version may hold years of work; a new file holds nothing.
    if (version > 0 && !client.memory) {
      const copy = keepCopy(client);
      onRenewal?.(`${path} is of an older version and is being renewed; what it was is kept as ${copy}`);
    }
    migrateTo(ours, database);
  }
  // A damaged file may have a sound header; the tables are read before anyone relies on them.
  client
    .prepare(
      'select (select count(*) from sqlite_schema) + (select count(*) from (select 1 from papers limit 1))',
    )
    .get();
  return database;
}

function migrateTo(version: number, database: Database): void {
  const folder = { migrationsFolder: packageFile('db/migrations') };
  try {
    migrate(database, folder);
  } catch {
    // Two processes may open a new file at once; the second then finds the work done. Any other failure comes again.
    migrate(database, folder);
  }
  // Indexes of names that a migration has just made are empty.
  if (lacksNames(database)) rebuildNames(database);
  database.$client.pragma(`user_version = ${version}`);
}

/** The version of the newest migration: when it was made, in seconds since 2020, which fits SQLite's 32 bits until 2088. */
function newestVersion(): number {
  const newest = readdirSync(packageFile('db/migrations')).sort().at(-1) ?? '';
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)_/.exec(newest) ?? [];
  const made = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return (made - Date.UTC(2020)) / 1000;
}
