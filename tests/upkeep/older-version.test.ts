import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, test } from 'vitest';
import { applicationId } from '../../db/database-file.ts';
import { LookBudget } from '../../db/look-budget.ts';
import { openDatabase } from '../../db/open.ts';
import { packageFile } from '../../db/package-root.ts';
import { defineSqlFunctions } from '../../db/sql-functions.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { temporaryFolder } from '../cli/run.ts';

const migrations = readdirSync(packageFile('db/migrations')).sort();

/** A database as the version before a migration made it, the last one where none is named, with one paper. */
function older(folder: string, before = migrations.at(-1)): string {
  const migrationsFolder = join(folder, 'migrations');
  for (const name of migrations.filter((one) => one < (before ?? '')))
    cpSync(packageFile(`db/migrations/${name}`), join(migrationsFolder, name), { recursive: true });
  const path = join(folder, 'library.sqlite');
  const client = new Sqlite(path);
  defineSqlFunctions(client, new LookBudget());
  migrate(drizzle({ client }), { migrationsFolder });
  client.exec("insert into papers (key, title, title_key, field_sources) values ('a', 'A', 'a', '{}')");
  client.pragma(`application_id = ${applicationId}`);
  client.pragma('user_version = 1');
  client.close();
  return path;
}

function look(path: string): { papers: unknown; migrations: unknown } {
  const client = new Sqlite(path, { readonly: true });
  const papers = client.prepare('select key from papers').pluck().all();
  const done = client.prepare('select count(*) from __drizzle_migrations').pluck().get();
  client.close();
  return { papers, migrations: done };
}

test('a database of an older version is renewed when it is opened, and kept beside it as it was', () => {
  const folder = temporaryFolder();
  const path = older(folder);
  openDatabase(path).$client.close();
  expect(look(path)).toEqual({ papers: ['a'], migrations: migrations.length });
  expect(look(`${path}.before-1`)).toEqual({ papers: ['a'], migrations: migrations.length - 1 });
  openDatabase(path).$client.close();
  expect(readdirSync(folder).filter((name) => name.includes('.before-'))).toEqual([
    'library.sqlite.before-1',
  ]);
});

test('names that were gathered before are not gathered anew, which would take long, and who waits is told', () => {
  const folder = temporaryFolder();
  const path = older(folder);
  const client = new Sqlite(path);
  defineSqlFunctions(client, new LookBudget());
  client.exec(`insert into gathered (source) values ('papers');
    insert into terms (kind, key, text, words) select 'metric', slug, name, fold_words(name) from metric_kinds;
    insert into words (word) values ('heirloom')`);
  client.close();
  const told: string[] = [];
  const { $client } = openDatabase(path, { onRenewal: (line) => told.push(line) });
  expect($client.prepare("select count(*) from words where word = 'heirloom'").pluck().get()).toBe(1);
  $client.close();
  expect(told).toEqual([
    `${path} is of an older version and is being renewed; what it was is kept as ${path}.before-1`,
  ]);
});

test('results of before there were joined names are given theirs', () => {
  const folder = temporaryFolder();
  const path = older(
    folder,
    migrations.find((name) => name.endsWith('_joined_names')),
  );
  const client = new Sqlite(path);
  defineSqlFunctions(client, new LookBudget());
  const insert = client.prepare(
    `insert into reported_metrics (key, paper_id, position, metric, value, unit, form, qualifier, own, text, source, score, baseline, dataset, hardware)
     values ('a/' || :place, 1, :place, 'speedup', 2, 'x', 'factor', 'exact', 1, '2x', 'test', 2, :baseline, :dataset, :hardware)`,
  );
  insert.run({
    place: 1,
    baseline: 'previous SOTA',
    dataset: 'the CIFAR-10 dataset',
    hardware: '8 A100 GPUs',
  });
  insert.run({ place: 2, baseline: 'the state of the art', dataset: null, hardware: null });
  client.exec('update papers set metric_count = 2');
  client.close();
  const database = openDatabase(path);
  const rows = (sql: string) => database.$client.prepare(sql).raw().all();
  expect(rows('select baseline_key, dataset_key, hardware_key from reported_metrics order by id')).toEqual([
    ['stateoftheart', 'cifar10', 'a100'],
    ['stateoftheart', null, null],
  ]);
  expect(rows('select kind, key, paper_count from joined_names order by kind')).toEqual([
    ['baseline', 'stateoftheart', 1],
    ['dataset', 'cifar10', 1],
    ['hardware', 'a100', 1],
  ]);
  const faults = [...checkDatabase(database)].flatMap(({ name, faults }) =>
    faults.map((one) => `${name}: ${one}`),
  );
  expect(faults.filter((fault) => /names|terms/.test(fault))).toEqual([]);
  database.$client.close();
});

