import { eq } from 'drizzle-orm';
import { fold, slugOf } from '../fold.ts';
import { venueSeries } from '../normalise/venue-series.ts';
import type { Database } from '../open.ts';
import { venues } from '../tables.ts';
import { bound, insertInto } from './prepare.ts';

/** Finds or makes the venue that a source's text means; returns its id. */
export function venueStore(database: Database) {
  const byKey = database
    .select({ id: venues.id })
    .from(venues)
    .where(eq(venues.key, bound('key')))
    .prepare();
  const insert = insertInto(database, venues);
  return (text: string): number => {
    const name = venueSeries(text);
    const key = slugOf(name) === 'untitled' ? fold(name) : slugOf(name);
    return byKey.get({ key })?.id ?? insert({ key, name });
  };
}
