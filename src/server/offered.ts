/**
 * What a request could have named instead of what it named in vain. graphql-js suggests what is spelled alike; where nothing is, its
 * message ends with a full stop, and all that there is is told.
 */
import {
  GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** So many names are told; a reader of more is better served by the schema. */
const mostNames = 60;

/** How graphql-js words that there is no such thing; the groups name the type and, of an argument, the field. */
const wordings: readonly RegExp[] = [
  /^Cannot query field "\w+" on type "(\w+)"\.$/,
  /(?:^|; )Field "[^"]*" is not defined by type "(\w+)"\.$/,
  /^Unknown argument "\w+" on field "(\w+)\.(\w+)"\.$/,
  /(?:^|; )Value "[^"]*" does not exist in "(\w+)" enum\.$/,
  /(?:^|; )Enum "(\w+)" cannot represent non-(?:enum|string) value: .*\.$/,
];

/** The message of an error with all that there is to name, where it says that there is no such thing and suggests nothing. */
function withOffered(schema: GraphQLSchema, message: string): string {
  const found = wordings.map((wording) => wording.exec(message)).find((match) => match !== null);
  const [, type = '', field] = found ?? [];
  const names = namesIn(schema, type, field);
  if (names.length === 0) return message;
  const told = names.slice(0, mostNames).join(', ');
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return `${message} ${type}${field ? `.${field}` : ''} has ${told}${more}.`;
}

/** The same error, with what there is to name. */
export function errorWithOffered(schema: GraphQLSchema, error: GraphQLError): GraphQLError {
  const message = withOffered(schema, error.message);
  if (message === error.message) return error;
  const { nodes = null, source = null, positions = null, path = null, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

function namesIn(schema: GraphQLSchema, name: string, field: string | undefined): string[] {
  const type = schema.getType(name);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  const isComposite = isObjectType(type) || isInterfaceType(type);
  if (field !== undefined && isComposite)
    return type.getFields()[field]?.args.map((argument) => argument.name) ?? [];
  return isComposite || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}
