import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { save } from '../../db/store.ts';
import { temporaryFolder } from '../import/files.ts';

const folder = temporaryFolder();

function created(name: string): string {
  const path = folder.path(name);
  const database = openDatabase(path);
  save(
    database,
    Array.from({ length: 200 }, (_, index) => ({ title: `Paper ${index}`, abstract: 'word '.repeat(50) })),
    { source: 'test' },
  );
  database.$client.close();
  return path;
}

function foreign(name: string, sql: string): string {
  const path = folder.path(name);
  const client = new Sqlite(path);
  client.exec(sql);
  client.close();
  return path;
}

describe('a database', () => {
  test('is created with its tables, write-ahead log and checks, and opened again as it was', () => {
    const path = created('new.sqlite');
    const database = openDatabase(path);
    expect(database.$client.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.$client.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.$client.pragma('synchronous', { simple: true })).toBe(1);
    expect(database.$client.prepare('select count(*) as count from papers').get()).toEqual({ count: 200 });
    expect(database.$client.prepare('select count(*) as count from metric_kinds').get()).toEqual({
      count: 41,
    });
    database.$client.close();
  });

  test('that was serialised is opened in memory as it was, and what is written there stays there', () => {
    const bytes = openDatabase(':memory:').$client.serialize();
    const names = [0, 1]
      .map(() => openDatabase(bytes))
      .map(({ $client }, index) => {
        $client
          .prepare("insert into topics (key, scheme, slug, name) values ('a', 'curated', 'a', ?)")
          .run(`A${index}`);
        return $client.prepare('select name from topics').pluck().all();
      });
    expect(names).toEqual([['A0'], ['A1']]);
  });

  test('is taken in place of an empty file', () => {
    openDatabase(folder.write('touched.sqlite', '')).$client.close();
  });

  test('folds text in SQL', () => {
    const { $client } = openDatabase(':memory:');
    expect(
      $client.prepare("select fold('Łukasz STRAUẞ') as folded, fold(null) as none, fold(7) as seven").get(),
    ).toEqual({
      folded: 'lukasz strauss',
      none: null,
      seven: 7,
    });
  });

  test('that has just been written by another connection, and stands in its log, is known as ours', () => {
    const path = folder.path('log.sqlite');
    const first = openDatabase(path);
    const second = openDatabase(path);
    second.$client.close();
    first.$client.close();
  });

  test('opened for reading refuses writes', () => {
    const { $client } = openDatabase(created('read.sqlite'), { readonly: true });
    expect(() => $client.exec('delete from papers')).toThrow(/readonly/);
    $client.close();
  });
});

describe('what cannot be opened is refused in one line that helps', () => {
  test.each([
    [
      'text',
      () =>
        folder.write('text.sqlite', 'not a database at all, but longer than the header of one '.repeat(4)),
      'data',
      'FILE is not a database of paperql: it was left as it is; name another file',
    ],
    [
      'a short text',
      () => folder.write('short.sqlite', 'short'),
      'data',
      'FILE is not a database of paperql: it was left as it is; name another file',
    ],
    [
      'a database of somebody else',
      () => foreign('other.sqlite', 'create table papers (id)'),
      'data',
      'FILE is not a database of paperql: it was left as it is; name another file',
    ],
    [
      'a database of somebody else with a log',
      () => foreign('wal.sqlite', 'pragma journal_mode = wal; create table t (id)'),
      'data',
      'FILE is not a database of paperql: it was left as it is; name another file',
    ],
    ['a folder', () => folder.path('.'), 'data', 'FILE is not a file: name a file for the database'],
    [
      'a newer version',
      newer,
      'newer',
      'FILE was written by a newer version of paperql: update paperql, or name another file',
    ],
    [
      'a file that was cut off',
      cutOff,
      'data',
      'FILE is damaged: restore it from a backup, or remove it and import again',
    ],
    [
      'a file whose pages were overwritten',
      overwritten,
      'data',
      'FILE is damaged: restore it from a backup, or remove it and import again',
    ],
  ])('%s', (_name, make, kind, message) => {
    const path = make();
    const before = existsSync(path) && path.endsWith('.sqlite') ? readFileSync(path) : undefined;
    expect(() => openDatabase(path)).toThrow(
      expect.objectContaining({ name: 'UserError', kind, message: message.replace('FILE', path) }),
    );
    if (before !== undefined) expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a missing folder', () => {
    const path = folder.path('no/such.sqlite');
    expect(() => openDatabase(path)).toThrow(
      expect.objectContaining({
        kind: 'cannot-create',
        message: `${path} cannot be created: there is no folder ${folder.path('no')}; make it, or name another file`,
      }),
    );
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written', () => {
    const closed = folder.path('closed');
    execFileSync('mkdir', [closed]);
    chmodSync(closed, 0o500);
    expect(() => openDatabase(`${closed}/a.sqlite`)).toThrow(/the folder .* is not writable; change that/);
  });

  test.each([{ create: false }, { readonly: true }])(
    'a missing file, where it must be there: %o',
    (options) => {
      const path = folder.path('missing.sqlite');
      expect(() => openDatabase(path, options)).toThrow(
        expect.objectContaining({
          kind: 'no-input',
          message: `${path} does not exist: run "paperql import" to create it, or name another file`,
        }),
      );
      expect(existsSync(path)).toBe(false);
    },
  );

  test('a database that another process holds', () => {
    const path = created('held.sqlite');
    const holder = new Sqlite(path);
    holder.exec('pragma locking_mode = exclusive; begin immediate; delete from imports; commit');
    expect(() => openDatabase(path, { patience: 10 })).toThrow(
      expect.objectContaining({
        kind: 'busy',
        message: `${path} is locked by another process: wait until it has finished, or stop it`,
      }),
    );
    holder.close();
    openDatabase(path).$client.close();
  });

  test('a database of an older version, where nothing may be written', () => {
    const path = created('older.sqlite');
    const client = new Sqlite(path);
    client.pragma('user_version = 1');
    client.close();
    expect(() => openDatabase(path, { readonly: true })).toThrow(
      expect.objectContaining({ kind: 'data', message: expect.stringContaining('older version') }),
    );
  });
});

function newer(): string {
  const path = created('newer.sqlite');
  const client = new Sqlite(path);
  client.pragma('user_version = 2000000000');
  client.close();
  return path;
}

function cutOff(): string {
  const path = created('cut.sqlite');
  truncateSync(path, 20_000);
  return path;
}

function overwritten(): string {
  const path = created('overwritten.sqlite');
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 100);
  return folder.write('overwritten.sqlite', bytes);
}
