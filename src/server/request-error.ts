import type { GraphQLError, GraphQLErrorOptions } from 'graphql';
import { type ErrorCode, errorCodes, graphqlError } from '../../schema/errors.ts';

/**
 * An error about a request as a whole. Yoga takes the status from `http` and strips it from the answer; with `spec`, an
 * answer as application/json keeps the 200 that GraphQL over HTTP wants for it.
 */
export function requestError(
  code: ErrorCode,
  message: string,
  { spec = true, ...options }: GraphQLErrorOptions & { spec?: boolean } = {},
): GraphQLError {
  const { status } = errorCodes[code];
  return graphqlError(code, message, { ...options, extensions: { http: { status, spec } } });
}
