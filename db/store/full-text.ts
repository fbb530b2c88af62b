import Sqlite from 'better-sqlite3';
import type { Database } from '../open.ts';
import { namesText } from './read-names.ts';
import { readyNames } from './ready-names.ts';
import { addPiece, hasKnownPieces } from './text-pieces.ts';
import { hasWordsThread, papersText, startWordsThread, type WordsThread } from './words-thread.ts';

const indexes = ['papers_text', 'names_text', 'words_parts'] as const;

/** How indexes of words are set while a first load fills them, and otherwise. */
const settings = {
  /** A piece for each batch; they are joined sixteen at a time, instead of a little with each batch. */
  automerge: { much: 0, usual: 4 },
  /** What gathers before it is written as a piece, in bytes: more than a batch has. */
  hashsize: { much: 32 * 1024 * 1024, usual: 1024 * 1024 },
  /** How many pieces are joined at a time when one was added that was made elsewhere. */
  usermerge: { much: 16, usual: 4 },
} as const;

/** Sets the indexes of words for a first load, or back. */
export function setFullText({ $client }: Database, how: 'much' | 'usual'): void {
  for (const index of indexes) {
    const set = $client.prepare(`insert into ${index} (${index}, rank) values (?, ?)`);
    // Numbers would be bound as REAL, which full text does not take.
    for (const [name, values] of Object.entries(settings)) set.run(name, BigInt(values[how]));
  }
}

/** A batch with so many new papers is worth a thread, if another one comes. */
const worthAThread = 500;

/**
 * Puts the papers of a batch into the full text all at once. A trigger would do it for each row, and full text would write down all
 * that it has gathered each time: a paper would take twice as long. For what becomes of a paper later there are triggers. Where much is
 * stored, a thread takes the texts apart, and what it makes of a batch is added as one piece. It makes the names of a batch ready as
 * well, while the next one is stored; `gatherNames` gathers those that it has not.
 */
export function fullTextStore({ $client }: Database, gatherNames: () => void) {
  const setAside = $client.prepare(
    'insert into unindexed_papers ("after") select coalesce(max(id), 0) from papers',
  );
  const index = $client.prepare(
    `insert into papers_text (rowid, title, abstract)
     select id, title, abstract from searchable_papers where id > (select "after" from unindexed_papers)`,
  );
  const finish = $client.prepare('delete from unindexed_papers');
  const definition = $client.prepare<string, string>('select sql from sqlite_schema where name = ?').pluck();
  const names = readyNames($client);
  let isMuch = false;
  let thread: WordsThread | undefined;
  let first = Number.POSITIVE_INFINITY;
  let count = 0;
  let isChanged = false;
  /** What another process would have changed since the names of the last batch began to be read. */
  let versionOfLast: unknown;
  const version = () => $client.pragma('data_version', { simple: true });

  function start(): void {
    const [papers = '', ofNames = ''] = [papersText, namesText].map((name) => definition.get(name));
    thread = startWordsThread({ file: $client.name, papersText: papers, namesText: ofNames });
  }

  function stop(): void {
    thread?.stop();
    thread = undefined;
    versionOfLast = undefined;
    names.rest();
  }

  /** Adds the names that the thread has read; tells whether it did. */
  function addNames(): boolean {
    const ready = thread?.names();
    if (ready === undefined) stop();
    return ready !== undefined && unsafely(() => names.add(ready));
  }

  /** Adds the papers of the batch as the thread has indexed them; tells whether it did. */
  function addPapers(): boolean {
    const image = thread?.image();
    if (image === undefined) stop();
    if (image === undefined || isChanged || count === 0) return false;
    const from = new Sqlite(Buffer.from(image.buffer));
    unsafely(() => addPiece(from, $client, papersText));
    from.close();
    return true;
  }

  function unsafely<Result>(work: () => Result): Result {
    $client.unsafeMode(true);
    try {
      return work();
    } finally {
      $client.unsafeMode(false);
    }
  }

  return {
    /**
     * Tells that much will be stored, or that it is over; a thread that is at work goes on until it is stopped, and begins with the names of
     * the last batch.
     */
    expectMuch(isExpected: boolean): void {
      if (!isExpected && thread !== undefined) {
        names.watch();
        versionOfLast = version();
        thread.begin();
      }
      count = 0;
      isMuch =
        isExpected &&
        hasWordsThread &&
        !$client.memory &&
        [papersText, namesText].every((name) => hasKnownPieces($client, name));
    },
    /** Copies the log into the file while this thread goes on, if there is another one. */
    copyLog: (): void => thread?.copyLog(),
    stop,
    /** Adds the names of the last batch, as the thread has read them meanwhile, within a transaction; tells whether it did. */
    addLastNames: (): boolean => versionOfLast !== undefined && versionOfLast === version() && addNames(),
    /** Begins a batch: leaves the papers that are added from here on to its end. */
    begin(): void {
      setAside.run();
      if (isMuch && thread === undefined && count >= worthAThread) start();
      thread?.begin();
      if (thread !== undefined) names.watch();
      first = Number.POSITIVE_INFINITY;
      count = 0;
      isChanged = false;
    },
    /** Takes the text of a paper that is added. */
    add(id: number, title: string, abstract: string | null): void {
      first = Math.min(first, id);
      count += 1;
      thread?.add([id, title, abstract]);
    },
    /** Tells that the text of a paper has changed, or is gone. */
    change(id: number): void {
      if (id >= first) isChanged = true;
    },
    /** Tells that no more are added. */
    close: (): void => thread?.end(),
    /** Puts them, and names, into the full text. */
    end(): void {
      // Names first: they have long been read, and papers are still being indexed.
      const [hasNames, hasPapers] = [addNames(), addPapers()];
      if (!hasPapers) index.run();
      if (!hasNames) gatherNames();
      finish.run();
    },
  };
}
