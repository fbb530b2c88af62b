import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../db/user-error.ts';
import { post, serve } from './running-server.ts';
import { generalOnlyApi, stubApi } from './stub-api.ts';

/** Sends bytes as they are, and returns all that comes back until the server closes the connection. */
function sendRaw(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(request);
  return text(socket);
}

describe('a connection', () => {
  it('is used again', async () => {
    const { api } = await serve(stubApi);
    const response = await post(api, { query: '{ hello }' });
    expect(response.headers.get('connection')).toBe('keep-alive');
  });

  it('that does not speak HTTP is told so and closed', async () => {
    const { url } = await serve(stubApi);
    const answer = await sendRaw(url, 'hello\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });

  it('on which a request does not arrive in time is told so and closed', async () => {
    const { url } = await serve(stubApi, { requestTimeout: 20 });
    const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
    const answer = await sendRaw(url, `${head}content-length: 100\r\n\r\n{"query":`);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
  });

  it('that breaks off harms nobody', async () => {
    const { url, api, lines } = await serve(stubApi);
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
    await new Promise((resolve) => socket.write(`${head}content-length: 100\r\n\r\n{"que`, resolve));
    socket.destroy();
    expect((await post(api, { query: '{ hello }' })).status).toBe(200);
    expect(lines.join('')).not.toContain('error');
  });
});

describe('a server', () => {
  it('lets requests in flight finish when it stops, closes idle connections, and takes no more', async () => {
    const { api, begun, finish } = slowApi();
    const server = await serve(api);
    await (await post(server.api, { query: '{ __typename }' })).text();
    const answer = post(server.api, { query: '{ slow }' });
    await begun;
    const stopped = server.stop();
    finish('done');
    expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
    await stopped;
    await expect(post(server.api, { query: '{ slow }' })).rejects.toThrow();
  });

  it('does not wait for ever for those that never finish', async () => {
    const { api, begun } = slowApi();
    const server = await serve(api, { stopTimeout: 10 });
    const answer = post(server.api, { query: '{ slow }' });
    await begun;
    await Promise.all([server.stop(), expect(answer).rejects.toThrow()]);
  });

  it('refuses a port that is in use with a line that helps', async () => {
    const { url } = await serve(stubApi);
    const port = Number(new URL(url).port);
    const error = await serve(stubApi, { port }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(`port ${port} on 127.0.0.1 is in use: `),
    });
  });

  it('refuses an address that is not its own with a line that helps', async () => {
    // An address that is kept for documentation, and so nobody's.
    const host = '192.0.2.1';
    const error = await serve(stubApi, { host }).catch((error: unknown) => error);
    expect(error).toMatchObject({ kind: 'usage', message: expect.stringContaining(host) });
  });
});

/** An API with a field that has its value only when told. */
function slowApi() {
  let finish = (_value: string) => {};
  const value = new Promise<string>((resolve) => {
    finish = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const slow = {
    type: GraphQLString,
    resolve: () => {
      begin();
      return value;
    },
  };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { slow } }) });
  return { api: { ...generalOnlyApi, schema }, begun, finish };
}
