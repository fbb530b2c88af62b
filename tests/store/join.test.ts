import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import type { PaperRecord } from '../../db/record.ts';
import { join, save } from '../../db/store.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';

const source = { source: 'test' };

test('an author who leaves with a paper and comes back with the one it is joined to is counted once', () => {
  const database = openDatabase(':memory:');
  const papers: PaperRecord[] = [
    { title: 'Heaps' },
    { title: 'Graphs', authors: [{ name: 'Ada Lovelace' }] },
  ];
  for (const paper of papers) save(database, [paper], source);
  join(database, 'heaps', 'graphs', source);
  const authors = database.$client.prepare('select key, paper_count from authors').all();
  expect(authors).toEqual([{ key: 'ada-lovelace', paper_count: 1 }]);
  expect([...checkDatabase(database)].filter(({ faults }) => faults.length > 0)).toEqual([]);
});
