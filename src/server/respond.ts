import type { ServerResponse } from 'node:http';
import { type ErrorCode, errorCodes } from '../../schema/errors.ts';
import type { OctetText } from '../../schema/plan/octet-text.ts';
import type { Log } from '../log.ts';
import { hiddenMessage } from './mask-error.ts';
import type { AnswerType } from './media-type.ts';

const contentTypes: Record<AnswerType, string> = {
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
};

/** Sends a finished answer; everything in one write. */
export function sendAnswer(response: ServerResponse, type: AnswerType, answer: OctetText): void {
  response.writeHead(200, { 'content-type': contentTypes[type], 'content-length': answer.length });
  response.end(answer, 'latin1');
}

/** Refuses a request before GraphQL has seen it, in the shape of a GraphQL answer. */
export function sendError(
  response: ServerResponse,
  code: ErrorCode,
  message: string,
  headers: Record<string, string> = {},
): void {
  const text = errorText(code, message);
  response.writeHead(errorCodes[code].status, {
    'content-type': contentTypes['application/json'],
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Answers a request that made the server itself fail: the log gets the error, the client a polite line. */
export function sendFailure(response: ServerResponse, error: unknown, log: Log): void {
  log.error('unexpected error', error);
  if (response.headersSent) response.destroy();
  else sendError(response, 'INTERNAL_SERVER_ERROR', hiddenMessage);
}

/** An answer that is nothing but one error. */
export function errorText(code: ErrorCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
