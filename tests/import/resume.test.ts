import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { exportRecords } from '../../src/export.ts';
import { importFiles } from '../../src/import.ts';
import { digestOf } from '../harness/digest.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

const folder = temporaryFolder();
const records = Array.from({ length: 2345 }, (_, index) => jsonLine({ title: `Paper number ${index}` }));
const file = folder.write('many.jsonl', records.join(''));

test('an import that is stopped between two batches goes on where it was and ends as if it had never been', async () => {
  const whole = openDatabase(':memory:');
  await importFiles(whole, [file]);
  const stopped = openDatabase(':memory:');
  const stop = ({ read }: { read: number }) => {
    if (read >= 1000) throw new Error('pulled the plug');
  };
  await expect(importFiles(stopped, [file], { onProgress: stop })).rejects.toThrow('pulled the plug');
  expect(stopped.$client.prepare('select state, checkpoint, added from imports').all()).toEqual([
    { state: 'running', checkpoint: 1000, added: 1000 },
  ]);
  const seen: number[] = [];
  const summary = await importFiles(stopped, [file], { onProgress: ({ read }) => seen.push(read) });
  expect(seen).toEqual([2000, 2345]);
  expect(summary).toMatchObject({ read: 2345, added: 2345, unchanged: 0 });
  expect([...exportRecords(stopped)]).toEqual([...exportRecords(whole)]);
  expect(stopped.$client.prepare('select state, checkpoint, added from imports').all()).toEqual([
    { state: 'done', checkpoint: 2345, added: 2345 },
  ]);
});

test('a batch that fails leaves nothing of itself behind', async () => {
  const database = openDatabase(':memory:');
  database.$client.exec(
    "create trigger fail before insert on papers when new.title = 'Paper number 1700' begin select raise(abort, 'no'); end",
  );
  await expect(importFiles(database, [file])).rejects.toThrow();
  expect(database.$client.prepare('select count(*) as count from papers').get()).toEqual({ count: 1000 });
  expect(database.$client.prepare('select checkpoint, added from imports').get()).toEqual({
    checkpoint: 1000,
    added: 1000,
  });
});

// Pages that are left: for no batch, for some, for all but not for the indexes.
test.each([5, 60, 100])(
  'an import whose disk is full after %i pages goes on when there is room, and ends as if there always had been',
  async (pages) => {
    const [whole, full] = [openDatabase(':memory:'), openDatabase(folder.path(`full-${pages}.sqlite`))];
    await importFiles(whole, [file]);
    const before = Number(full.$client.pragma('page_count', { simple: true }));
    full.$client.pragma(`max_page_count = ${before + pages}`);
    await expect(importFiles(full, [file])).rejects.toThrow(
      /^The disk is full: .* make room and run it again$/,
    );
    full.$client.pragma('max_page_count = 1000000');
    await importFiles(full, [file]);
    expect(digestOf(full)).toBe(digestOf(whole));
  },
);

test.each([
  [1, [1]],
  [500, [250, 500]],
  [501, [250, 500, 501]],
])('of %i records, batches grow and none is empty', async (length, told) => {
  const input = Readable.from([Buffer.from(records.slice(0, length).join(''))]);
  const seen: number[] = [];
  await importFiles(openDatabase(':memory:'), ['-'], {
    input,
    format: 'paperql',
    onProgress: ({ read }) => seen.push(read),
  });
  expect(seen).toEqual(told);
});

test('progress tells bytes and counts', async () => {
  const seen: unknown[] = [];
  await importFiles(openDatabase(':memory:'), [file], { onProgress: (progress) => seen.push(progress) });
  const size = records.join('').length;
  expect(seen.at(-1)).toEqual({
    file,
    bytes: size,
    size,
    fresh: 2345,
    total: { fresh: 2345, bytes: size, size },
    read: 2345,
    added: 2345,
    merged: 0,
    unchanged: 0,
    waiting: 0,
    rejected: 0,
    metrics: 0,
  });
});

test('standard input is read once, whatever the pieces it comes in', async () => {
  const database = openDatabase(':memory:');
  const bytes = Buffer.from('{"title":"Łódź — one"}\r\n{"title":"Two"}');
  const input = Readable.from([...bytes].map((byte) => Uint8Array.of(byte)));
  const summary = await importFiles(database, ['-'], { input });
  expect(summary.files).toMatchObject([{ file: 'standard input', format: 'paperql', read: 2, added: 2 }]);
  expect(database.$client.prepare('select title from papers order by id').all()).toEqual([
    { title: 'Łódź — one' },
    { title: 'Two' },
  ]);
});
