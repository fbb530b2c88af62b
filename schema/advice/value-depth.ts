/** How deep a JSON value may nest: graphql-js walks it by calling itself, until there is no room left. */
import type { ASTNode, GraphQLError } from 'graphql';
import { graphqlError } from '../errors.ts';
import { limits } from '../limits.ts';

/** Whether a value nests deeper than may be. */
export function nestsTooDeep(value: unknown, left: number = limits.valueDepth.value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((part) => nestsTooDeep(part, left - 1));
}

/** The error that says so. */
export function tooDeep(what: string, nodes: ASTNode | null = null): GraphQLError {
  return graphqlError('LIMIT_EXCEEDED', `${what} nests more than ${limits.valueDepth.value} deep.`, {
    nodes,
  });
}
