import { expect, test } from 'vitest';
import { bulkLoad } from '../../db/bulk-load.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import type { AuthorRecord } from '../../db/record.ts';
import { save } from '../../db/store.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';

const authorsOf = ({ $client }: Database) =>
  $client.prepare('select name, given, orcid from authors order by id').raw().all();

let papers = 0;
const paperBy = (...authors: AuthorRecord[]) => {
  papers += 1;
  return { title: `Study ${papers}`, authors };
};
const store = (database: Database, ...authors: AuthorRecord[]) =>
  void save(database, [paperBy(...authors)], { source: 'test' });

/** A batch of a load that is taken back. */
function storeInVain(database: Database, ...authors: AuthorRecord[]): void {
  const batch = database.$client.transaction(() => {
    store(database, ...authors);
    throw new Error('pulled the plug');
  });
  expect(() => batch()).toThrow('pulled the plug');
}

const ada = { name: 'Ada Writer' };
const orcid = '0000-0002-1825-0097';

test.each([
  ['somebody new', [{ name: 'Bea Writer' }], [{ name: 'Bea Writer' }], ['Bea Writer', null, null]],
  ['an ORCID', [{ ...ada, orcid }], [{ ...ada, orcid }], ['Ada Writer', null, orcid]],
  ['parts of a name', [{ ...ada, given: 'A.' }], [{ ...ada, given: 'Ada' }], ['Ada Writer', 'Ada', null]],
])('%s of a batch that was taken back is not remembered in a first load', async (_what, lost, kept, last) => {
  const database = openDatabase(':memory:');
  await bulkLoad(database, async () => {
    store(database, ada);
    storeInVain(database, ...lost);
    store(database, ...kept);
  });
  expect(authorsOf(database).at(-1)).toEqual(last);
  expect([...checkDatabase(database)].flatMap(({ faults }) => faults)).toEqual([]);
});

test('what a first load learns of an author is there for all batches after it', async () => {
  const database = openDatabase(':memory:');
  await bulkLoad(database, async () => {
    store(database, ada);
    store(database, { ...ada, given: 'Ada' });
    store(database, { ...ada, given: 'A.', family: 'Writer', orcid });
    store(database, { name: 'Ada W.', orcid });
  });
  expect(authorsOf(database)).toEqual([['Ada Writer', 'Ada', orcid]]);
});
