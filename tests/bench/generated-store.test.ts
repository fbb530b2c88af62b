import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { exportRecords } from '../../src/export.ts';
import { importFiles } from '../../src/import.ts';
import { buildProgram, endOf, startScript } from '../cli/program.ts';
import { temporaryFolder } from '../import/files.ts';

beforeAll(buildProgram, 120_000);

const folder = temporaryFolder();

test('the generated store holds what an import could have stored: exported, imported and exported again, it is the same text', async () => {
  const path = folder.path('generated.sqlite');
  const end = await endOf(startScript('tests/bench/store/generate.mjs', [path, '400', '1']));
  expect(end).toEqual({ code: 0, signal: null });
  const generated = openDatabase(path);
  const text = [...exportRecords(generated)].join('');
  generated.$client.close();
  const database = openDatabase(':memory:');
  const summary = await importFiles(database, [folder.write('generated.jsonl', text)]);
  expect(summary).toMatchObject({ added: 400, rejected: 0, notes: [] });
  expect([...exportRecords(database)].join('')).toBe(text);
});
