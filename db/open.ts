import Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { packageFile } from './package-root.ts';

/** A Drizzle database over one SQLite file; `$client` is the better-sqlite3 connection itself. */
export type Database = BetterSQLite3Database & { $client: Sqlite.Database };

/** Opens a database file (`:memory:` for one that is gone when closed), creating and migrating it as needed. */
export function openDatabase(path: string): Database {
  const client = new Sqlite(path);
  client.pragma('journal_mode = WAL');
  client.pragma('foreign_keys = ON');
  const database = drizzle({ client });
  migrate(database, { migrationsFolder: packageFile('db/migrations') });
  return database;
}
