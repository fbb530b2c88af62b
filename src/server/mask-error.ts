import { GraphQLError } from 'graphql';
import { errorCodes, graphqlError, isErrorCode } from '../../schema/errors.ts';
import type { Log } from '../log.ts';

/**
 * Makes the function that says what the client may see of an error. What was made for the client (it bears a code of ours)
 * passes. An error that no field raised and that graphql-js worded is about the request: a variable that cannot be
 * coerced, say. All else happened in the server: it is logged, once, and hidden.
 */
export function errorMask(log: Log): (error: unknown) => GraphQLError {
  const known = new WeakSet<GraphQLError>();
  return (error) => {
    if (error instanceof GraphQLError) {
      if (known.has(error) || isErrorCode(error.extensions.code)) return error;
      if (error.path === undefined) return aboutTheRequest(error);
    }
    log.error(placeOf(error), error instanceof GraphQLError ? (error.originalError ?? error) : error);
    const masked = hidden(error);
    known.add(masked);
    return masked;
  };
}

/** What the client is told of an error that is none of its business. */
export const hiddenMessage = 'Something went wrong in the server; its log says what.';

function placeOf(error: unknown): string {
  const path = error instanceof GraphQLError ? error.path?.join('.') : undefined;
  return path === undefined ? 'unexpected error' : `unexpected error at ${path}`;
}

function aboutTheRequest(error: GraphQLError): GraphQLError {
  const { status } = errorCodes.BAD_USER_INPUT;
  return graphqlError('BAD_USER_INPUT', error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    // Yoga reads the status here, `spec` meaning that application/json keeps its 200, and strips it from the answer.
    extensions: { http: { status, spec: true } },
  });
}

function hidden(error: unknown): GraphQLError {
  const { nodes = null, path = null } = error instanceof GraphQLError ? error : {};
  const { status } = errorCodes.INTERNAL_SERVER_ERROR;
  const extensions = path === null ? { http: { status } } : {};
  return graphqlError('INTERNAL_SERVER_ERROR', hiddenMessage, { nodes, path, extensions });
}