test('names that were told apart before more spellings were joined are one', () => {
  const folder = temporaryFolder();
  const path = older(
    folder,
    migrations.find((name) => name.endsWith('_more_spellings')),
  );
  const client = new Sqlite(path);
  defineSqlFunctions(client, new LookBudget());
  const insert = client.prepare(
    `insert into reported_metrics (key, paper_id, position, metric, value, unit, form, qualifier, own, text, source, score, dataset, dataset_key, hardware, hardware_key)
     values ('a/' || :place, 1, :place, 'speedup', 2, 'x', 'factor', 'exact', 1, '2x', 'test', 2, :dataset, :was, 'A100', 'a100')`,
  );
  insert.run({ place: 1, dataset: 'SQuAD v2.0', was: 'squadv2.0' });
  insert.run({ place: 2, dataset: 'the SQuAD 2.0 dataset', was: 'squad2.0' });
  client.exec('update papers set metric_count = 2');
  client.close();
  const database = openDatabase(path);
  const rows = (sql: string) => database.$client.prepare(sql).raw().all();
  expect(rows('select distinct dataset_key, hardware_key from reported_metrics')).toEqual([
    ['squad2', 'a100'],
  ]);
  expect(rows('select kind, key, paper_count from joined_names order by kind')).toEqual([
    ['dataset', 'squad2', 1],
    ['hardware', 'a100', 1],
  ]);
  const faults = [...checkDatabase(database)].flatMap(({ name, faults }) =>
    faults.map((one) => `${name}: ${one}`),
  );
  expect(faults.filter((fault) => /names|terms/.test(fault))).toEqual([]);
  database.$client.exec(
    "update reported_metrics set dataset = 'SQuAD', dataset_key = 'squad' where position = 2",
  );
  expect(rows("select key from joined_names where kind = 'dataset' order by key")).toEqual([
    ['squad'],
    ['squad2'],
  ]);
  database.$client.close();
});

test('results of before there were common units are given theirs, and scores that go by them', () => {
  const folder = temporaryFolder();
  const path = older(
    folder,
    migrations.find((name) => name.endsWith('_common_units')),
  );
  const client = new Sqlite(path);
  defineSqlFunctions(client, new LookBudget());
  const insert = client.prepare(
    `insert into reported_metrics (key, paper_id, position, metric, value, unit, form, direction, qualifier, own, text, source, improvement, score)
     values ('a/' || :place, 1, :place, :metric, :value, :unit, :form, :direction, 'exact', 1, '', 'test', :improvement, :score)`,
  );
  const cases = [
    ['runtime', 500, 'ms', 'absolute', null, null, -500],
    ['f1', 0.92, '', 'absolute', null, null, 0.92],
    ['error', 50, '%', 'change', 'down', 2, 2],
    ['error', 100, '%', 'change', 'down', null, 100],
    ['latency', 4, 'x', 'factor', 'down', 4, 4],
    ['bugs', 76, '', 'count', null, null, 76],
  ];
  for (const [place, [metric, value, unit, form, direction, improvement, score]] of cases.entries())
    insert.run({ place: place + 1, metric, value, unit, form, direction, improvement, score });
  client.exec('update papers set metric_count = 6');
  client.close();
  const database = openDatabase(path);
  const rows = database.$client.prepare(
    'select base_value, base_unit, score, improvement from reported_metrics order by id',
  );
  expect(rows.raw().all()).toEqual([
    [0.5, 's', -0.5, null],
    [92, '%', 92, null],
    [50, '%', 50, 2],
    [100, '%', 100, null],
    [4, 'x', 4, 4],
    [76, '', 76, null],
  ]);
  const faults = [...checkDatabase(database)].filter(({ name, faults }) => {
    return faults.length > 0 && /units|integrity/.test(name);
  });
  expect(faults).toEqual([]);
  database.$client.close();
});

test('results of before more units converted are given their base units, and keep what was right', () => {
  const folder = temporaryFolder();
  const path = older(
    folder,
    migrations.find((name) => name.endsWith('_case_of_units')),
  );
  const client = new Sqlite(path);
  defineSqlFunctions(client, new LookBudget());
  const insert = client.prepare(
    `insert into reported_metrics (key, paper_id, position, metric, value, unit, base_value, base_unit, form, direction, qualifier, own, text, source, improvement, score)
     values ('a/' || :place, 1, :place, :metric, :value, :unit, :value, :unit, :form, :direction, 'exact', 1, '', 'test', :improvement, :score)`,
  );
  const cases = [
    ['memory', 8, 'Kibit', 'absolute', null, null, -8],
    ['throughput', 2, 'GBps', 'absolute', null, null, 2],
    ['latency', 4, 'x', 'factor', 'down', 4, 4],
    ['latency', 3, 's', 'absolute', null, null, -3],
  ];
  for (const [place, [metric, value, unit, form, direction, improvement, score]] of cases.entries())
    insert.run({ place: place + 1, metric, value, unit, form, direction, improvement, score });
  client.exec('update papers set metric_count = 4');
  client.close();
  const database = openDatabase(path);
  const rows = database.$client.prepare(
    'select base_value, base_unit, score from reported_metrics order by id',
  );
  expect(rows.raw().all()).toEqual([
    [1024, 'B', -1024],
    [2e9, 'B/s', 2e9],
    [4, 'x', 4],
    [3, 's', -3],
  ]);
  const faults = [...checkDatabase(database)].filter(({ name, faults }) => {
    return faults.length > 0 && /units|integrity/.test(name);
  });
  expect(faults).toEqual([]);
  database.$client.close();
});

test('no copy is kept of a new database', () => {
  const folder = temporaryFolder();
  openDatabase(join(folder, 'new.sqlite')).$client.close();
  expect(readdirSync(folder)).toEqual(['new.sqlite']);
});

test('a copy that is kept already is left as it is', () => {
  const folder = temporaryFolder();
  const path = older(folder);
  cpSync(path, `${path}.before-1`);
  openDatabase(path).$client.close();
  expect(look(`${path}.before-2`)).toEqual({ papers: ['a'], migrations: migrations.length - 1 });
});
