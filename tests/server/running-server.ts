import { onTestFinished } from 'vitest';
import type { Api } from '../../src/api.ts';
import { createLog } from '../../src/log.ts';
import { type ServerOptions, startServer } from '../../src/server.ts';

const options: ServerOptions = {
  host: '127.0.0.1',
  port: 0,
  allowedHosts: [],
  corsOrigin: ['loopback'],
  bodyLimit: 1024,
  requestTimeout: 10_000,
  stopTimeout: 1000,
  graphiql: true,
};

/** A server on a free loopback port that stops with the test, and the lines that it logs. */
export async function serve(api: Api, changes: Partial<ServerOptions> = {}) {
  const lines: string[] = [];
  const log = createLog({ level: 'debug', format: 'text', write: (line) => lines.push(line) });
  const server = await startServer(api, { ...options, ...changes }, log);
  onTestFinished(() => server.stop());
  return { ...server, lines, api: `${server.url}/graphql` };
}

/** POSTs an operation as JSON. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
