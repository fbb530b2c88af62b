import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, errorCodes, isErrorCode } from '../../schema/errors.ts';
import { serve } from './running-server.ts';
import { generalOnlyApi, stubApi } from './stub-api.ts';

/** Bodies of a POST, and how they are refused. */
const bodies: [what: string, code: ErrorCode, says: string, body: unknown][] = [
  ['an empty body', 'BAD_REQUEST', 'not JSON', ''],
  ['a broken body', 'BAD_REQUEST', 'not JSON', '{"query":'],
  ['a bare operation', 'BAD_REQUEST', 'Send the operation as {"query": "…"}.', '{ hello }'],
  ['a number', 'BAD_REQUEST', 'is a number: send an object such as {"query":', '7'],
  ['null', 'BAD_REQUEST', 'is null: send an object', 'null'],
  ['a batch', 'BAD_REQUEST', 'is a list: send one operation in each request', [{ query: '{ hello }' }]],
  ['no query', 'BAD_REQUEST', 'query', { variables: {} }],
  [
    'an unknown parameter',
    'BAD_REQUEST',
    '"qeury" is no part of a request. Did you mean query?',
    { query: '{ hello }', qeury: 1 },
  ],
  [
    'a parameter by another name',
    'BAD_REQUEST',
    'Did you mean variables?',
    { query: '{ hello }', params: {} },
  ],
  [
    'a parameter that is like none',
    'BAD_REQUEST',
    'A request has query, operationName, variables, extensions.',
    { query: '{ hello }', colour: 1 },
  ],
  ['a query that is a number', 'BAD_REQUEST', '"query" is a number, and must be a text.', { query: 7 }],
  [
    'variables that are text',
    'BAD_REQUEST',
    '"variables" is a text, and must be an object: send the object itself',
    { query: '{ hello }', variables: '{}' },
  ],
  ['a name that is a number', 'BAD_REQUEST', 'operationName', { query: '{ hello }', operationName: 1 }],
  ['variables that are a list', 'BAD_REQUEST', 'variables', { query: '{ hello }', variables: [] }],
  ['extensions that are text', 'BAD_REQUEST', 'extensions', { query: '{ hello }', extensions: 'x' }],
  ['no GraphQL', 'GRAPHQL_PARSE_FAILED', 'Syntax Error', { query: '{' }],
  ['too many tokens', 'LIMIT_EXCEEDED', 'tokens', { query: `{ ${'a '.repeat(400)}}` }],
  ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', 'Did you mean hello?', { query: '{ helo }' }],
  [
    'an unknown name',
    'OPERATION_RESOLUTION_FAILURE',
    '"B", but: A',
    { query: 'query A { hello }', operationName: 'B' },
  ],
  [
    'no name for two',
    'OPERATION_RESOLUTION_FAILURE',
    'A, B',
    { query: 'query A { hello } query B { hello }' },
  ],
  ['a missing variable', 'BAD_USER_INPUT', 'Int!', { query: 'query ($n: Int!) { add(to: $n) }' }],
  [
    'a wrong one',
    'BAD_USER_INPUT',
    'Int',
    { query: 'query ($n: Int!) { add(to: $n) }', variables: { n: 'x' } },
  ],
  ['a mutation', 'GRAPHQL_VALIDATION_FAILED', 'a mutation', { query: 'mutation { hello }' }],
  ['no operation', 'OPERATION_RESOLUTION_FAILURE', 'fragments', { query: 'fragment A on Query { hello }' }],
  ['a large body', 'REQUEST_ENTITY_TOO_LARGE', '1024 bytes', { query: `{ hello } #${'x'.repeat(1024)}` }],
];

/** Other things that can be wrong with a request. */
const requests: [what: string, code: ErrorCode, says: string, request: HttpRequest][] = [
  ['plain text', 'UNSUPPORTED_MEDIA_TYPE', 'application/json', { headers: { 'content-type': 'text/plain' } }],
  ['no type', 'UNSUPPORTED_MEDIA_TYPE', 'application/json', { headers: { 'content-type': '' } }],
  ['a compressed body', 'UNSUPPORTED_MEDIA_TYPE', 'compressed', { headers: { 'content-encoding': 'gzip' } }],
  ['a client that wants HTML', 'NOT_ACCEPTABLE', 'application/json', { headers: { accept: 'text/html' } }],
  ['PUT', 'METHOD_NOT_ALLOWED', 'POST', { method: 'PUT' }],
  ['DELETE', 'METHOD_NOT_ALLOWED', 'POST', { method: 'DELETE' }],
  ['a GET without query', 'BAD_REQUEST', 'query', { method: 'GET' }],
  ['a GET with broken variables', 'BAD_REQUEST', '"variables" is not JSON', get('query={hello}&variables={')],
  ['a GET of a mutation', 'GRAPHQL_VALIDATION_FAILED', 'a mutation', get('query=mutation{hello}')],
  ['another address', 'NOT_FOUND', '/graphql', { path: '/graphq' }],
  ['another host', 'FORBIDDEN_HOST', 'evil.example', { headers: { host: 'evil.example' } }],
  ['a page of another site', 'FORBIDDEN_ORIGIN', 'https://evil.example', preflight('https://evil.example')],
];

const exits = [
  ['both exits', stubApi],
  ['Yoga alone', generalOnlyApi],
] as const;

describe.each(exits)('with %s', (_name, api) => {
  it.each(bodies)('%s is refused with %s', async (_what, code, says, body) => {
    const server = await serve(api);
    await expectRefusal(server.url, { body }, code, says);
    expect(server.lines.join('')).not.toContain('error');
  });

  it.each(requests)('%s is refused with %s', async (_what, code, says, request) => {
    const server = await serve(api);
    await expectRefusal(server.url, request, code, says);
    expect(server.lines.join('')).not.toContain('error');
  });

  it.each([
    ['a POST without query', { body: {} }],
    ['a POST whose query is null', { body: { query: null } }],
    ['a GET without query', { method: 'GET' }],
  ])('%s is no request also for a client that takes application/json', async (_what, request) => {
    const server = await serve(api);
    const plain = { ...request, headers: { accept: 'application/json' } };
    await expectRefusal(server.url, plain, 'BAD_REQUEST', '"query" is missing');
  });
});

async function expectRefusal(
  url: string,
  request: HttpRequest,
  code: ErrorCode,
  says: string,
): Promise<void> {
  const { status, body } = await send(url, request);
  const { errors } = JSON.parse(body);
  expect(errors[0].message).toContain(says);
  expect(errors.map((error: { extensions: object }) => error.extensions)).toContainEqual({ code });
  for (const error of errors) expect(isErrorCode(error.extensions.code)).toBe(true);
  expect(status).toBe(errorCodes[code].status);
}

interface HttpRequest {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends what `fetch` would not; a POST of a good operation where nothing else is said. */
function send(url: string, request: HttpRequest): Promise<{ status: number | undefined; body: string }> {
  const { method = 'POST', path = '/graphql', body = { query: '{ hello }' } } = request;
  const headers = {
    accept: 'application/graphql-response+json',
    'content-type': 'application/json',
    ...request.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}${path}`, { method, headers }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
    });
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

function get(parameters: string): HttpRequest {
  return { method: 'GET', path: `/graphql?${parameters}` };
}

function preflight(origin: string): HttpRequest {
  return { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } };
}
