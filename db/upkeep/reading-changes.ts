import type { reportedMetrics } from '../tables/results.ts';

type Result = typeof reportedMetrics.$inferSelect;

/** How two readings of abstracts differ, in results. */
export interface ReadingChanges {
  added: number;
  removed: number;
  /** Read at the same place, but otherwise. */
  altered: number;
}

/** Compares what two readings found in one abstract; a result is the same one if it stands at the same place. */
export function readingChanges(before: readonly Result[], after: readonly Result[]): ReadingChanges {
  const earlier = new Map(before.map((result) => [placeOf(result), result]));
  const changes = { added: 0, removed: 0, altered: 0 };
  for (const result of after) {
    const place = placeOf(result);
    const known = earlier.get(place);
    if (known === undefined) changes.added += 1;
    else if (contentOf(known) !== contentOf(result)) changes.altered += 1;
    earlier.delete(place);
  }
  return { ...changes, removed: earlier.size };
}

/** The extractor makes one result of one number. */
function placeOf({ start, end }: Result): string {
  return `${start}-${end}`;
}

/** All that a result says, without what names its row and who read it. */
function contentOf(result: Result): string {
  const { id: _id, key: _key, position: _position, extractorVersion: _version, ...content } = result;
  return JSON.stringify(content);
}
