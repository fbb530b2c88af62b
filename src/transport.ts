import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from './log.ts';
import type { Page } from './server/page.ts';
import { sendError, sendFailure } from './server/respond.ts';

export interface TransportOptions {
  /** What stands at which address, `/graphql` and the rest. */
  pages: ReadonlyMap<string, Page>;
  hostAllowed(header: string | undefined): boolean;
  originAllowed(origin: string, host: string | undefined): boolean;
  log: Log;
}

/** The way in for every request: which host it names, which site's page sends it, which address it is for. */
export function createTransport({
  pages,
  hostAllowed,
  originAllowed,
  log,
}: TransportOptions): RequestListener {
  const route = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    const page = pages.get(url) ?? pages.get(pathOf(url));
    if (page !== undefined)
      page(request, response)?.catch((error: unknown) => sendFailure(response, error, log));
    else sendError(response, 'NOT_FOUND', 'Nothing stands at this address; the API is at /graphql.');
  };

  const isLogged = log.writes('debug');
  return (request, response) => {
    const { host, origin } = request.headers;
    if (isLogged) logWhenAnswered(request, response, log);
    if (!hostAllowed(host)) {
      sendError(
        response,
        'FORBIDDEN_HOST',
        `This server does not answer for the host "${host ?? ''}"; PAPERQL_ALLOWED_HOSTS names those that it does.`,
      );
    } else if (origin === undefined) route(request, response);
    else {
      const allowed = originAllowed(origin, host);
      response.setHeader('vary', 'origin');
      if (allowed) response.setHeader('access-control-allow-origin', origin);
      if (request.method === 'OPTIONS') answerPreflight(request, response, allowed);
      else route(request, response);
    }
  };
}

/** A browser asks before it lets a page of another site send JSON. */
function answerPreflight(request: IncomingMessage, response: ServerResponse, allowed: boolean): void {
  if (!allowed) {
    const message = `Pages of ${request.headers.origin} may not use this server; PAPERQL_CORS_ORIGIN names those that may.`;
    sendError(response, 'FORBIDDEN_ORIGIN', message);
    return;
  }
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'content-type',
    'access-control-max-age': '86400',
  });
  response.end();
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

function logWhenAnswered(request: IncomingMessage, response: ServerResponse, log: Log): void {
  const start = performance.now();
  response.on('finish', () => {
    const took = (performance.now() - start).toFixed(1);
    log.debug(`${request.method} ${pathOf(request.url ?? '/')} ${response.statusCode} ${took} ms`);
  });
}
