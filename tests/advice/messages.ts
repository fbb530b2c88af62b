import { GraphQLError, validate } from 'graphql';
import { advisedError } from '../../schema/advice/document-advice.ts';
import { variableErrors } from '../../schema/advice/variable-errors.ts';
import { parseOptions, validationRules } from '../../schema/limits.ts';
import { paperqlSchema } from '../../schema/schema.ts';
import { parseDocument } from '../../src/server/parse-document.ts';

const schema = paperqlSchema();

/** What a client is told of a document, and of the values of its variables, without an answer. */
export function messagesOf(query: string, variables: Readonly<Record<string, unknown>> = {}): string[] {
  try {
    const document = parseDocument(query, parseOptions);
    const errors = validate(schema, document, validationRules, { hideSuggestions: true });
    if (errors.length > 0) return errors.map((error) => advisedError(schema, document, error).message);
    return document.definitions.flatMap((definition) =>
      'variableDefinitions' in definition
        ? variableErrors(schema, definition.variableDefinitions ?? [], variables).map(
            ({ message }) => message,
          )
        : [],
    );
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}
