import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a GET (or HEAD) of one address. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;
