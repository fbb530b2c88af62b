import { type FieldNode, GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * Every code that `extensions.code` of an error can hold, and the HTTP status of an answer without data.
 * An error of a field stands beside the rest of the answer, with status 200.
 */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    help: 'The document is no GraphQL; `locations` says where it ends to be.',
  },
  GRAPHQL_VALIDATION_FAILED: { status: 400, help: 'The document asks for what the schema does not offer.' },
  LIMIT_EXCEEDED: {
    status: 400,
    help: 'The operation is larger, deeper or dearer than this server allows; the message names the limit.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    help: 'The document holds several operations, or none of the name that was given.',
  },
  BAD_USER_INPUT: {
    status: 400,
    help: 'An argument or a variable has a value that cannot be used; the message says what would be right.',
  },
  BAD_REQUEST: {
    status: 400,
    help: 'The request is no GraphQL request: `query` is missing, or a part of it has the wrong type.',
  },
  FORBIDDEN_HOST: {
    status: 403,
    help: 'The request names a host that this server does not answer for (see PAPERQL_ALLOWED_HOSTS).',
  },
  FORBIDDEN_ORIGIN: {
    status: 403,
    help: 'A page of another site asks, and this server does not let it (see PAPERQL_CORS_ORIGIN).',
  },
  NOT_FOUND: { status: 404, help: 'Nothing stands at this address; the API is at /graphql.' },
  METHOD_NOT_ALLOWED: { status: 405, help: 'The API takes POST and GET.' },
  NOT_ACCEPTABLE: { status: 406, help: 'Answers are application/graphql-response+json or application/json.' },
  REQUEST_TIMEOUT: { status: 408, help: 'The request took too long to arrive.' },
  REQUEST_ENTITY_TOO_LARGE: {
    status: 413,
    help: 'The request is larger than this server reads (see PAPERQL_BODY_LIMIT).',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    help: 'A request body must be application/json, in UTF-8, not compressed.',
  },
  COLLECTION_LOADING: {
    status: 503,
    help: 'A first import is under way, and the indexes that the field needs are built at its end: ask again later.',
  },
  INTERNAL_SERVER_ERROR: { status: 500, help: 'Something went wrong in the server; its log says what.' },
} as const satisfies Record<string, { status: number; help: string }>;

export type ErrorCode = keyof typeof errorCodes;

/** An error for the client: `message` says what is wrong and what would be right, `code` is for programs. */
export function graphqlError(
  code: ErrorCode,
  message: string,
  options: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { ...options.extensions, code } });
}

/** A value that the field at `site` cannot use. */
export function badInput(
  message: string,
  site: { nodes: readonly FieldNode[]; path: readonly (string | number)[] },
): GraphQLError {
  return graphqlError('BAD_USER_INPUT', message, { nodes: site.nodes, path: site.path });
}

/** Whether an error was made to be shown to the client, and so may leave the server as it is. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}
