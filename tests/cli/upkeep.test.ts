import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { save } from '../../db/store.ts';
import { checks } from '../../db/upkeep/checks.ts';
import { run, temporaryFolder } from './run.ts';

/** A database of some papers, and the settings for it. */
function library(count = 3) {
  const folder = temporaryFolder();
  const database = join(folder, 'store.sqlite');
  const { $client } = openDatabase(database);
  save(
    openDatabase(database),
    Array.from({ length: count }, (_, index) => ({ title: `Paper ${index}`, published: '2024' })),
    { source: 'test' },
  );
  return { folder, $client, environment: { PAPERQL_DATABASE: database } };
}

describe('check', () => {
  it('has a line for each check, and ends well where all is well', async () => {
    const { environment } = library();
    const { code, output } = await run(['check'], { environment });
    expect(code).toBe(0);
    expect(output.trimEnd().split('\n')).toEqual(
      checks.map(({ name, help }) => `ok     ${name.padEnd(22)}  ${help}`),
    );
  });

  it('shows the first faults of what is wrong, and fails', async () => {
    const { $client, environment } = library(7);
    $client.exec('update papers set year = 1999');
    const { code, output } = await run(['check'], { environment });
    expect(code).toBe(65);
    expect(output).toMatch(
      /\nwrong {2}papers-years .*\n(?: {9}paper-\d has 1999\n){5} {9}and more, which --json tells\n/,
    );
    const { output: json } = await run(['check', '--json'], { environment });
    const wrong = JSON.parse(json).filter(({ faults }: { faults: string[] }) => faults.length > 0);
    expect(wrong).toMatchObject([{ name: 'papers-years', faults: { length: 7 } }]);
  });
});

describe('backup', () => {
  it('writes a database that can be opened, and says so', async () => {
    const { folder, environment } = library();
    const file = join(folder, 'copy.sqlite');
    const { code, output, errors } = await run(['backup', file], { environment });
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: '',
      errors: `${file}: the database as it is now\n`,
    });
    const stats = await run(['stats', '--json', '--database', file]);
    expect(JSON.parse(stats.output)).toMatchObject({ papers: 3 });
    expect(await run(['backup', file], { environment })).toMatchObject({ code: 73 });
    expect(await run(['backup', '--force', file], { environment })).toMatchObject({ code: 0 });
  });
});

describe('compact', () => {
  it('says the size before and after', async () => {
    const { environment } = library();
    const { code, errors } = await run(['compact'], { environment });
    expect(code).toBe(0);
    expect(errors).toMatch(/store\.sqlite: \d+\.\d MB before, \d+\.\d MB now\n$/);
  });
});

describe('what waits for papers that never come', () => {
  it('is told by check and compact, and let go of where that is asked', async () => {
    const { folder, environment } = library();
    const file = join(folder, 'tldrs.jsonl');
    writeFileSync(file, '{"corpusid":7,"model":"tldr@v2.0.0","text":"It is fast."}\n');
    await run(['import', file], { environment });
    const note =
      '1 part of papers and authors that are not here yet waits for them; "paperql compact --drop-waiting" lets go of them\n';
    expect(await run(['check'], { environment })).toMatchObject({ code: 0, errors: note });
    expect(await run(['compact'], { environment })).toMatchObject({ errors: expect.stringContaining(note) });
    const dropped = await run(['compact', '--drop-waiting'], { environment });
    expect(dropped.errors).toMatch(/^1 waiting part let go\n.* MB now\n$/);
    expect(await run(['check'], { environment })).toMatchObject({ errors: '' });
    await run(['import', '--force', file], { environment });
    expect(await run(['check'], { environment })).toMatchObject({ errors: note });
  });
});

it.each([
  ['check', 'nothing was changed'],
  ['compact', 'the database is whole: run it again to make it smaller'],
])('%s that is stopped says so', async (command, says) => {
  const { environment } = library();
  const { code, errors } = await run([command], { environment, stopped: Promise.resolve('SIGINT') });
  expect(code).toBe(130);
  expect(errors).toContain(`paperql: stopped; ${says}\n`);
});

describe('duplicates and merge', () => {
  it('list pairs with the reason, and make one paper of two', async () => {
    const { environment } = library(1);
    const title = 'A title that says much';
    const twins = ['10.1/a', '10.1/b'].map((doi) => ({ title, doi }));
    save(openDatabase(environment.PAPERQL_DATABASE), twins, { source: 'test' });
    const found = await run(['duplicates'], { environment });
    expect(found).toMatchObject({ code: 0, errors: expect.stringMatching(/^pairs: 1; /) });
    const [keys = '', ...lines] = found.output.trimEnd().split('\n    ');
    expect(lines).toEqual([title, 'their DOIs differ: 10.1/a and 10.1/b; one of them names no authors']);
    const [first = '', second = ''] = keys.split('  ');
    expect(await run(['merge', first], { environment })).toMatchObject({ code: 64 });
    expect(await run(['merge', first, second], { environment })).toMatchObject({
      code: 0,
      errors: `${second} is a part of ${first} now, and leads to it\n`,
    });
    expect(await run(['duplicates', '--json'], { environment })).toMatchObject({ output: '' });
  });
});

it.each([['check'], ['backup', 'x.sqlite'], ['compact']])('%s makes no database', async (...argv) => {
  const environment = { PAPERQL_DATABASE: join(temporaryFolder(), 'none.sqlite') };
  expect(await run(argv, { environment })).toMatchObject({ code: 66 });
  expect(existsSync(environment.PAPERQL_DATABASE)).toBe(false);
});
