import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers the requests for one address; what it rejects with is logged and hidden from the client. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
