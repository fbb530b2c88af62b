import type { Database } from '../../db/open.ts';
import { nameGatherer } from '../../db/store/gather.ts';
import { emptyDatabase } from './empty-database.ts';
import { smallRows } from './small-rows.ts';
import { tables } from './tables.ts';

/** A database in memory with the rows of `smallRows`, put there without the importer. */
export function smallStore(seed = 1): Database {
  const database = emptyDatabase();
  const rows = smallRows(seed);
  database.transaction((transaction) => {
    transaction.insert(tables.venues).values(rows.venues).run();
    transaction.insert(tables.papers).values(rows.papers).run();
    transaction.insert(tables.authors).values(rows.authors).run();
    transaction.insert(tables.topics).values(rows.topics).run();
    transaction.insert(tables.authorships).values(rows.authorships).run();
    transaction.insert(tables.paperTopics).values(rows.paperTopics).run();
    transaction.insert(tables.reportedMetrics).values(rows.reportedMetrics).run();
    transaction.insert(tables.editors).values(rows.editors).run();
    transaction.insert(tables.links).values(rows.links).run();
    transaction.insert(tables.externalIds).values(rows.externalIds).run();
    transaction.insert(tables.paperReferences).values(rows.paperReferences).run();
  });
  database.$client.exec("insert into papers_text (papers_text) values ('rebuild')");
  nameGatherer(database.$client)();
  return database;
}

/** Adds so many words that no name has. */
export function addWords(database: Database, count: number): void {
  database.$client
    .prepare(
      'with recursive n (i) as (select coalesce(max(id), 0) + 1 from words union all select i + 1 from n limit ?) insert into words (id, word) select i, ? || i from n',
    )
    .run(count, 'word ');
}
