import type { Database } from '../open.ts';

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
