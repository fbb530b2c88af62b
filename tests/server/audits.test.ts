import { serverAudits } from 'graphql-http';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { paperqlApi } from '../../src/api.ts';
import { serve } from './running-server.ts';
import { stubApi } from './stub-api.ts';

const database = openDatabase(':memory:');
afterAll(() => database.$client.close());
const api = paperqlApi(database);

const servers = [
  ['the API', api],
  ['the API through Yoga alone', { ...api, fastExit: { answer: () => undefined } }],
  ['an API whose fast exit knows a few operations by heart', stubApi],
] as const;

it.each(servers)(
  '%s passes every audit of GraphQL over HTTP without error or warning',
  async (_name, api) => {
    const server = await serve(api);
    const audits = serverAudits({ url: server.api });
    expect(audits.length).toBeGreaterThan(50);
    const failed: string[] = [];
    for (const { id, name, fn } of audits) {
      const result = await fn();
      if (result.status !== 'ok') failed.push(`${id} ${name}: ${result.status}, ${result.reason}`);
    }
    expect(failed).toEqual([]);
  },
);
