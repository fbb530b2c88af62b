import type { Database } from './open.ts';
import { UserError } from './user-error.ts';

/** Whether a first load has set indexes aside and not yet built them again: it is under way, or it died. */
export function isLoading({ $client }: Database): boolean {
  return $client.prepare('select 1 from deferred_indexes').get() !== undefined;
}

/**
 * For work that walks a whole collection in an order that only an index gives.
 * @throws UserError if the indexes are not there yet.
 */
export function requireLoaded(database: Database): void {
  if (!isLoading(database)) return;
  throw new UserError(
    'busy',
    `${database.$client.name} is still being filled for the first time: wait until that import ends, or run it again if it was stopped`,
  );
}
