import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import { requestError } from './request-error.ts';

/**
 * Parses a document.
 * @throws GraphQLError with LIMIT_EXCEEDED for more tokens than may be, which graphql-js tells as if it were no GraphQL; any
 * other error of syntax as graphql-js has it.
 */
export function parseDocument(text: string | Source, options: ParseOptions): DocumentNode {
  try {
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof GraphQLError && /contains more tha[nt] \d+ tokens/.test(error.message)))
      throw error;
    const { source = null, positions = null } = error;
    throw requestError('LIMIT_EXCEEDED', `The document has more than ${options.maxTokens} tokens.`, {
      source,
      positions,
    });
  }
}
