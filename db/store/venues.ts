import { eq } from 'drizzle-orm';
import { fold, slugOf } from '../fold.ts';
import { venueSeries } from '../normalise/venue-series.ts';
import type { Database } from '../open.ts';
import { venues } from '../tables.ts';
import { bound, insertInto } from './prepare.ts';

/** Finds or makes the venues that the texts of sources mean. */
export function venueStore(database: Database) {
  const byKey = database
    .select({ id: venues.id })
    .from(venues)
    .where(eq(venues.key, bound('key')))
    .prepare();
  const insert = insertInto(database, venues);
  // Of this batch alone: what is taken back with it must not be remembered.
  const found = new Map<string, number>();

  function find(text: string): number {
    const name = venueSeries(text);
    const key = slugOf(name) === 'untitled' ? fold(name) : slugOf(name);
    return byKey.get({ key })?.id ?? insert({ key, name });
  }

  return {
    /** Begins a batch. */
    begin: (): void => found.clear(),
    /** The id of the venue that a text means. */
    idOf(text: string): number {
      const id = found.get(text) ?? find(text);
      found.set(text, id);
      return id;
    },
  };
}
