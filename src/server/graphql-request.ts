import type { OctetText } from '../../schema/plan/octet-text.ts';

/** What a client asks: the body of a POST, or the query string of a GET. */
export interface GraphQLRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Answers at once what can be answered without a JavaScript object per row. */
export interface FastExit {
  /** The finished answer, `{"data":…}`; undefined for whatever it does not do, errors included. Never throws. */
  answer(request: GraphQLRequest): OctetText | undefined;
}

const parameters = new Set(['query', 'operationName', 'variables', 'extensions']);

/** The parameters, if all have the right types; undefined otherwise, as Yoga says what is wrong with them. */
export function graphqlRequestOf(body: unknown): GraphQLRequest | undefined {
  if (!isObject(body)) return undefined;
  for (const name in body) if (!parameters.has(name)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string') return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isObject(variables)) return undefined;
  if (extensions != null && !isObject(extensions)) return undefined;
  return { query, operationName: operationName ?? null, variables: variables ?? null };
}

/** Whether all that is wrong with the parameters is that no operation is among them. */
export function lacksQuery(body: unknown): boolean {
  return isObject(body) && body.query == null && Object.keys(body).every((name) => parameters.has(name));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
