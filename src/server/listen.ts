import { createServer, type RequestListener, type Server } from 'node:http';
import { invariant } from '../../db/invariant.ts';
import { UserError } from '../../db/user-error.ts';
import { refuseBrokenRequest } from './broken-request.ts';

export interface ListenOptions {
  listener: RequestListener;
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** How long a request may take to arrive, in milliseconds. */
  requestTimeout: number;
  /** How long requests in flight may take to finish when the server stops, in milliseconds. */
  stopTimeout: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  url: string;
  /** Takes no more connections, lets requests in flight finish, and resolves when all connections are closed. */
  stop(): Promise<void>;
}

/** Listens on an address; throws a `UserError` if it cannot be had. */
export async function listen(options: ListenOptions): Promise<RunningServer> {
  const { listener, host, port, requestTimeout, stopTimeout } = options;
  const server = createServer(
    {
      requestTimeout,
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(1000, requestTimeout),
      keepAliveTimeout: 65_000,
    },
    listener,
  );
  server.on('clientError', refuseBrokenRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${portOf(server)}`, stop: () => stop(server, stopTimeout) };
}

function stop(server: Server, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive is idle only once its last answer is out, which node:http looks for just once.
    const closing = setInterval(() => server.closeIdleConnections(), 20);
    const deadline = setTimeout(() => server.closeAllConnections(), timeout);
    server.close(() => {
      clearInterval(closing);
      clearTimeout(deadline);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  invariant(typeof address === 'object' && address !== null, 'a listening server has a port');
  return address.port;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE': {
      const message = `port ${port} on ${host} is in use: stop the other server, or choose another port with --port or PORT`;
      return new UserError('unavailable', message, { cause: error });
    }
    case 'EACCES': {
      const message = `port ${port} needs rights that you do not have: choose one above 1023 with --port or PORT`;
      return new UserError('unavailable', message, { cause: error });
    }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN': {
      const message = `host "${host}" is no address of this machine: --host or HOST may be 127.0.0.1, or 0.0.0.0 for the network`;
      return new UserError('usage', message, { cause: error });
    }
    default:
      return error;
  }
}
