import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { unpacked } from '../../src/import/unpack.ts';
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

test('a packed file that is cut off is refused', async () => {
  const file = write('cut.jsonl.gz', gzipSync(records).subarray(0, 30));
  await expect(importFiles(openDatabase(':memory:'), [file])).rejects.toThrow(/damaged or cut off/);
});

test('a bomb is refused before it goes off', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000));
  async function* bytes() {
    yield bomb;
  }
  let length = 0;
  const read = async () => {
    for await (const piece of unpacked('bomb.gz', bomb, bytes())) length += piece.length;
  };
  await expect(read()).rejects.toThrow(/expands to more than 200 times/);
  expect(length).toBeLessThan(70_000_000);
});

test('a folder stands for the files in it that end as a format does', async () => {
  write('x.jsonl', '{"title":"From a folder"}\n');
  write('y.bib', '@misc{y, title={From a bibliography}}\n');
  write('notes.doc', 'left alone');
  const folder = dirname(write('.hidden.jsonl', '{"title":"Hidden"}\n'));
  rmSync(join(folder, 'cut.jsonl.gz'), { force: true });
  const summary = await importFiles(openDatabase(':memory:'), [folder]);
  expect(summary.files.map(({ file, added }) => [basename(file), added])).toEqual([
    ['a.jsonl.gz', 2],
    ['a.jsonl.zst', 0],
    ['x.jsonl', 1],
    ['y.bib', 1],
  ]);
});
