/** How a variable is declared that is used where another type is wanted, or that is not declared. */
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  type VariableNode,
} from 'graphql';
import { placeOf } from './place.ts';

/** The declaration that a variable needs where it is used. */
export function declarationAdvice(
  schema: GraphQLSchema,
  document: DocumentNode,
  used: VariableNode,
  declared?: TypeNode,
): string | undefined {
  const place = placeOf(schema, document, (node) => node === used);
  const { wanted, name } = place ?? {};
  if (!wanted) return undefined;
  const operator = declared && operatorFor(wanted, namedOf(declared));
  const variable = `$${used.name.value}`;
  if (operator) return `Write ${name}: { ${operator}: ${variable} }, or declare ${variable}: ${wanted}.`;
  return `It is used where ${wanted} is wanted: declare ${variable}: ${wanted}.`;
}

/** The declaration of a variable whose type there is not, by the place where it is used first. */
export function unknownTypeAdvice(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
): string | undefined {
  let used: VariableNode | undefined;
  placeOf(schema, document, (node) => {
    if (node.kind !== Kind.VARIABLE || node.name.value !== name) return false;
    used = node;
    return false;
  });
  return used && declarationAdvice(schema, document, used);
}

/** The operator of a filter that takes a value of the type. */
function operatorFor(wanted: GraphQLInputType, declared: string): string | undefined {
  const type = getNamedType(wanted);
  const eq = isInputObjectType(type) ? type.getFields().eq : undefined;
  return eq && getNamedType(eq.type).name === declared ? eq.name : undefined;
}

function namedOf(type: TypeNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return (inner satisfies NamedTypeNode).name.value;
}
