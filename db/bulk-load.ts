import { userErrorFor } from './database-error.ts';
import type { Database } from './open.ts';
import { buildIndexes, deferIndexes } from './store/deferred-indexes.ts';
import { setFullText } from './store/full-text.ts';
import { copyLog, expectMuch, gatherNames } from './store.ts';

/** How a database is set while much is stored. */
const settings = {
  /** Pages of the log that gather before they are copied into the file: those that many batches write are then copied once. */
  wal_autocheckpoint: 32_768,
  /** What is mapped counts as memory of the process, which would grow with the file. */
  mmap_size: 0,
  /** The store refers to nothing but what it has stored itself, and removes what belongs to a paper with it. */
  foreign_keys: 0,
  /** In kibibytes: half of what readers have. Rows come in order, so more would hold pages that nobody asks for again. */
  cache_size: -32_768,
  /** A second thread sorts what goes into an index: of two million rows it is built in two thirds of the time. */
  threads: 1,
} as const;

/** How it is set while indexes are built: each walks a whole table, which no cache holds, and sorts in twice as much memory as a cache may take. */
const settingsOfBuilding = { cache_size: -16_384 } as const;

/**
 * Stores much at once: runs `load` with the database set for writing. Indexes that only readers need are set aside if the store is
 * empty, and built when `load` ends, also if it fails. If the process dies before that, the next load builds them.
 * @throws what `load` throws; UserError if the database cannot be written.
 */
export async function bulkLoad<Result>(database: Database, load: () => Promise<Result>): Promise<Result> {
  const { $client } = database;
  const usual = Object.keys(settings).map((name) => [name, $client.pragma(name, { simple: true })]);
  const set = (values: Iterable<readonly unknown[]>) => {
    for (const [name, value] of values) $client.pragma(`${name} = ${value}`);
  };
  const loadMuch = async () => {
    setFullText(database, 'much');
    expectMuch(database, true);
    gatherNames(database);
    return load();
  };
  const loadWithoutIndexes = async () => {
    set(Object.entries(settings));
    // The first to write: if another process holds the database, nothing else has to be undone, or waited for.
    deferIndexes(database);
    return thenAll(loadMuch, [
      () => expectMuch(database, false),
      () => set(Object.entries(settingsOfBuilding)),
      () => buildIndexes(database, { onBuilt: () => copyLog(database) }),
      () => gatherNames(database),
      () => setFullText(database, 'usual'),
    ]);
  };
  try {
    return await thenAll(loadWithoutIndexes, [() => set(usual)]);
  } catch (error) {
    throw userErrorFor(error, $client.name);
  }
}

/** Does work and then each of the steps, whatever fails: on a full disk, most may. Throws what failed first. */
async function thenAll<Result>(work: () => Promise<Result>, steps: readonly (() => void)[]): Promise<Result> {
  const [done] = await Promise.allSettled([work()]);
  const failures = steps.flatMap((step) => {
    try {
      step();
      return [];
    } catch (error) {
      return [{ error }];
    }
  });
  if (done.status === 'rejected') throw done.reason;
  const [first] = failures;
  if (first !== undefined) throw first.error;
  return done.value;
}
