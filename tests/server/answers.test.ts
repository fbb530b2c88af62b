import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { post, serve } from './running-server.ts';
import { generalOnlyApi, stubApi } from './stub-api.ts';

/** The stub's fast exit writes a blank that Yoga never does. */
const fast = '{"data": {"hello":"world"}}';
const general = '{"data":{"hello":"world"}}';

describe('an operation that the fast exit knows', () => {
  it('is answered by it when it comes as a POST', async () => {
    const { api } = await serve(stubApi);
    const response = await post(api, { query: '{ hello }' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(fast.length));
    expect(await response.text()).toBe(fast);
  });

  it('is answered by it when it comes as a GET, through Yoga', async () => {
    const { api } = await serve(stubApi);
    const response = await fetch(`${api}?query={ hello }`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe(fast);
  });

  it.each(['application/json', 'application/graphql-response+json'])('is answered as %s', async (accept) => {
    const { api } = await serve(stubApi);
    const response = await post(api, { query: '{ hello }' }, { accept });
    expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    expect(await response.text()).toBe(fast);
  });

  it('is answered also when the body comes in pieces', async () => {
    const { api } = await serve(stubApi);
    const response = await postPieces(api, ['{"query":', '"{ hel', 'lo }"}']);
    expect(await text(response)).toBe(fast);
  });

  it('is refused when the pieces are too many', async () => {
    const { api } = await serve(stubApi);
    const response = await postPieces(api, ['{"query":"{ hello }"}', ...Array(4).fill(' '.repeat(512))]);
    expect(response.statusCode).toBe(413);
  });

  it('is refused aloud when it is far too large, also to a client that reads only when all is sent', async () => {
    const { api } = await serve(stubApi, { bodyLimit: 512 * 1024 });
    expect(await answerAfterAll(api, ' '.repeat(20 * 1024 * 1024))).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('an operation that it does not know', () => {
  it.each([
    ['both exits', stubApi],
    ['Yoga alone', generalOnlyApi],
  ])('is answered by Yoga, with %s', async (_exits, api) => {
    const server = await serve(api);
    const response = await post(server.api, { query: 'query Other { hello }', variables: null });
    expect(await response.text()).toBe(general);
  });

  it('keeps what it got beside an error of one field', async () => {
    const { api } = await serve(stubApi);
    const response = await post(api, { query: '{ wrong hello }' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { wrong: null, hello: 'world' },
      errors: [
        {
          message: 'Ask for something else.',
          path: ['wrong'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });

  it.each([
    ['a resolver that throws', '{ broken }', 'the secret of the server'],
    ['a stored value that its type forbids', '{ damaged }', '1099511627776'],
  ])('hides %s from the client and logs it once', async (_what, query, secret) => {
    const { api, lines } = await serve(stubApi);
    const text = await (await post(api, { query })).text();
    expect(JSON.parse(text).errors).toMatchObject([
      { path: [query.slice(2, -2)], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(text).not.toContain(secret);
    expect(lines.filter((line) => line.includes(secret))).toHaveLength(1);
  });
});

describe('pages of other sites', () => {
  it('may read answers where their origin is allowed', async () => {
    const { api } = await serve(stubApi);
    const origin = 'http://localhost:5173';
    const response = await post(api, { query: '{ hello }' }, { origin });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('vary')).toBe('origin');
  });

  it('get no word that lets them where it is not', async () => {
    const { api } = await serve(stubApi);
    const response = await post(api, { query: '{ hello }' }, { origin: 'https://evil.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('are told what they may send', async () => {
    const { api } = await serve(stubApi);
    const response = await fetch(api, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173', 'access-control-request-headers': 'content-type,x-client' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type,x-client');
  });
});

/** POSTs a body whose length is not said before. */
function postPieces(url: string, pieces: readonly string[]): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(url, { method: 'POST', headers }, resolve).on('error', reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

/** What a server answers a POST whose client reads nothing before all of it is sent. */
async function answerAfterAll(url: string, body: string): Promise<string> {
  const { hostname, port, pathname, host } = new URL(url);
  const socket = connect(Number(port), hostname).pause();
  const lines = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.write(body, () => resolve());
  });
  return text(socket);
}
