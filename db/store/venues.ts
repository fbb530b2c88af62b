import { eq } from 'drizzle-orm';
import { fold, slugOf } from '../fold.ts';
import { venueSeries } from '../normalise/venue-series.ts';
import type { Database } from '../open.ts';
import { remembered } from '../remembered.ts';
import { venues } from '../tables/venues.ts';
import { bound } from './prepare.ts';
import type { RowBuffer } from './row-buffer.ts';

/** Finds or makes the venues that the texts of sources mean. `stored` is the database without rows that are still gathering. */
export function venueStore(stored: Database, rows: RowBuffer) {
  const byKey = stored
    .select({ id: venues.id })
    .from(venues)
    .where(eq(venues.key, bound('key')))
    .prepare();
  const insert = rows.numbered(venues);
  // Ids by text and by key. Of this batch alone, all that it adds included; what is taken back with it must not be remembered.
  const ofText = new Map<string, number>();
  const ofKey = new Map<string, number>();

  function find(text: string): number {
    const { key, name } = nameOf(text);
    const id = ofKey.get(key) ?? byKey.get({ key })?.id ?? insert({ key, name });
    ofKey.set(key, id);
    return id;
  }

  return {
    /** Begins a batch. */
    begin(): void {
      ofText.clear();
      ofKey.clear();
    },
    /** The id of the venue that a text means. */
    idOf(text: string): number {
      const id = ofText.get(text) ?? find(text);
      ofText.set(text, id);
      return id;
    },
  };
}

/** Tells the series that a text names, and its key; most texts come again in every batch. */
const nameOf = remembered((text) => {
  const name = venueSeries(text);
  const slug = slugOf(name);
  return { key: slug === 'untitled' ? fold(name) : slug, name };
});
