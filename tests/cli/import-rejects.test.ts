import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cells, library, lines } from './import-library.ts';
import { run } from './run.ts';

const bad = '{"title":""}\n';

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

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
