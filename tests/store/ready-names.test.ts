import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import { nameGatherer } from '../../db/store/gather.ts';
import { nameReader } from '../../db/store/read-names.ts';
import { readyNames } from '../../db/store/ready-names.ts';
import { save } from '../../db/store.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { temporaryFolder } from '../import/files.ts';

const folder = temporaryFolder();
let stores = 0;

const definitionOf = ({ $client }: Database) =>
  String($client.prepare("select sql from sqlite_schema where name = 'names_text'").pluck().get());
const namesFound = ({ $client }: Database, word: string) =>
  $client.prepare('select count(*) from names_text where names_text match ?').pluck().get(word);
const faultsOf = (database: Database) => [...checkDatabase(database)].flatMap(({ faults }) => faults);

/** Puts a paper into a store, and takes back that its names were gathered, as if a batch had left them to the next one. */
function storeWithFreshNames(): Database {
  stores += 1;
  const database = openDatabase(folder.path(`${stores}.sqlite`));
  const { $client } = database;
  const before = $client.prepare('select source, upto from gathered').raw().all();
  $client.exec('create temp table kept as select * from words');
  save(
    database,
    [
      {
        title: 'Caching graphs',
        abstract: 'Unheard-of words count in small collections.',
        venue: 'MLSys 2023',
        authors: [{ name: 'Ada Writer' }],
        topics: [{ scheme: 'keyword', slug: 'caches', name: 'Caches' }],
      },
    ],
    { source: 'test' },
  );
  $client.exec('delete from words where word not in (select word from temp.kept)');
  $client.exec(`insert into names_text (names_text, rowid, words)
    select 'delete', id, words from names join gathered using (source) where source_id <= upto and source <> 'terms'`);
  const set = $client.prepare('update gathered set upto = ? where source = ?');
  for (const [source, upto] of before as [string, number][]) set.run(upto, source);
  return database;
}

/** Makes names ready as another thread would, changes something in the store, and adds them; tells whether they were. */
function addAfter(database: Database, change: (database: Database) => void): boolean {
  const { $client } = database;
  const other = openDatabase($client.name);
  const names = readyNames($client);
  return $client
    .transaction(() => {
      names.watch();
      const ready = nameReader(other.$client.name, definitionOf(other))();
      other.$client.close();
      change(database);
      $client.unsafeMode(true);
      const isAdded = names.add(ready);
      $client.unsafeMode(false);
      names.rest();
      return isAdded;
    })
    .immediate();
}

describe('names that another thread has made ready', () => {
  test('are found once they are added, as if they had been gathered', () => {
    const database = storeWithFreshNames();
    expect(namesFound(database, 'pcaching')).toBe(0);
    expect(addAfter(database, () => {})).toBe(true);
    for (const word of ['pcaching', 'aada', 'tcaches', 'vmlsys']) expect(namesFound(database, word)).toBe(1);
    expect(faultsOf(database)).toEqual([]);
  });

  test('are added beside rows that are stored meanwhile, which are gathered later', () => {
    const database = storeWithFreshNames();
    const insert = "insert into venues (key, name) values ('later', 'Later')";
    expect(addAfter(database, ({ $client }) => void $client.exec(insert))).toBe(true);
    save(database, [{ title: 'Last' }], { source: 'test' });
    expect(faultsOf(database)).toEqual([]);
  });

  test.each([
    ['a title changes', "update papers set title_key = 'other graphs'", ['pother', 'pgraphs'], ['pcaching']],
    ['an author goes', 'delete from authorships; delete from authors', ['pcaching'], ['aada']],
    ['a topic is renamed', "update topics set name = 'Other'", ['tother', 'pcaching'], ['tcaches']],
  ])('are as they are now if %s meanwhile', (_what, change, present, gone) => {
    const database = storeWithFreshNames();
    expect(addAfter(database, ({ $client }) => void $client.exec(change))).toBe(true);
    for (const word of present) expect(namesFound(database, word)).toBe(1);
    for (const word of gone) expect(namesFound(database, word)).toBe(0);
    const faults = [...checkDatabase(database)].filter(({ name }) => /names|words/.test(name));
    expect(faults.flatMap((check) => check.faults)).toEqual([]);
  });

  test('leave words in the order in which they would have been gathered before', () => {
    const [early, late] = [storeWithFreshNames(), storeWithFreshNames()];
    const change = "update topics set name = 'Another Beginning'";
    early.$client.transaction(nameGatherer(early.$client))();
    early.$client.exec(change);
    expect(addAfter(late, ({ $client }) => void $client.exec(change))).toBe(true);
    const wordsOf = ({ $client }: Database) => $client.prepare('select id, word from words').all();
    expect(wordsOf(late)).toEqual(wordsOf(early));
  });

  test('are not added if somebody else has gathered them', () => {
    const database = storeWithFreshNames();
    const gather = ({ $client }: Database) => nameGatherer($client)();
    expect(addAfter(database, gather)).toBe(false);
    expect(faultsOf(database)).toEqual([]);
  });
});
