/** Every answer, whichever exit it left by and whatever is wrong with it, says of which state of the collection it is. */
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { packageVersion } from '../../db/package-version.ts';
import { imports } from '../../db/tables/imports.ts';
import { paperqlApi } from '../../src/api.ts';
import { serve } from './running-server.ts';

const run = { source: 'a.txt', format: 'listing', digest: 'x', startedAt: '2026-01-01T00:00:00.000Z' };

test('all answers have the same extensions, and new ones after an import', async () => {
  const database = openDatabase(':memory:');
  const { api } = await serve(paperqlApi(database));
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return (await answer.json()) as { data?: object; errors?: object[]; extensions: object };
  };
  const ways = {
    fast: '{ papers { totalCount } }',
    general: '{ papers { totalCount } __schema { queryType { name } } }',
    wrongValue: '{ papers(first: 101) { totalCount } }',
    wrongField: '{ nothing }',
    noDocument: '{',
  };
  const extensionsOf = async () => {
    const answers = await Promise.all(Object.values(ways).map(ask));
    return answers.map(({ extensions }) => extensions);
  };
  const version = packageVersion();
  const each = (state: object) => Object.keys(ways).map(() => ({ ...state, version }));

  expect(await extensionsOf()).toEqual(each({ asOf: null, revision: '0' }));
  expect((await ask(ways.fast)).data).toEqual({ papers: { totalCount: 0 } });

  database
    .insert(imports)
    .values({ ...run, state: 'running', checkpoint: 100 })
    .run();
  expect(await extensionsOf()).toEqual(each({ asOf: null, revision: '1.100' }));

  const finishedAt = '2026-01-01T00:01:00.000Z';
  database.update(imports).set({ state: 'done', checkpoint: 250, finishedAt }).run();
  expect(await extensionsOf()).toEqual(each({ asOf: finishedAt, revision: '1.250' }));
});
