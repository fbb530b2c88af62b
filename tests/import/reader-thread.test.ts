import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { extractorVersion } from '../../db/extractor-version.ts';
import { openDatabase } from '../../db/open.ts';
import { exportRecords } from '../../src/export.ts';
import { extractMetrics } from '../../src/extract/extract.ts';
import { importFiles } from '../../src/import.ts';
import { buildProgram, endOf, startScript } from '../cli/program.ts';
import { digestOf } from '../harness/digest.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

beforeAll(buildProgram, 120_000);

const folder = temporaryFolder();
const lines = Array.from({ length: 2200 }, (_, number) => {
  const abstract = `Study ${number} is ${1 + (number % 90)}x faster. ${'It is long, too. '.repeat(12)}`;
  return jsonLine({ title: `Study ${number}`, abstract });
});
lines[1234] = 'no record\n';
lines[1345] = '{"title":" "}\n';
// One paper that a later record of the same batch completes.
lines[1400] = '{"title":"Twin","doi":"10.1234/twin"}\n';
lines[1500] = '{"title":"Twin","doi":"10.1234/twin","abstract":"Completed."}\n';

/** Imports a file with the program as it is built, which reads in a thread; the tests themselves read in their own. */
async function importInThread(file: string, helpers: number) {
  const path = folder.path(`${helpers}-${file.replace(/\W+/g, '-')}.sqlite`);
  const end = await endOf(startScript('tests/import/import-aloud.mjs', [path, file, `${helpers}`]));
  return { code: end.code, database: openDatabase(path) };
}

let expected = '';
beforeAll(async () => {
  const here = openDatabase(':memory:');
  const files = [folder.write('whole.jsonl', lines.join(''))];
  const summary = await importFiles(here, files, { extract: extractMetrics, extractorVersion });
  expect(summary).toMatchObject({ read: 2200, added: 2197, rejected: 2 });
  expected = digestOf(here);
}, 120_000);

// How many helpers a machine has to spare must not be seen in what is stored.
test.each([0, 1, 3])(
  'a file that is read in a thread of its own, with %i to help, is stored as if it had not been',
  async (helpers) => {
    const { code, database } = await importInThread(folder.path('whole.jsonl'), helpers);
    expect(code).toBe(0);
    expect(digestOf(database)).toBe(expected);
  },
  120_000,
);

test('a file that was imported before is skipped, though a thread was started for it', async () => {
  const file = folder.write('again.jsonl', lines.join(''));
  const first = await importInThread(file, 0);
  const second = await importInThread(file, 0);
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(digestOf(second.database)).toBe(digestOf(first.database));
}, 120_000);

test.each([0, 2])(
  'a file that is cut off is stored up to its last whole record, also if it is read in a thread with %i to help',
  async (helpers) => {
    const file = folder.write('cut.jsonl', lines.join('').slice(0, -20));
    const { code, database } = await importInThread(file, helpers);
    expect(code).not.toBe(0);
    const imports = database.$client.prepare('select state, read, added, rejected from imports').all();
    expect(imports).toEqual([{ state: 'running', read: 2199, added: 2196, rejected: 2 }]);
    expect([...exportRecords(database)].length).toBeGreaterThan(0);
  },
  120_000,
);

test.each([0, 2])(
  'a file that is damaged gives the whole batches before that, whoever reads it (%i to help)',
  async (helpers) => {
    const whole = gzipSync(lines.join(''), { level: 0 });
    const file = folder.write('damaged.jsonl.gz', whole.subarray(0, whole.length - 20_000));
    const { code, database } = await importInThread(file, helpers);
    expect(code).not.toBe(0);
    const imports = database.$client.prepare('select state, read from imports').all();
    expect(imports).toEqual([{ state: 'running', read: 2000 }]);
  },
  120_000,
);
