import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { readBody } from './body.ts';
import type { GeneralExit, GeneralRequest } from './general-exit.ts';
import { type FastExit, graphqlRequestOf } from './graphql-request.ts';
import { type AnswerType, answerTypeReader, isJsonBody } from './media-type.ts';
import type { Page } from './page.ts';
import { sendAnswer, sendError, sendFailure } from './respond.ts';
import { wrongRequest } from './wrong-request.ts';

export interface GraphQLEndpointOptions {
  fastExit: FastExit;
  generalExit: GeneralExit;
  /** The most bytes of a request body. */
  bodyLimit: number;
  log: Log;
}

/** The API's address: methods, media types and the body are judged here, once for both exits. */
export function graphqlEndpoint({ fastExit, generalExit, bodyLimit, log }: GraphQLEndpointOptions): Page {
  const answerTypeFor = answerTypeReader();
  const tooLarge = `The request body has more than ${bodyLimit} bytes, the most that this server reads.`;

  const answerGenerally = (response: ServerResponse, request: GeneralRequest) => {
    generalExit.answer(request).then(
      ({ status, headers, text }) => {
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
        response.end(text);
      },
      (error: unknown) => sendFailure(response, error, log),
    );
  };

  const answerBody = (response: ServerResponse, url: string, type: AnswerType, text: string) => {
    const parsed = parseJson(text);
    if ('problem' in parsed) {
      sendError(response, 'BAD_REQUEST', noJson(text, parsed.problem));
      return;
    }
    const request = graphqlRequestOf(parsed.value);
    const wrong = request === undefined ? wrongRequest(parsed.value) : undefined;
    const answer = request === undefined ? undefined : fastExit.answer(request);
    if (wrong !== undefined) sendError(response, 'BAD_REQUEST', wrong);
    else if (answer !== undefined) sendAnswer(response, type, answer);
    else answerGenerally(response, { method: 'POST', url, body: text, type, declined: true });
  };

  const post = (request: IncomingMessage, response: ServerResponse, type: AnswerType) => {
    const { headers, url = '' } = request;
    if (!isJsonBody(headers['content-type']) || headers['content-encoding'] !== undefined) {
      sendError(
        response,
        'UNSUPPORTED_MEDIA_TYPE',
        'Send the operation as application/json, in UTF-8, not compressed.',
      );
      return;
    }
    readBody(request, bodyLimit, (text) => {
      if (text !== undefined) answerBody(response, url, type, text);
      else sendError(response, 'REQUEST_ENTITY_TOO_LARGE', tooLarge, { connection: 'close' });
    });
  };

  const get = (response: ServerResponse, url: string, type: AnswerType) => {
    const problem = problemOfQueryString(url);
    if (problem !== undefined) sendError(response, 'BAD_REQUEST', problem);
    else answerGenerally(response, { method: 'GET', url, type, declined: false });
  };

  return (request, response) => {
    const type = answerTypeFor(request.headers.accept);
    if (type === undefined) {
      sendError(response, 'NOT_ACCEPTABLE', 'Accept application/graphql-response+json or application/json.');
    } else if (request.method === 'POST') post(request, response, type);
    else if (request.method === 'GET') get(response, request.url ?? '', type);
    else sendError(response, 'METHOD_NOT_ALLOWED', 'The API takes POST and GET.', { allow: 'GET, POST' });
  };
}

function parseJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** What is told of a body that is no JSON; that of an operation by itself is a common one. */
function noJson(text: string, problem: string): string {
  const isOperation = /^\s*(?:\{\s*[\w.]|query\b)/.test(text);
  return `The request body is not JSON: ${problem}.${isOperation ? ' Send the operation as {"query": "…"}.' : ''}`;
}

/** What is wrong with the parameters of a GET that are JSON themselves. */
function problemOfQueryString(url: string): string | undefined {
  const parameters = new URL(url, 'http://localhost').searchParams;
  for (const name of ['variables', 'extensions']) {
    const text = parameters.get(name);
    if (!text) continue;
    const parsed = parseJson(text);
    if ('problem' in parsed) return `The parameter "${name}" is not JSON: ${parsed.problem}.`;
  }
  return undefined;
}
