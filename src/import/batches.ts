import type { Ready } from './ready.ts';
import { Stopped } from './stopped.ts';

/**
 * Places that are stored in one transaction: few at first, so that there is soon something to be seen, and something to be stored while the
 * next ones are read, and then as many as are quickly stored together, but not so many that a second writer would wait long for its turn.
 */
const [fewest, most] = [250, 4000];

/** How many places the next batch has after so many: the same whether or not a run died between them. */
export function batchLength(read: number): number {
  return Math.min(Math.max(read, fewest), most);
}

/** Gathers the places of a text after the `known` first ones, also those that came before it was stopped. */
export async function* inBatches(places: AsyncIterable<Ready>, known: number): AsyncGenerator<Ready[]> {
  let read = known;
  let batch: Ready[] = [];
  try {
    for await (const ready of places) {
      batch.push(ready);
      if (batch.length < batchLength(read)) continue;
      yield batch;
      read += batch.length;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  // An import that read nothing says so.
  if (batch.length > 0 || read === known) yield batch;
}
