import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, test } from 'vitest';
import { applicationId } from '../../db/database-file.ts';
import { LookBudget } from '../../db/look-budget.ts';
import { rebuildNames } from '../../db/names.ts';
import { openDatabase } from '../../db/open.ts';
import { packageFile } from '../../db/package-root.ts';
import { defineSqlFunctions } from '../../db/sql-functions.ts';
import { temporaryFolder } from '../cli/run.ts';

const migrations = readdirSync(packageFile('db/migrations')).sort();

/** A database as the version before the last migration made it, with one paper. */
function older(folder: string): string {
  const migrationsFolder = join(folder, 'migrations');
  for (const name of migrations.slice(0, -1))
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
  rebuildNames({ $client: client });
  client.exec("insert into words (word) values ('heirloom')");
  client.close();
  const told: string[] = [];
  const { $client } = openDatabase(path, { onRenewal: (line) => told.push(line) });
  expect($client.prepare("select count(*) from words where word = 'heirloom'").pluck().get()).toBe(1);
  $client.close();
  expect(told).toEqual([
    `${path} is of an older version and is being renewed; what it was is kept as ${path}.before-1`,
  ]);
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
