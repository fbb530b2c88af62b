import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { serve } from './running-server.ts';
import { generalOnlyApi, stubApi } from './stub-api.ts';

const exits = [
  ['with both exits', stubApi],
  ['through Yoga alone', generalOnlyApi],
] as const;

it.each(exits)(
  '%s, every audit of GraphQL over HTTP passes without error or warning',
  async (_exits, api) => {
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
