import type { Database } from '../open.ts';
import { externalIds } from '../tables.ts';
import { insertOnce } from './prepare.ts';
import type { Seen } from './seen.ts';

/** Writes further identifiers and keys of papers; tells of each whether it was new. */
export function identifierRows(database: Database, seen: Seen) {
  const insert = insertOnce(database, externalIds);
  return (scheme: string, value: string, paperId: number): boolean => {
    seen.note('paper id', `${scheme}:${value}`);
    return insert({ scheme, value, paperId });
  };
}
