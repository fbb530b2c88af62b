import type { Database } from '../open.ts';
import { externalIds } from '../tables/papers.ts';
import { insertOnce } from './prepare.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Seen } from './seen.ts';

/** Writes further identifiers and keys of papers; tells of each whether it was new. */
export function identifierRows(database: Database, rows: RowBuffer, seen: Seen) {
  const insert = rows.into(externalIds);
  const tryToInsert = insertOnce(database, externalIds);
  return (scheme: string, value: string, paperId: number): boolean => {
    const row = { scheme, value, paperId };
    const name = `${scheme}:${value}`;
    const isNew = seen.isNew('paper id', name);
    seen.noteOther('paper id', name);
    if (!isNew) return tryToInsert(row);
    insert(row);
    return true;
  };
}
