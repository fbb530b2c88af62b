import { setImmediate } from 'node:timers/promises';
import { userErrorFor } from '../db/database-error.ts';
import { extractorVersion } from '../db/extractor-version.ts';
import type { Database } from '../db/open.ts';
import { type Reread, reread } from '../db/upkeep/re-read.ts';
import { extractMetrics } from './extract/extract.ts';

/**
 * Reads anew all abstracts of a store that this version of the extractor has not read, and tells what changed in all. May be
 * stopped at any moment, `stop` does so after a batch: called again, it goes on where it was. `onProgress` is told what has come of it so far.
 * @throws UserError if the database cannot be written.
 */
export async function reExtract(
  database: Database,
  onProgress: (soFar: Readonly<Reread>) => void,
  stop?: AbortSignal,
): Promise<Reread> {
  const total: Reread = { papers: 0, added: 0, removed: 0, altered: 0 };
  try {
    for (const batch of reread(database, { extract: extractMetrics, extractorVersion })) {
      total.papers += batch.papers;
      total.added += batch.added;
      total.removed += batch.removed;
      total.altered += batch.altered;
      onProgress(total);
      // Signals are heard only between two turns of the event loop.
      await setImmediate();
      if (stop?.aborted) break;
    }
  } catch (error) {
    throw userErrorFor(error, database.$client.name);
  }
  return total;
}
