import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { save } from '../../db/store.ts';
import { backupDatabase } from '../../db/upkeep/backup.ts';
import { compactDatabase } from '../../db/upkeep/compact.ts';
import { temporaryFolder } from '../cli/run.ts';
import { digestOf } from '../harness/digest.ts';

const papers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    title: `Paper ${from + index}`,
    abstract: `word${from + index} `.repeat(200),
  }));

/** A database of 3,000 papers, which is more than a backup copies at once. */
function library() {
  const folder = temporaryFolder();
  const path = join(folder, 'store.sqlite');
  const database = openDatabase(path);
  save(database, papers(0, 3000), { source: 'test' });
  return { path, database, backup: join(folder, 'backup.sqlite') };
}

describe('a backup', () => {
  test('is the database as it was when it began, whatever another process writes meanwhile', async () => {
    const { path, database, backup } = library();
    const before = digestOf(database);
    const writer = openDatabase(path);
    const shares: number[] = [];
    await backupDatabase(database, backup, {
      force: false,
      onProgress(share) {
        shares.push(share);
        save(writer, papers(3000 + shares.length, 3001 + shares.length), { source: 'test' });
      },
    });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    const copy = openDatabase(backup);
    expect(digestOf(copy)).toBe(before);
    expect(digestOf(database)).not.toBe(before);
    expect(existsSync(`${backup}.tmp`)).toBe(false);
    for (const { $client } of [copy, writer, database]) $client.close();
  });

  test('is read where nothing can be written, as it needs no log beside it', async () => {
    const { database, backup } = library();
    await backupDatabase(database, backup, { force: false, onProgress: () => {} });
    const copy = openDatabase(backup, { readonly: true });
    expect(copy.$client.prepare('select count(*) from papers').pluck().get()).toBe(3000);
    expect(readdirSync(dirname(backup)).filter((name) => name.startsWith('backup.sqlite'))).toEqual([
      'backup.sqlite',
    ]);
    for (const { $client } of [copy, database]) $client.close();
  });

  test('replaces a file only by force, and the database itself never', async () => {
    const { path, database, backup } = library();
    writeFileSync(backup, 'something dear');
    const onProgress = () => {};
    await expect(backupDatabase(database, backup, { force: false, onProgress })).rejects.toMatchObject({
      kind: 'cannot-create',
      message: `${backup} is there already: name another file, or say --force`,
    });
    await backupDatabase(database, backup, { force: true, onProgress });
    openDatabase(backup, { readonly: true }).$client.close();
    await expect(backupDatabase(database, path, { force: true, onProgress })).rejects.toThrow(
      `${path} is the database itself`,
    );
    database.$client.close();
  });

  test('that cannot be written is one clear line', async () => {
    const { database, backup } = library();
    const nowhere = join(`${backup}-folder`, 'backup.sqlite');
    await expect(
      backupDatabase(database, nowhere, { force: false, onProgress: () => {} }),
    ).rejects.toMatchObject({
      name: 'UserError',
      kind: 'cannot-create',
      message: `${nowhere} cannot be written, as its folder does not exist: name another file`,
    });
    database.$client.close();
  });
});

test('a database is smaller when it is compacted, and holds what it held', () => {
  const { database } = library();
  database.$client.exec('delete from papers where id % 3 > 0');
  const held = digestOf(database);
  const { before, after } = compactDatabase(database);
  expect(after).toBeLessThan(before / 2);
  expect(digestOf(database)).toBe(held);
  database.$client.close();
});
