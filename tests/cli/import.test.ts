import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import type { StopSignal } from '../../src/terminal.ts';
import { digestOf } from '../harness/digest.ts';
import { run, temporaryFolder } from './run.ts';

const papers = [
  { key: 'a', title: 'A fast system', abstract: 'We show a 2x speedup over the baseline.' },
  { key: 'b', title: 'A slow system', abstract: 'We show nothing.' },
];
const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');
const bad = '{"title":""}\n';

/** A folder with a file of papers, and the settings for a database in it. */
function library(text = lines, name = 'papers.jsonl') {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file, environment: { PAPERQL_DATABASE: join(folder, 'store.sqlite') } };
}

/** The cells of the lines of a table, without the first column. */
function cells(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/).slice(1));
}

const head = ['read', 'new', 'merged', 'unchanged', 'rejected', 'new results'];

describe('what came of it', () => {
  it('is a table on the error stream, with a line for each file', async () => {
    const { file, environment } = library();
    const { code, output, errors } = await run(['import', file], { environment });
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(cells(errors)).toEqual([head, ['2', '2', '0', '0', '0', '1']]);
    const stats = await run(['stats', '--json'], { environment });
    expect(JSON.parse(stats.output)).toMatchObject({ papers: 2, reportedMetrics: 1, imports: 1 });
  });

  it('has a line for several files together', async () => {
    const { folder, file, environment } = library();
    const other = join(folder, 'other.jsonl');
    writeFileSync(other, `${lines}{"title":"Another"}\n`);
    const { errors } = await run(['import', file, other], { environment });
    expect(cells(errors)).toEqual([
      head,
      ['2', '2', '0', '0', '0', '1'],
      ['3', '1', '0', '2', '0', '0'],
      ['5', '3', '0', '2', '0', '1'],
    ]);
    expect(errors).toMatch(/\ntogether /);
  });

  it('marks a file that was imported before', async () => {
    const { file, environment } = library();
    await run(['import', file], { environment });
    const { code, errors } = await run(['import', file], { environment });
    expect(code).toBe(0);
    expect(errors).toContain(`${file} *     2`);
    expect(errors).toMatch(/\n\* {2}imported before/);
  });

  it('is JSON where asked, and nothing where that is asked', async () => {
    const { file, environment } = library();
    const { output, errors } = await run(['import', '--json', file], { environment });
    expect(JSON.parse(output)).toMatchObject({
      dryRun: false,
      read: 2,
      added: 2,
      files: [{ file, format: 'paperql' }],
    });
    expect(errors).toBe('');
    const again = await run(['import', '--quiet', '--force', file], { environment });
    expect(again).toEqual({ code: 0, output: '', errors: '' });
  });
});

it('reads standard input', async () => {
  const { environment } = library();
  const { code, errors } = await run(['import', '-'], { environment, input: lines });
  expect(code).toBe(0);
  expect(errors).toMatch(/\nstandard input +2 +2 /);
});

it('fails for a file that is not there, and stores nothing', async () => {
  const { folder, environment } = library();
  const { code, errors } = await run(['import', join(folder, 'none.jsonl')], { environment });
  expect(code).toBe(66);
  expect(errors).toMatch(/^paperql: .*none\.jsonl does not exist.*\n$/);
});

