import Sqlite from 'better-sqlite3';
import type { Database } from '../open.ts';
import { checks } from './checks.ts';

export interface CheckResult {
  name: string;
  help: string;
  /** What is wrong, the first hundred; empty where all is well. */
  faults: string[];
}

const mostFaults = 100;

/**
 * Looks whether a database is sound; changes nothing, though comparing the full text needs the right to write.
 * @throws SqliteError if it cannot be looked at, as when another process writes for longer than this one waits.
 */
export function* checkDatabase(database: Database): Generator<CheckResult> {
  for (const { name, help, sql } of checks) yield { name, help, faults: faultsOf(database, sql) };
}

function faultsOf({ $client }: Database, sql: string): string[] {
  try {
    const statement = $client.prepare<[], { fault: string | null }>(sql);
    if (!statement.reader) {
      statement.run();
      return [];
    }
    const faults: string[] = [];
    for (const { fault } of statement.iterate()) {
      faults.push(String(fault));
      if (faults.length === mostFaults) break;
    }
    return faults;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CORRUPT'))
      return [error.message];
    throw error;
  }
}
