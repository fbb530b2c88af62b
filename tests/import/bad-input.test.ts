import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { packageFile } from '../../db/package-root.ts';
import { formats } from '../../src/formats/formats.ts';
import { importFiles } from '../../src/import.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

const folder = temporaryFolder();
const listing = readFileSync(packageFile('db/sample/trending-papers.txt'), 'utf8');
const facts = readFileSync(packageFile('db/sample/papers.jsonl'), 'utf8');
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), randomBytes(2000)]);

const names = formats.map(({ name }) => name).join(', ');

const titled = (title: string) => jsonLine({ title });

describe('a file that cannot be imported is refused in one line, and nothing is stored', () => {
  test.each([
    ['missing', undefined, 'no-input', 'FILE does not exist: check the name'],
    ['empty', '', 'data', 'FILE is empty: there is nothing to import'],
    ['blank', ' \n\n', 'data', 'FILE is empty: there is nothing to import'],
    ['binary', jpeg, 'data', 'FILE is binary: import it as text'],
    ['compressed', gzipSync(gzipSync(facts)), 'data', 'FILE is compressed: import it as text'],
    [
      'of an unknown format',
      'id = name\n1 = x\n',
      'data',
      `FILE is in no known format: if it is one of ${names}, say which with --format`,
    ],
    [
      'that is a table without a title',
      'Paper;Link\nOn things;x\n',
      'data',
      'FILE has no column that is called a title: if it is a table of papers, say which one is, as --map "title=Paper"; its columns are Paper, Link',
    ],
  ])('%s', async (name, content, kind, message) => {
    const database = openDatabase(':memory:');
    const file = content === undefined ? folder.path(name) : folder.write(name, content);
    const good = folder.write('good.jsonl', titled('Good'));
    const failure = importFiles(database, [good, file]);
    await expect(failure).rejects.toMatchObject({
      name: 'UserError',
      kind,
      message: message.replace('FILE', file),
    });
    expect(database.$client.prepare('select count(*) as count from papers').get()).toEqual({ count: 0 });
  });

  test('a folder that holds nothing of a format', async () => {
    const path = folder.path('without-papers');
    mkdirSync(path);
    await expect(importFiles(openDatabase(':memory:'), [path])).rejects.toThrow(
      `${path} holds no file that ends in one of`,
    );
  });

  test('a format that does not exist', async () => {
    const file = folder.write('one.jsonl', titled('One'));
    await expect(importFiles(openDatabase(':memory:'), [file], { format: 'marc' })).rejects.toThrow(
      `there is no format marc: name one of ${names}`,
    );
  });
});

describe('a file in a folder that cannot be imported', () => {
  const write = (name: string, files: Record<string, string | Uint8Array>) => {
    mkdirSync(folder.path(name));
    for (const [file, content] of Object.entries(files)) folder.write(`${name}/${file}`, content);
    return folder.path(name);
  };

  test.each([
    ['settings', 'settings.json', '{"theme":"dark"}', 'is in no known format'],
    ['an empty file', 'empty.bib', ' \n', 'is empty: there is nothing to import'],
    ['no text', 'picture.csv', '\0\x01\x02'.repeat(500), 'is binary: import it as text'],
  ])('is left out and told, and the others are imported: %s', async (_what, file, content, reason) => {
    const path = write(`with-${file}`, { 'good.jsonl': titled('Good'), [file]: content });
    const summary = await importFiles(openDatabase(':memory:'), [path]);
    expect(summary).toMatchObject({ added: 1, rejected: 0, files: [{ file: `${path}/good.jsonl` }] });
    expect(summary.leftOut).toEqual([
      { file: `${path}/${file}`, reason: expect.stringContaining(`${path}/${file} ${reason}`) },
    ]);
  });

  test.each([
    ['cut off', 'cut.jsonl.gz', gzipSync(facts).subarray(0, 500), 'is damaged or cut off'],
    ['a table without a column that is mapped', 'other.csv', 'Nome,Year\nA,2020\n', 'has no column "Name"'],
  ])('fails the import if it is %s', async (_what, file, content, reason) => {
    const database = openDatabase(':memory:');
    const path = write(`failed-by-${file}`, { 'good.csv': 'Name,Year\nGood,2020\n', [file]: content });
    const failure = importFiles(database, [path], { columns: { Name: 'title' } });
    await expect(failure).rejects.toMatchObject({
      kind: 'data',
      message: expect.stringContaining(`${path}/${file} ${reason}`),
    });
    expect(database.$client.prepare('select count(*) from papers').pluck().get()).toBe(0);
  });

  test('is left out and told where it is packed and its name says no more, and read where it holds papers', async () => {
    const path = write('parts', {
      'part_000.gz': gzipSync(titled('Packed')),
      'part_001.GZ': gzipSync('{"theme":"dark"}'),
      'archive.tar.gz': gzipSync('{"theme":"dark"}'),
    });
    const summary = await importFiles(openDatabase(':memory:'), [path]);
    expect(summary).toMatchObject({
      added: 1,
      files: [{ file: `${path}/part_000.gz` }],
      leftOut: [{ file: `${path}/part_001.GZ` }],
    });
  });

  test('is left out beside a table of which columns are mapped', async () => {
    const path = write('mapped-beside-settings', {
      'good.csv': 'Name,Year\nGood,2020\n',
      'settings.json': '{"theme":"dark"}',
    });
    const summary = await importFiles(openDatabase(':memory:'), [path], { columns: { Name: 'title' } });
    expect(summary).toMatchObject({
      added: 1,
      leftOut: [{ reason: expect.stringContaining('is in no known format') }],
    });
  });

  test('is refused where the folder holds no other, or where it was named itself', async () => {
    const only = write('only-settings', { 'settings.json': '{"theme":"dark"}' });
    const beside = write('beside-settings', {
      'settings.json': '{"theme":"dark"}',
      'good.jsonl': titled('Good'),
    });
    for (const paths of [[only], [beside, only], [beside, `${beside}/settings.json`]]) {
      const database = openDatabase(':memory:');
      await expect(importFiles(database, paths)).rejects.toThrow('is in no known format');
      expect(database.$client.prepare('select count(*) from papers').pluck().get()).toBe(0);
    }
  });
});

