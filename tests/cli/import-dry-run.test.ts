import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { digestOf } from '../harness/digest.ts';
import { cells, library, papers } from './import-library.ts';
import { run } from './run.ts';

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
