import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { buildProgram, endOf, startScript } from '../cli/program.ts';
import { temporaryFolder } from './files.ts';
import { jsonLine } from './json-line.ts';

beforeAll(buildProgram, 120_000);

const folder = temporaryFolder();
const abstract =
  'It is so long that the file is read in a thread, and words are gathered in another one. '.repeat(3);
const file = folder.write(
  'library.jsonl',
  Array.from({ length: 2500 }, (_, number) => jsonLine({ title: `Study ${number}`, abstract })).join(''),
);

test.each([
  [
    'renames',
    "update papers set title = 'Renamed anew', title_key = 'renamed anew' where id = 2500",
    'panew',
    1,
  ],
  ['adds', "insert into venues (key, name) values ('later', 'Later')", 'vlater', 1],
  ['removes', 'delete from papers where id = 2500', 'p2499', 0],
])(
  'what another process %s before the indexes are built is found as it is then',
  async (what, change, word, found) => {
    const path = folder.path(`${what}.sqlite`);
    expect((await endOf(startScript('tests/import/import-disturbed.mjs', [path, file, change]))).code).toBe(
      0,
    );
    const database = openDatabase(path);
    const names = database.$client
      .prepare('select count(*) from names_text where names_text match ?')
      .pluck();
    expect(names.get(word)).toBe(found);
    expect([...checkDatabase(database)].flatMap(({ faults }) => faults)).toEqual([]);
  },
  120_000,
);
