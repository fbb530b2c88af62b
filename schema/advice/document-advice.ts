/** What graphql-js finds wrong with a document, with what would be right: it says what it expected, and rarely how that is written. */
import {
  type ASTNode,
  DirectiveLocation,
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isRequiredArgument,
  isValueNode,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { isErrorCode } from '../errors.ts';
import { argumentAdvice, missingAdvice } from './argument-advice.ts';
import { fieldAdvice, fragmentAdvice, selectionAdvice } from './field-advice.ts';
import { type Place, placeOf } from './place.ts';
import { sentences } from './sentences.ts';
import { namesFor } from './told-names.ts';
import { valueAdvice } from './value-advice.ts';
import { declarationAdvice, unknownTypeAdvice } from './variable-advice.ts';

/** The same error, with what would be right. */
export function advisedError(
  schema: GraphQLSchema,
  document: DocumentNode,
  error: GraphQLError,
): GraphQLError {
  const { nodes = [], source = null, positions = null, extensions } = error;
  const [node, other] = nodes;
  if (!node || isErrorCode(extensions.code)) return error;
  const advice = adviceFor(schema, document, node, other);
  if (advice === undefined) return error;
  return new GraphQLError(sentences(error.message, advice), { nodes, source, positions, extensions });
}

function adviceFor(
  schema: GraphQLSchema,
  document: DocumentNode,
  node: ASTNode,
  other: ASTNode | undefined,
): string | undefined {
  if (node.kind === Kind.VARIABLE) return declarationAdvice(schema, document, node);
  if (node.kind === Kind.VARIABLE_DEFINITION)
    return other?.kind === Kind.VARIABLE ? declarationAdvice(schema, document, other, node.type) : undefined;
  const place = placeOf(schema, document, (one) => one === node);
  const advice = place && adviceAt(schema, document, node, place);
  // Two fields that conflict are told of by both.
  return advice ?? (other ? undefined : introspectionAdvice(node));
}

/** Where a value stands, that must be wrong; else a name that is not there. */
function adviceAt(
  schema: GraphQLSchema,
  document: DocumentNode,
  node: ASTNode,
  { parent, field, argument, wanted, name, around, variable }: Place,
): string | undefined {
  if (isValueNode(node)) return wanted && valueAdvice(wanted, { name, value: node, writing: 'graphql' });
  switch (node.kind) {
    case Kind.FIELD:
      if (!field) return parent && fieldAdvice(schema, parent, node.name.value);
      return selectionAdvice(field, node) ?? missingAdvice(field, node);
    case Kind.ARGUMENT:
      return field && parent && !argument ? argumentAdvice(parent, field, node) : undefined;
    case Kind.INLINE_FRAGMENT:
      return parent && node.typeCondition && fragmentAdvice(parent, node.typeCondition.name.value);
    case Kind.OBJECT_FIELD: {
      const value = around.at(-1);
      return wanted && value?.kind === Kind.OBJECT
        ? valueAdvice(wanted, { name, value, writing: 'graphql' })
        : undefined;
    }
    case Kind.NAMED_TYPE:
      return variable && unknownTypeAdvice(schema, document, variable.variable.name.value);
    case Kind.DIRECTIVE:
      return directiveAdvice(schema, node);
    case Kind.NAME:
      return parent && around.at(-1)?.kind === Kind.FRAGMENT_SPREAD
        ? `Write it beside the operation: fragment ${node.value} on ${parent.name} { … }.`
        : undefined;
    default:
      return undefined;
  }
}

/** What else can be wrong with a field that tells of the schema: how deep it goes. */
function introspectionAdvice(node: ASTNode): string | undefined {
  const ofSchema = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];
  return node.kind === Kind.FIELD && ofSchema.includes(node.name.value)
    ? 'Ask for fields of fields at most: __schema { types } has each type.'
    : undefined;
}

/** Which directives there are; of one that is there, what it lacks. */
function directiveAdvice(schema: GraphQLSchema, { name, arguments: given = [] }: DirectiveNode) {
  const asked = name.value;
  const directive = schema.getDirective(asked);
  if (!directive) {
    const usable = schema
      .getDirectives()
      .filter(({ locations }) => locations.includes(DirectiveLocation.FIELD));
    return namesFor(asked, 'A query', usable);
  }
  const needed = directive.args.filter(isRequiredArgument).map(({ name }) => name);
  return needed.every((one) => given.some((argument) => argument.name.value === one))
    ? undefined
    : `Write @${asked}(${needed.map((one) => `${one}: …`).join(', ')}).`;
}