describe('a file that was half written is an error, and what is whole in it is kept', () => {
  test.each([
    [
      'facts cut in a record',
      facts.slice(0, -100),
      26,
      'line 27: it ends in the middle of a record; the 26 records before it are stored',
    ],
    [
      'facts cut in their first record',
      facts.slice(0, 100),
      0,
      'line 1: it ends in the middle of a record; nothing was stored',
    ],
    [
      'a listing cut in an abstract',
      listing.slice(0, -50),
      26,
      'line 117: it ends in the middle of a paper; the 26 records before it are stored',
    ],
    [
      'a listing cut after a title',
      `${listing}\n\nA title and no more\n`,
      27,
      'line 119: it ends after a title, before its abstract; the 27 records before it are stored',
    ],
  ])('%s', async (name, content, papers, message) => {
    const database = openDatabase(':memory:');
    const file = folder.write(name, content);
    await expect(importFiles(database, [file])).rejects.toMatchObject({
      kind: 'data',
      message: `${file}, ${message}; get the whole file and import it again`,
    });
    expect(database.$client.prepare('select count(*) as count from papers').get()).toEqual({ count: papers });
  });

  test('and what was rejected before is not told as stored', async () => {
    const database = openDatabase(':memory:');
    const file = folder.write('one-bad.jsonl', `${titled('One')}{"title":7}\n{"title":"Tw`);
    await expect(importFiles(database, [file])).rejects.toThrow(
      'line 3: it ends in the middle of a record; of the 2 records before it 1 is stored',
    );
  });

  test('which the whole file then completes', async () => {
    const database = openDatabase(':memory:');
    const half = folder.write('half.jsonl', facts.slice(0, -100));
    await expect(importFiles(database, [half])).rejects.toThrow('it ends in the middle of a record');
    await expect(importFiles(database, [half])).rejects.toThrow('it ends in the middle of a record');
    const whole = folder.write('whole.jsonl', facts);
    expect(await importFiles(database, [whole])).toMatchObject({ read: 27, added: 1, unchanged: 26 });
  });
});

describe('a bad record is counted with its place and does not stop the others', () => {
  test('among JSON lines', async () => {
    const lines = [
      titled('First'),
      '{"title":\n',
      titled(' \n'),
      '{"title":"T","editor":3}\n',
      '\n',
      titled('Last'),
    ];
    const file = folder.write('some-bad.jsonl', lines.join(''));
    const told: unknown[] = [];
    const summary = await importFiles(openDatabase(':memory:'), [file], {
      onProblem: (problem) => told.push(problem),
    });
    expect(summary).toMatchObject({ read: 5, added: 2, rejected: 3 });
    expect(summary.problems).toMatchObject([
      { file, line: 2, reason: 'it is not JSON' },
      { file, line: 3, reason: 'it has no title' },
      { file, line: 4, reason: 'unknown field "editor"' },
    ]);
    expect(told).toEqual(summary.problems);
  });

  test('in a listing', async () => {
    const abstract = 'We present a system. It is fast.';
    const blocks = [
      'new',
      'One title',
      abstract,
      abstract,
      'Another title',
      abstract,
      'One Title!',
      abstract,
    ];
    const file = folder.write('some-bad.txt', `${blocks.join('\n\n')}\n`);
    const summary = await importFiles(openDatabase(':memory:'), [file]);
    expect(summary).toMatchObject({ read: 4, added: 2, rejected: 2 });
    expect(summary.problems).toMatchObject([
      { file, line: 7, reason: 'an abstract without a title' },
      { file, line: 13, reason: 'the same title stands on line 3' },
    ]);
  });

  test('and a value that is not possible is left out and noted', async () => {
    const file = folder.write('odd.jsonl', '{"title":"T","published":"2023-02-30","doi":"none"}\n');
    const summary = await importFiles(openDatabase(':memory:'), [file]);
    expect(summary).toMatchObject({ added: 1, rejected: 0 });
    expect(summary.notes).toEqual([
      { file, line: 1, reason: 'doi "none" is not possible' },
      {
        file,
        line: 1,
        reason: 'published "2023-02-30" is not possible: it takes a year or a date such as 2021-03-05',
      },
    ]);
  });
});

test('a database that another process writes to is an error in one line, and nothing is stored', async () => {
  const path = folder.path('held.sqlite');
  openDatabase(path).$client.close();
  const holder = openDatabase(path);
  holder.$client.exec('begin immediate');
  const database = openDatabase(path, { patience: 1 });
  const file = folder.write('good.jsonl', titled('Good'));
  await expect(importFiles(database, [file])).rejects.toMatchObject({
    kind: 'busy',
    message: `${path} is locked by another process: wait until it has finished, or stop it`,
  });
  holder.$client.exec('commit');
  expect(await importFiles(database, [file])).toMatchObject({ added: 1 });
  for (const { $client } of [holder, database]) $client.close();
});
