import { GraphQLError } from 'graphql';
import { graphqlError, isErrorCode } from '../../schema/errors.ts';
import type { Log } from '../log.ts';
import { requestError } from './request-error.ts';

/**
 * Makes the function that says what the client may see of an error. What was made for the client (it bears a code of ours)
 * passes, if it is about the request with the status of its code. An error that no field raised and that graphql-js worded is about the request: a variable that cannot be
 * coerced, say. All else happened in the server: it is logged, once, and hidden.
 */
export function errorMask(log: Log): (error: unknown) => GraphQLError {
  const known = new WeakSet<GraphQLError>();
  return (error) => {
    if (error instanceof GraphQLError) {
      const { code, http } = error.extensions;
      if (known.has(error) || (isErrorCode(code) && (error.path !== undefined || http !== undefined)))
        return error;
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

function aboutTheRequest({ message, nodes, source, positions, extensions }: GraphQLError): GraphQLError {
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null };
  return requestError(isErrorCode(extensions.code) ? extensions.code : 'BAD_USER_INPUT', message, place);
}

function hidden(error: unknown): GraphQLError {
  const { nodes = null, path } = error instanceof GraphQLError ? error : {};
  if (path === undefined) return requestError('INTERNAL_SERVER_ERROR', hiddenMessage, { nodes, spec: false });
  return graphqlError('INTERNAL_SERVER_ERROR', hiddenMessage, { nodes, path });
}
