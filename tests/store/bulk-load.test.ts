import { describe, expect, test } from 'vitest';
import { bulkLoad } from '../../db/bulk-load.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { deferIndexes } from '../../db/store/deferred-indexes.ts';
import { save } from '../../db/store.ts';
import { compactDatabase } from '../../db/upkeep/compact.ts';
import { temporaryFolder } from '../import/files.ts';

const folder = temporaryFolder();
const options = { source: 'test' };
const definitions = ({ $client }: Database) =>
  $client.prepare('select type, name, sql from sqlite_schema order by type, name').all();
const indexes = ({ $client }: Database) =>
  $client
    .prepare("select name from sqlite_schema where type = 'index' and sql is not null order by name")
    .pluck()
    .all();
const deferred = ({ $client }: Database) =>
  $client.prepare('select name from deferred_indexes order by name').pluck().all();

const kept = ['external_ids_paper', 'reported_metrics_paper', 'topics_key', 'venues_key', 'words_word'];

test('a first load keeps only the indexes that it needs itself, lists the others, and builds them at its end', async () => {
  const database = openDatabase(':memory:');
  const [before, all] = [definitions(database), indexes(database)];
  await bulkLoad(database, async () => {
    save(database, [{ title: 'One' }], options);
    expect(indexes(database)).toEqual(expect.arrayContaining(kept));
    expect([...indexes(database), ...deferred(database)].sort()).toEqual(all);
    expect(deferred(database)).toEqual(
      expect.arrayContaining(['papers_published', 'papers_key', 'authors_name_key', 'reported_metrics_key']),
    );
  });
  expect(definitions(database)).toEqual(before);
  expect(deferred(database)).toEqual([]);
});

test('a store that has papers keeps its indexes', async () => {
  const database = openDatabase(':memory:');
  save(database, [{ title: 'One' }], options);
  await bulkLoad(database, async () => expect(deferred(database)).toEqual([]));
});

test('a load that fails leaves the store with all its indexes', async () => {
  const database = openDatabase(':memory:');
  const before = definitions(database);
  const load = bulkLoad(database, async () => {
    throw new Error('pulled the plug');
  });
  await expect(load).rejects.toThrow('pulled the plug');
  expect(definitions(database)).toEqual(before);
});

describe('a load whose last names cannot be gathered', () => {
  const settings = ({ $client }: Database) => [
    $client.pragma('foreign_keys', { simple: true }),
    $client.prepare("select v from papers_text_config where k = 'automerge'").pluck().get(),
  ];

  test.each([
    ['and that failed itself tells why', 'pulled the plug', 'pulled the plug'],
    ['and that went well fails', undefined, 'no room'],
  ])('%s, and the store is set back, with all its indexes', async (_what, failure, told) => {
    const database = openDatabase(':memory:');
    const before = definitions(database);
    const load = bulkLoad(database, async () => {
      save(database, [{ title: 'One' }], options);
      database.$client.exec(
        "create temp trigger full before update on main.gathered begin select raise(abort, 'no room'); end",
      );
      if (failure !== undefined) throw new Error(failure);
    });
    await expect(load).rejects.toThrow(told);
    expect(definitions(database)).toEqual(before);
    expect(settings(database)).toEqual([1, 4]);
  });
});

test.each([
  ['the next one', (database: Database) => bulkLoad(database, async () => {})],
  ['compacting', compactDatabase],
])('what a load that died has set aside is built by %s', async (_by, work) => {
  const database = openDatabase(':memory:');
  const before = definitions(database);
  deferIndexes(database);
  save(database, [{ title: 'One' }], options);
  expect(definitions(database)).not.toEqual(before);
  await work(database);
  expect(definitions(database)).toEqual(before);
});

test('a load that another process keeps from writing leaves the settings as they were', async () => {
  const path = folder.path('held.sqlite');
  const [holder, database] = [openDatabase(path), openDatabase(path, { patience: 1 })];
  holder.$client.exec('begin immediate');
  await expect(bulkLoad(database, async () => {})).rejects.toMatchObject({ kind: 'busy' });
  expect(database.$client.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('two papers that turn out to be one have what their removal needs built first', async () => {
  const database = openDatabase(':memory:');
  await bulkLoad(database, async () => {
    const ids = { doi: '10.1234/one', arxivId: '2405.00001' };
    save(
      database,
      [
        { title: 'One', doi: ids.doi },
        { title: 'The one', arxivId: ids.arxivId },
        { title: 'One', ...ids },
      ],
      options,
    );
    for (const name of ['authorships_author', 'paper_references_cited', 'pending_references_paper'])
      expect(indexes(database)).toContain(name);
    expect(deferred(database)).toContain('papers_published');
  });
});

test('what another process stores during a first load is found, though it was never told to the store', async () => {
  const path = folder.path('shared.sqlite');
  const [database, other] = [openDatabase(path), openDatabase(path)];
  await bulkLoad(database, async () => {
    save(database, [{ title: 'One' }], options);
    save(other, [{ title: 'Two', doi: '10.1234/two', authors: [{ name: 'Ada Writer' }] }], options);
    const saved = save(
      database,
      [
        { title: 'Two, revised', doi: '10.1234/two' },
        { title: 'Three', authors: [{ name: 'Ada Writer' }] },
      ],
      options,
    );
    expect(saved).toMatchObject({ added: 1 });
  });
  expect(database.$client.prepare('select count(*) from authors').pluck().get()).toBe(1);
});

test('papers that are added, completed and joined in one batch stand in the full text as they end', () => {
  const database = openDatabase(':memory:');
  const { $client } = database;
  save(database, [{ title: 'Before', doi: '10.1234/before' }], options);
  save(
    database,
    [
      { title: 'Before', doi: '10.1234/before', abstract: 'completed' },
      { title: 'Added', doi: '10.1234/added' },
      { title: 'Added', doi: '10.1234/added', abstract: 'afterwards' },
      { title: 'Twin', arxivId: '2405.00001' },
      { title: 'Added', doi: '10.1234/added', arxivId: '2405.00001' },
    ],
    options,
  );
  $client.exec("insert into papers_text (papers_text, rank) values ('integrity-check', 1)");
  const found = $client.prepare('select count(*) from papers_text where papers_text match ?').pluck();
  expect(['before', 'completed', 'added', 'afterwards', 'twin'].map((word) => found.get(word))).toEqual([
    1, 1, 1, 1, 0,
  ]);
  expect($client.prepare('select count(*) from unindexed_papers').pluck().get()).toBe(0);
});
