import { describe, expect, it } from 'vitest';
import { library } from './import-library.ts';
import { run } from './run.ts';

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
