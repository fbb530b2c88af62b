import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { zstdWindow } from '../../src/import/zstd-window.ts';
import { importFiles } from '../../src/import.ts';
import { temporaryFolder } from './files.ts';

const { write } = temporaryFolder();
const records = '{"title":"Packed"}\n{"title":"Too"}\n';
/** A frame of Zstandard with one block that is not compressed. */
const zstd = Buffer.concat([
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, records.length]),
  Buffer.from([(records.length << 3) | 1, records.length >> 5, 0]),
  Buffer.from(records),
]);

test.each([
  ['gz', gzipSync(records)],
  ['zst', zstd],
])('a file that is packed as %s is read as what it holds', async (ending, content) => {
  const summary = await importFiles(openDatabase(':memory:'), [write(`a.jsonl.${ending}`, content)]);
  expect(summary).toMatchObject({ added: 2, rejected: 0 });
});

const frame = (...bytes: number[]) => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...bytes]);

test.each([
  ['a window of 1 kB', frame(0x00, 0x00), 1024],
  ['a window of 8 MB', frame(0x04, 0x68), 8 * 1024 * 1024],
  ['a window of 1.125 GB', frame(0x00, 0xa1), 1.125 * 1024 ** 3],
  ['one segment of 200 bytes', frame(0x20, 200), 200],
  ['one segment of 500 bytes', frame(0x60, 244, 0), 500],
  ['one segment of 2 GB, after the number of a dictionary', frame(0xa1, 7, 0, 0, 0, 0x80), 2 ** 31],
  ['a header that is cut off', frame(0xa0, 1), undefined],
])('%s takes so much memory', (_name, head, length) => {
  expect(zstdWindow(head)).toBe(length);
});

test('an archive that asks for too much memory is refused with what to do', async () => {
  const file = write('long.jsonl.zst', Buffer.concat([frame(0x00, 0xa1), zstd]));
  await expect(importFiles(openDatabase(':memory:'), [file])).rejects.toThrow(
    `${file} takes more than 128 MB of memory to unpack: unpack it with zstd --long=31`,
  );
  rmSync(file);
});

test('a folder stands for the files in it that end as a format does', async () => {
  write('x.jsonl', '{"title":"From a folder"}\n');
  write('y.bib', '@misc{y, title={From a bibliography}}\n');
  write('notes.doc', 'left alone');
  const folder = dirname(write('.hidden.jsonl', '{"title":"Hidden"}\n'));
  const summary = await importFiles(openDatabase(':memory:'), [folder]);
  expect(summary.files.map(({ file, added }) => [basename(file), added])).toEqual([
    ['a.jsonl.gz', 2],
    ['a.jsonl.zst', 0],
    ['x.jsonl', 1],
    ['y.bib', 1],
  ]);
});
