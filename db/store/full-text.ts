import type { Database } from '../open.ts';

const indexes = ['papers_text', 'names_text', 'words_parts'] as const;

/** How indexes of words are set while a first load fills them, and otherwise. */
const settings = {
  /** A piece for each batch; they are joined sixteen at a time, instead of a little with each batch. */
  automerge: { much: 0, usual: 4 },
  /** What gathers before it is written as a piece, in bytes: more than a batch has. */
  hashsize: { much: 32 * 1024 * 1024, usual: 1024 * 1024 },
} as const;

/** Sets the indexes of words for a first load, or back. */
export function setFullText({ $client }: Database, how: 'much' | 'usual'): void {
  for (const index of indexes) {
    const set = $client.prepare(`insert into ${index} (${index}, rank) values (?, ?)`);
    // Numbers would be bound as REAL, which full text does not take.
    for (const [name, values] of Object.entries(settings)) set.run(name, BigInt(values[how]));
  }
}

/**
 * Puts the papers of a batch into the full text all at once. A trigger would do it for each row, and full text would write down all
 * that it has gathered each time: a paper would take twice as long. For what becomes of a paper later there are triggers.
 */
export function fullTextStore({ $client }: Database) {
  const setAside = $client.prepare(
    'insert into unindexed_papers ("after") select coalesce(max(id), 0) from papers',
  );
  const index = $client.prepare(
    `insert into papers_text (rowid, title, abstract)
     select id, title, abstract from searchable_papers where id > (select "after" from unindexed_papers)`,
  );
  const finish = $client.prepare('delete from unindexed_papers');
  return {
    /** Begins a batch: leaves the papers that are added from here on to its end. */
    begin(): void {
      setAside.run();
    },
    /** Puts them into the full text. */
    end(): void {
      index.run();
      finish.run();
    },
  };
}
