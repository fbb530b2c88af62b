import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import { sentences } from '../../schema/advice/sentences.ts';
import { syntaxAdvice } from '../../schema/advice/syntax-advice.ts';
import { requestError } from './request-error.ts';

/**
 * Parses a document.
 * @throws GraphQLError with LIMIT_EXCEEDED for more tokens than may be, which graphql-js tells as if it were no GraphQL; any
 * other error of syntax as graphql-js has it, with what would be right.
 */
export function parseDocument(text: string | Source, options: ParseOptions): DocumentNode {
  try {
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { source = null, positions = null, message } = error;
    if (/contains more tha[nt] \d+ tokens/.test(message)) {
      const limit = `The document has more than ${options.maxTokens} tokens.`;
      throw requestError('LIMIT_EXCEEDED', limit, { source, positions });
    }
    const advice = syntaxAdvice(typeof text === 'string' ? text : text.body, error);
    throw requestError('GRAPHQL_PARSE_FAILED', sentences(message, advice), { source, positions });
  }
}
