import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { serve } from './running-server.ts';
import { stubApi } from './stub-api.ts';

const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the pages beside the API', () => {
  it('say that the process is up and that it can answer', async () => {
    const { url } = await serve(stubApi);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('say that it is up but not ready while the database does not answer', async () => {
    const checkReady = () => {
      throw new Error('gone');
    };
    const { url } = await serve({ ...stubApi, checkReady });
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(503);
  });

  it.each([
    ['/', '/graphiql'],
    ['/graphql', '/graphiql'],
    ['/graphql?query={hello}', '/graphiql?query={hello}'],
  ])('send a browser from %s to %s', async (from, to) => {
    const { url } = await serve(stubApi);
    const response = await fetch(`${url}${from}`, { headers: asBrowser, redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(decodeURI(response.headers.get('location') ?? '')).toBe(to);
  });

  it('are not there when GraphiQL is off; the API is', async () => {
    const { url } = await serve(stubApi, { graphiql: false });
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/graphiql`)).status).toBe(404);
    expect((await fetch(`${url}/graphql?query={hello}`)).status).toBe(200);
  });
});

describe('the page of GraphiQL', () => {
  it('is the same in every encoding, and holds the tabs', async () => {
    const { url } = await serve(stubApi);
    const pages = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const response = await fetch(`${url}/graphiql`, { headers: { 'accept-encoding': encoding } });
        expect(response.headers.get('content-encoding')).toBe(encoding);
        return response.text();
      }),
    );
    expect(pages[0]).toContain('query Hello');
    expect(new Set(pages.map((page) => createHash('sha256').update(page).digest('hex'))).size).toBe(1);
  });

  it('is not sent again to who has it', async () => {
    const { url } = await serve(stubApi);
    const etag = (await fetch(`${url}/graphiql`, { method: 'HEAD' })).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await fetch(`${url}/graphiql`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('may talk to this server only', async () => {
    const { url } = await serve(stubApi);
    const policy = (await fetch(`${url}/graphiql`, { method: 'HEAD' })).headers.get(
      'content-security-policy',
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
  });
});
