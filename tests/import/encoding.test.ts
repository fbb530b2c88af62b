import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { readRecords } from '../../db/store/read.ts';
import { importFiles } from '../../src/import.ts';
import { temporaryFolder } from './files.ts';

const { write } = temporaryFolder();

/** 日本 in Shift_JIS, and Привет in KOI8-R. */
const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b]);
const russian = Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]);
const table = (title: Buffer) => Buffer.concat([Buffer.from('title,year\n'), title, Buffer.from(',2020\n')]);

test.each([
  ['shift_jis', table(japanese), '日本'],
  ['koi8-r', gzipSync(table(russian)), 'Привет'],
  ['utf-16le', Buffer.from('title,year\nMüller,2020\n', 'utf16le'), 'Müller'],
  ['utf-16le', Buffer.from('\ufefftitle,year\nMüller,2020\n', 'utf16le'), 'Müller'],
  ['utf-8', table(Buffer.from('Müller')), 'Müller'],
])('a file in %s is read as what it is said to be', async (encoding, content, title) => {
  const database = openDatabase(':memory:');
  const summary = await importFiles(database, [write('a.csv', content)], { encoding });
  expect(summary).toMatchObject({ added: 1, notes: [] });
  expect([...readRecords(database)]).toMatchObject([{ title }]);
});

test('an encoding that is none is refused', async () => {
  const file = write('b.csv', table(japanese));
  await expect(importFiles(openDatabase(':memory:'), [file], { encoding: 'klingon' })).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining('there is no encoding klingon'),
  });
});

test('a file that is to be read otherwise than before is read again', async () => {
  const database = openDatabase(':memory:');
  const file = write('c.csv', 'title,year,Name\n,2020,One\n');
  expect(await importFiles(database, [file])).toMatchObject({ rejected: 1 });
  const columns = { Name: 'title' };
  expect(await importFiles(database, [file], { columns })).toMatchObject({ added: 1, rejected: 0 });
  expect((await importFiles(database, [file], { columns })).files).toMatchObject([{ skipped: true }]);
});
