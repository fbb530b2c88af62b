import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../../db/package-root.ts';
import { run, temporaryFolder } from './run.ts';

const papers = [
  { key: 'a', title: 'A fast system', abstract: 'We show a 2x speedup over the baseline.' },
  { key: 'b', title: 'A slow system', abstract: 'We show nothing.' },
];
const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');

/** A folder with a file of papers, and the settings for a database in it. */
function library(text = lines) {
  const folder = temporaryFolder();
  const file = join(folder, 'papers.jsonl');
  writeFileSync(file, text);
  return { folder, file, environment: { PAPERQL_DATABASE: join(folder, 'store.sqlite') } };
}

describe('export', () => {
  it('writes what was imported, to a file or to standard output', async () => {
    const { folder, file, environment } = library();
    await run(['import', file], { environment });
    const { code, output } = await run(['export'], { environment });
    expect(code).toBe(0);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject(papers);
    const copy = join(folder, 'copy.jsonl');
    expect((await run(['export', '--output', copy], { environment })).code).toBe(0);
    expect(readFileSync(copy, 'utf8')).toBe(output);
    expect(existsSync(`${copy}.tmp`)).toBe(false);
  });

  it.each([
    ['--where', '{"title": {"contains": "fast"}}'],
    ['--where', '{ title: { contains: "fast" } }'],
    ['--search', 'fast'],
  ])('writes what is chosen by %s %s', async (...choice) => {
    const { file, environment } = library();
    await run(['import', file], { environment });
    const { code, output } = await run(['export', ...choice], { environment });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ key: 'a' });
  });

  it.each([
    [
      '{"title": {',
      /^paperql: --where cannot be read \(.*JSON.*\): it takes the filter of a query, such as '.*'\n$/,
    ],
    ['{ title: {', /^paperql: --where cannot be read \(Syntax Error: .*\n$/],
    ['{ titl: {} }', /^paperql: --where: Field "titl" .* Did you mean title\?\n$/],
    ['{ year: 2024 }', /^paperql: --where, year: Expected .* Write year: { eq: 2024 }\. IntFilter has .*\n$/],
    ['{ "year": 2024 }', /^paperql: --where, year: Expected .* Write "year": { "eq": 2024 }\. .*\n$/],
  ])('refuses the filter %s', async (filter, says) => {
    const { file, environment } = library();
    await run(['import', file], { environment });
    const { code, output, errors } = await run(['export', '--where', filter], { environment });
    expect({ code, output }).toEqual({ code: 64, output: '' });
    expect(errors).toMatch(says);
  });

  it('writes into what is no file as it is, and leaves links', async () => {
    const { folder, file, environment } = library();
    await run(['import', file], { environment });
    const [target, link] = [join(folder, 'target.jsonl'), join(folder, 'link.jsonl')];
    writeFileSync(target, '');
    symlinkSync(target, link);
    await run(['export', '--output', link], { environment });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).not.toBe('');
    expect(await run(['export', '--output', '/dev/null'], { environment })).toMatchObject({ code: 0 });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('fails where the file cannot be written', async () => {
    const { folder, file, environment } = library();
    await run(['import', file], { environment });
    const target = join(folder, 'none', 'copy.jsonl');
    const { code, errors } = await run(['export', '--output', target], { environment });
    expect(code).toBe(73);
    expect(errors).toMatch(
      /^paperql: .*copy\.jsonl cannot be written, as its folder does not exist: name another file\n$/,
    );
  });

  it.each(['export', 'stats'])('like %s, fails without a database and makes none', async (command) => {
    const { environment } = library();
    const { code, errors } = await run([command], { environment });
    expect(code).toBe(66);
    expect(errors).toMatch(/^paperql: .*store\.sqlite does not exist.*\n$/);
    expect(existsSync(environment.PAPERQL_DATABASE)).toBe(false);
  });
});

describe('stats', () => {
  it('is a table for people', async () => {
    const { file, environment } = library();
    await run(['import', file], { environment });
    const { output } = await run(['stats'], { environment });
    expect(output).toMatch(/│ papers +│ +2 │/);
  });
});