describe('a record that is rejected', () => {
  it('is counted, and the import fails, when the same file comes again', async () => {
    const { file, environment } = library(`${bad}${lines}`);
    await run(['import', file], { environment });
    const again = await run(['import', file], { environment });
    expect(again.code).toBe(1);
    expect(again.errors).toContain('1 of the records was rejected');
    expect(await run(['import', '--max-errors', '1', file], { environment })).toMatchObject({ code: 0 });
  });

  it('is told with its line; the others are stored, and the import fails with 1', async () => {
    const { file, environment } = library(`${bad}${lines}`);
    const { code, errors } = await run(['import', file], { environment });
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^${file}:1: `));
    expect(errors).toContain('1 of the records was rejected, and all others taken: --max-errors 1 would');
    expect(cells(errors)[2]).toEqual(['3', '2', '0', '0', '1', '1']);
  });

  it('is one of ten that are told, whatever their number', async () => {
    const { file, environment } = library(`${bad.repeat(25)}${lines}`);
    const { errors } = await run(['import', '--quiet', file], { environment });
    expect(errors.split('\n').filter((line) => line.startsWith(`${file}:`))).toHaveLength(10);
    expect(errors).toContain('15 more were rejected: --rejects FILE keeps all of them');
  });

  it.each([
    { limit: 2, code: 0, stored: 2 },
    { limit: 1, code: 1, stored: 1 },
  ])('may be one of $limit: then two end with $code', async ({ limit, code, stored }) => {
    const [first = '', second = ''] = lines.split(/(?<=\n)/);
    const { file, environment } = library(`${bad}${first}${bad}${second}`);
    const result = await run(['import', '--max-errors', String(limit), file], { environment });
    expect(result.code).toBe(code);
    const stats = await run(['stats', '--json'], { environment });
    expect(JSON.parse(stats.output)).toMatchObject({ papers: stored });
    // With a limit that fits, the rest follows.
    const rest = await run(['import', '--max-errors', '2', file], { environment });
    expect(rest.code).toBe(0);
    const all = await run(['stats', '--json'], { environment });
    expect(JSON.parse(all.output)).toMatchObject({ papers: 2, imports: 1 });
  });

  it.each(['x', '-1', '1.5'])('is not counted up to %s', async (limit) => {
    const { file, environment } = library();
    const { code, errors } = await run(['import', `--max-errors=${limit}`, file], { environment });
    expect(code).toBe(64);
    expect(errors).toMatch(/^paperql: --max-errors is .*: it takes a number from 0 to .*\n$/);
  });

  it('is added to a file with line, reason and text', async () => {
    const { folder, file, environment } = library(`${bad}no JSON\n${lines}`);
    const rejects = join(folder, 'rejects.jsonl');
    await run(['import', '--rejects', rejects, file], { environment });
    const expected = [
      { file, line: 1, reason: 'it has no title', text: '{"title":""}' },
      { file, line: 2, reason: 'it is not JSON', text: 'no JSON' },
    ];
    expect(readLines(rejects)).toEqual(expected);
    await run(['import', '--force', '--rejects', rejects, file], { environment });
    expect(readLines(rejects)).toEqual([...expected, ...expected]);
  });

  it('cannot be kept where no file can be: then nothing is imported', async () => {
    const { folder, file, environment } = library();
    const rejects = join(folder, 'none', 'rejects.jsonl');
    const { code, errors } = await run(['import', '--rejects', rejects, file], { environment });
    expect(code).toBe(73);
    expect(errors).toMatch(/^paperql: .*rejects\.jsonl cannot be written.*\n$/);
    expect(existsSync(environment.PAPERQL_DATABASE)).toBe(false);
  });
});

describe('a dry run', () => {
  it('tells what an import would tell, and changes nothing', async () => {
    const { folder, file, environment } = library();
    await run(['import', file], { environment });
    const before = digestOf(openDatabase(environment.PAPERQL_DATABASE));
    const more = join(folder, 'more.jsonl');
    const filled = { ...papers[1], doi: '10.1234/b' };
    writeFileSync(
      more,
      [filled, { title: 'New' }, { title: 'new!' }].map((one) => JSON.stringify(one)).join('\n'),
    );
    const dry = await run(['import', '--dry-run', more], { environment });
    expect(dry).toMatchObject({ code: 0, output: '' });
    expect(dry.errors).toMatch(/\nNothing was stored: this was a dry run\.\n$/);
    expect(digestOf(openDatabase(environment.PAPERQL_DATABASE))).toBe(before);
    const real = await run(['import', more], { environment });
    expect(dry.errors).toBe(`${real.errors}Nothing was stored: this was a dry run.\n`);
    expect(cells(real.errors)[1]).toEqual(['3', '1', '1', '1', '0', '0']);
  });

  it('makes no database where there is none', async () => {
    const { file, environment } = library();
    const { code, output } = await run(['import', '--dry-run', '--json', file], { environment });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ dryRun: true, read: 2, added: 2, metrics: 1 });
    expect(existsSync(environment.PAPERQL_DATABASE)).toBe(false);
  });
});

describe('columns of a table', () => {
  const table = 'Name,Title,"Link, if any"\nFirst,Dr,https://doi.org/10.1234/a\n';

  it('are read under the headers that are named', async () => {
    const { file, environment } = library(table, 'table.csv');
    const map = ['--map', 'title=Name, doi=Link, if any'];
    expect(await run(['import', ...map, file], { environment })).toMatchObject({ code: 0 });
    const { output } = await run(['export'], { environment });
    expect(JSON.parse(output)).toEqual({ key: 'first', title: 'First', doi: '10.1234/a' });
  });

  it('are fields where it is JSON', async () => {
    const { file, environment } = library(
      '[{"Name":"First","Link":"https://doi.org/10.1234/a"}]',
      'list.json',
    );
    const map = ['--map', 'title=Name,doi=Link'];
    expect(await run(['import', ...map, file], { environment })).toMatchObject({ code: 0 });
    const { output } = await run(['export'], { environment });
    expect(JSON.parse(output)).toEqual({ key: 'first', title: 'First', doi: '10.1234/a' });
  });

  it.each([
    ['title=Nome', 65, 'has no column "Nome": its columns are Name, Title, Link, if any'],
    ['tittle=Name', 64, 'there is no column "tittle"; it takes for example'],
    ['title=Name,year=Name', 64, '"Name" is named twice'],
    ['title', 64, '"title" is not COLUMN=HEADER'],
  ])('%s is refused with %i', async (map, code, says) => {
    const { file, environment } = library(table, 'table.csv');
    const { errors, ...result } = await run(['import', '--map', map, file], { environment });
    expect(result).toEqual({ code, output: '' });
    expect(errors).toContain(says);
  });

  it('are none in a file that is no table', async () => {
    const { file, environment } = library();
    const { code, errors } = await run(['import', '--map', 'title=Name', file], { environment });
    expect(code).toBe(64);
    expect(errors).toContain('columns can be mapped in csv or json only');
  });
});

describe('an import that is asked to stop', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s stores what it has read, says so and ends with %i', async (signal, code) => {
    const { environment } = library();
    const { input, stopped } = interrupted(lines + ' '.repeat(70_000), signal);
    const result = await run(['import', '-'], { environment, input, stopped });
    expect(result.code).toBe(code);
    expect(result.errors).toMatch(/\npaperql: stopped after 2 records: run it again to go on from there\n$/);
    const stats = await run(['stats', '--json'], { environment });
    expect(JSON.parse(stats.output)).toMatchObject({ papers: 2 });
  });

  it('while it waits for its input is done at once', async () => {
    const { environment } = library();
    const { input, stopped } = interrupted('', 'SIGINT');
    const result = await run(['import', '-'], { environment, input, stopped });
    expect(result).toEqual({ code: 130, output: '', errors: 'paperql: stopped; nothing was stored\n' });
  });
});

/** A text of which the end never comes: while it is awaited, the signal does. */
function interrupted(text: string, signal: StopSignal) {
  let stop: (signal: StopSignal) => void = () => {};
  const stopped = new Promise<StopSignal>((resolve) => {
    stop = resolve;
  });
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
    stop(signal);
    await new Promise(() => {});
  }
  return { input: input(), stopped };
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
