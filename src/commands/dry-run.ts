import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userErrorFor } from '../../db/database-error.ts';
import { type Database, openDatabase } from '../../db/open.ts';

type Work<Result> = (database: Database) => Promise<Result> | Result;

/**
 * Does some work on a database for the sake of what it tells: in one transaction that is taken back, so that the same statements run
 * as would otherwise, and what they tell is true. Nobody else sees any of it, and readers do not wait; who writes does. Where there is
 * no database, none is made: the work is done on one that is gone afterwards.
 * @throws UserError if the database could not be written either.
 */
export async function dryRun<Result>(path: string, work: Work<Result>): Promise<Result> {
  if (path === ':memory:' || existsSync(path)) {
    // One of an older version would be renewed when it is opened; this refuses it.
    if (path !== ':memory:') openDatabase(path, { readonly: true }).$client.close();
    return using(openDatabase(path), work);
  }
  const folder = mkdtempSync(join(tmpdir(), 'paperql-'));
  try {
    return await using(openDatabase(join(folder, 'dry-run.sqlite')), work);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function using<Result>(database: Database, work: Work<Result>): Promise<Result> {
  const { $client } = database;
  try {
    $client.exec('begin immediate');
    try {
      return await work(database);
    } finally {
      // An error such as a full disk has ended the transaction already.
      if ($client.inTransaction) $client.exec('rollback');
    }
  } catch (error) {
    throw userErrorFor(error, $client.name);
  } finally {
    $client.close();
  }
}
