import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { readRecords } from '../../db/store/read.ts';
import { unpacked } from '../../src/import/unpack.ts';
import { importFiles } from '../../src/import.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

const folder = temporaryFolder();

test('archives that expand beyond reason are refused, and nothing is stored', async () => {
  // Blocks of Zstandard that say "128 kB of blanks" in four bytes, after a header that asks for a window of 1 MB.
  const block = Buffer.from([0x02, 0x00, 0x10, 0x20]);
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]);
  const bombs = {
    'bomb.jsonl.gz': gzipSync(jsonLine({ title: 'A' }) + ' '.repeat(100_000_000)),
    'bomb.jsonl.zst': Buffer.concat([header, ...Array.from({ length: 2000 }, () => block)]),
  };
  for (const [name, content] of Object.entries(bombs)) {
    const database = openDatabase(':memory:');
    const file = folder.write(name, content);
    await expect(importFiles(database, [file], { format: 'paperql' })).rejects.toMatchObject({
      kind: 'data',
    });
    expect([...readRecords(database)]).toEqual([]);
  }
});

test('archives that are cut off give what was stored in whole batches, and say what to do', async () => {
  const records = Array.from({ length: 2500 }, (_, index) => jsonLine({ title: `Paper ${index * 7919}` }));
  const whole = gzipSync(records.join(''));
  const database = openDatabase(':memory:');
  const file = folder.write('cut.jsonl.gz', whole.subarray(0, whole.length - 1000));
  await expect(importFiles(database, [file])).rejects.toThrow(
    `${file} is damaged or cut off: get the whole file and import it again`,
  );
  const stored = [...readRecords(database)].length;
  expect(stored % 1000).toBe(0);
  const complete = folder.write('complete.jsonl.gz', whole);
  expect(await importFiles(database, [complete])).toMatchObject({
    added: 2500 - stored,
    unchanged: stored,
  });
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

test('a packed file that is cut off is refused', async () => {
  const records = jsonLine({ title: 'Packed' }) + jsonLine({ title: 'Too' });
  const file = folder.write('short.jsonl.gz', gzipSync(records).subarray(0, 30));
  await expect(importFiles(openDatabase(':memory:'), [file])).rejects.toThrow(/damaged or cut off/);
});
