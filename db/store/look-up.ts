import type { IndexNeeds } from './deferred-indexes.ts';
import type { IndexedName, Seen } from './seen.ts';

/** How rows are found by a text of theirs. */
export interface LookUp<Row> {
  name: IndexedName;
  byId: (id: number) => Row | undefined;
  textOf: (row: Row) => string | null;
  /** Asks the index; the oldest row first. */
  byIndex: (text: string) => Row[];
}

/** Returns what finds rows by a text: by what was seen, and by the index where that cannot tell. */
export function lookUp<Row>(
  seen: Seen,
  indexes: IndexNeeds,
  { name, byId, textOf, byIndex }: LookUp<Row>,
): (text: string) => Row[] {
  return (text) => {
    const ids = seen.rowsOf(name, text);
    if (ids === undefined) {
      indexes.need(name);
      return byIndex(text);
    }
    // Hashes are not unique, and a row that was noted may have changed or be gone.
    const rows: Row[] = [];
    for (const id of ids.length > 1 ? ids.toSorted((one, other) => one - other) : ids) {
      const row = byId(id);
      if (row !== undefined && textOf(row) === text) rows.push(row);
    }
    return rows;
  };
}

/** The same for how many rows hold a text; `byIndex` counts them. */
export function countAlike<Row>(
  seen: Seen,
  indexes: IndexNeeds,
  { byIndex, ...how }: Omit<LookUp<Row>, 'byIndex'> & { byIndex: (text: string) => number },
): (text: string) => number {
  // Never asks an index: that is done below.
  const find = lookUp(seen, indexes, { ...how, byIndex: () => [] });
  return (text) => {
    if (seen.rowsOf(how.name, text) !== undefined) return find(text).length;
    indexes.need(how.name);
    return byIndex(text);
  };
}
