import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageFile } from '../../db/package-root.ts';
import { buildProgram, endOf, startProgram } from './program.ts';
import { run, temporaryFolder } from './run.ts';

// What only a process shows: signals, pipes, the exit code. It is built first, as it runs from `dist`; that is quick when it is.
beforeAll(buildProgram, 120_000);

describe('the program', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and then ends well', async (signal) => {
    const database = join(temporaryFolder(), 'store.sqlite');
    const child = startProgram(['serve', '--sample'], { PORT: '0', PAPERQL_DATABASE: database });
    const [announced] = await once(child.stdout, 'data');
    const url = /http:\S+graphql/.exec(String(announced))?.[0] ?? '';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ papers { totalCount } }' }),
    });
    const { data, errors } = await response.json();
    expect({ data, errors }).toEqual({ data: { papers: { totalCount: 27 } }, errors: undefined });
    child.kill(signal);
    expect(await endOf(child)).toEqual({ code: 0, signal: null });
  });

  it('ends quietly when its reader has had enough', async () => {
    const environment = { PAPERQL_DATABASE: join(temporaryFolder(), 'store.sqlite') };
    await run(['import', packageFile('db/sample/papers.jsonl')], { environment });
    const child = startProgram(['export'], environment);
    child.stdout.destroy();
    const [end, errors] = await Promise.all([endOf(child), text(child.stderr)]);
    expect({ ...end, errors }).toEqual({ code: 0, signal: null, errors: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('tells in one line that the disk is full where its output goes', () => {
    const output = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [packageFile('dist/src/main.js'), 'schema'], {
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(output);
    expect({ status, stderr }).toEqual({
      status: 73,
      stderr: 'paperql: standard output cannot be written, as the disk is full: name another file\n',
    });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stores what it has read of its input, and ends by the signal, when it is stopped by %s',
    async (signal) => {
      const environment = { PAPERQL_DATABASE: join(temporaryFolder(), 'store.sqlite') };
      const child = startProgram(['import', '-'], environment, 'pipe');
      const end = endOf(child);
      // More than is looked at to tell the format. The first batch has a record that is rejected, which tells when it is stored; one more
      // is read, and waits for its batch to be full.
      const titles = Array.from({ length: 999 }, (_, index) => `{"title":"${index === 0 ? '' : index}"}\n`);
      child.stdin.write(`{"title":"One"}\n${' '.repeat(70_000)}\n${titles.join('')}{"title":"One more"}\n`);
      const errors: string[] = [];
      for await (const piece of child.stderr) {
        errors.push(String(piece));
        if (errors.length === 1) child.kill(signal);
      }
      expect(await end).toEqual({ code: null, signal });
      expect(errors.join('')).toContain('stopped after 1,001 records: run it again to go on from there');
      const stats = await run(['stats', '--json'], { environment });
      expect(JSON.parse(stats.output)).toMatchObject({ papers: 1000 });
    },
  );

  it('looks after a database in a thread of its own, and tells what that tells', async () => {
    const environment = { PAPERQL_DATABASE: join(temporaryFolder(), 'store.sqlite') };
    await run(['import', packageFile('db/sample/papers.jsonl')], { environment });
    const child = startProgram(['check'], environment);
    const [end, output] = await Promise.all([endOf(child), text(child.stdout)]);
    expect({ end, output }).toEqual({
      end: { code: 0, signal: null },
      output: (await run(['check'], { environment })).output,
    });
    const missing = startProgram(['compact'], { PAPERQL_DATABASE: join(temporaryFolder(), 'none.sqlite') });
    const [failed, errors] = await Promise.all([endOf(missing), text(missing.stderr)]);
    expect({ ...failed, errors }).toEqual({
      code: 66,
      signal: null,
      errors: expect.stringMatching(/^paperql: .*\n$/),
    });
  });

  it('tells what is wrong in one line and with an exit code', async () => {
    const child = startProgram(['serve'], { PORT: 'x' });
    const [end, errors] = await Promise.all([endOf(child), text(child.stderr)]);
    expect({ ...end, errors }).toEqual({
      code: 64,
      signal: null,
      errors: 'paperql: PORT is "x": it takes a port from 0 to 65535\n',
    });
  });
});
