import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cells, library, lines } from './import-library.ts';
import { run } from './run.ts';

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

  it('says of a file that holds nothing of its format what would be right', async () => {
    const { file, environment } = library('@article{a, title = {A}}\n', 'papers.bib');
    const { code, errors } = await run(['import', '--format', 'ris', file], { environment });
    expect(code).toBe(0);
    expect(errors).toContain(
      `${file} holds no record of ris: if it is of another format, say which with --format\n`,
    );
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
