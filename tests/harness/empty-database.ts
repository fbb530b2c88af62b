import { type Database, openDatabase } from '../../db/open.ts';

let serialised: Buffer | undefined;

/** An empty database in memory: a copy of the first one, as a property asks for hundreds, and each migration takes its time. */
export function emptyDatabase(): Database {
  serialised ??= openDatabase(':memory:').$client.serialize();
  return openDatabase(serialised);
}