describe('extract', () => {
  const line = JSON.stringify({ id: 'a', title: 'T', abstract: 'We show a 2x speedup over TensorRT.' });

  it.each([[['extract']], [['extract', '-']]])('reads the lines of standard input for %j', async (argv) => {
    const { code, output, errors } = await run(argv, { input: `${line}\n\n` });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({
      id: 'a',
      metrics: [{ value: 2, unit: 'x', form: 'factor', metric: 'speedup', own: true, text: '2x' }],
    });
  });

  it('reports bad lines with file and line, reads the others, and fails', async () => {
    const { file } = library(`${line}\nnot JSON\n{"id":"b"}\n[1]\n${line}`);
    const { code, output, errors } = await run(['extract', file]);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(2);
    expect(errors.split('\n')).toEqual([
      `${file}:2: this line is not JSON: one is {"id","title","abstract"}`,
      expect.stringContaining(`${file}:3: abstract: `),
      expect.stringContaining(`${file}:4: the line: `),
      `paperql: ${file}: lines that could not be read: 3`,
      '',
    ]);
  });

  it('fails for a file that is not there', async () => {
    const { code, errors } = await run(['extract', join(temporaryFolder(), 'none.jsonl')]);
    expect(code).toBe(66);
    expect(errors).toContain('none.jsonl does not exist');
  });
});

describe('schema', () => {
  it('prints the schema that is committed', async () => {
    const { code, output } = await run(['schema']);
    expect(code).toBe(0);
    expect(output).toBe(readFileSync(packageFile('schema/schema.graphql'), 'utf8'));
  });

  it('finds that they are the same', async () => {
    expect(await run(['schema', '--check'])).toEqual({ code: 0, output: '', errors: '' });
  });
});

describe('serve', () => {
  /** Serves until it has said where. */
  async function serve(argv: readonly string[], environment: Record<string, string>) {
    let stop = (_signal: 'SIGTERM') => {};
    const stopped = new Promise<'SIGTERM'>((resolve) => {
      stop = resolve;
    });
    return run(['serve', ...argv], { environment, stopped, onOutput: () => stop('SIGTERM') });
  }

  it('says where it serves, closes the database when it is stopped, and imports the sample only once', async () => {
    const environment = { ...library().environment, PORT: '0' };
    const first = await serve(['--sample'], environment);
    expect(first.code).toBe(0);
    expect(first.output).toMatch(
      /^API {7}http:\/\/127\.0\.0\.1:\d+\/graphql\nGraphiQL {2}http:\/\/127\.0\.0\.1:\d+\/graphiql\n$/,
    );
    expect(first.errors).toContain('importing the sample collection');
    expect(existsSync(`${environment.PAPERQL_DATABASE}-wal`)).toBe(false);
    const second = await serve(['--sample'], environment);
    expect(second.code).toBe(0);
    expect(second.errors).not.toContain('import');
  });

  it('that is stopped while it imports the sample says so, and goes on from there', async () => {
    const environment = { ...library().environment, PORT: '0' };
    const stopped = Promise.resolve('SIGINT' as const);
    const first = await run(['serve', '--sample'], { environment, stopped });
    expect(first.code).toBe(130);
    expect(first.errors).toContain('paperql: stopped after 27 records: run it again to go on from there\n');
    expect(await serve(['--sample'], environment)).toMatchObject({ code: 0 });
    const stats = await run(['stats', '--json'], { environment });
    expect(JSON.parse(stats.output)).toMatchObject({ papers: 27 });
  });

  it('leaves a library of other papers as it is', async () => {
    const { file, environment } = library();
    await run(['import', file], { environment });
    await serve(['--sample', '--port', '0'], environment);
    const stats = await run(['stats', '--json'], { environment });
    expect(JSON.parse(stats.output)).toMatchObject({ papers: 2 });
  });

  it('fails in one line when it may not have the address', async () => {
    const { environment } = library();
    const { code, errors } = await run(['serve', '--host', '192.0.2.1'], { environment });
    expect(code).toBe(64);
    expect(errors).toMatch(/^paperql: host "192\.0\.2\.1" is no address .* --host or HOST .*\n$/);
  });
});
