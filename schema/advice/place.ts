/** Where a node stands in a document: what is wanted there, by whom, and under which name. */
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface Place {
  /** The type whose fields are selected around the node. */
  parent: GraphQLCompositeType | undefined;
  /** The field that the node is or belongs to, as the schema has it and as it was written. */
  field: GraphQLField<unknown, unknown> | undefined;
  fieldNode: FieldNode | undefined;
  argument: GraphQLArgument | undefined;
  /** What the value must be of; of a field of an object, what the object must be of. */
  wanted: GraphQLInputType | undefined;
  /** The argument or field of an object that the value is given to; none for one of a list. */
  name: string | undefined;
  /** The nodes around it, the nearest last. */
  around: readonly ASTNode[];
  variable: VariableDefinitionNode | undefined;
}

/** Where the first node stands that is looked for. */
export function placeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  isLookedFor: (node: ASTNode) => boolean,
): Place | undefined {
  const types = new TypeInfo(schema);
  let place: Place | undefined;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(node, _key, parent, _path, ancestors) {
        if (!isLookedFor(node)) return undefined;
        place = placeIn(types, node, [...ancestors, ...(parent ? [parent] : [])].filter(isNode));
        return BREAK;
      },
    }),
  );
  return place;
}

function placeIn(types: TypeInfo, node: ASTNode, around: readonly ASTNode[]): Place {
  const upward = [...around].reverse();
  const [nearest] = upward.filter((one) => one.kind !== Kind.OBJECT || node.kind !== Kind.OBJECT_FIELD);
  const holder = nearest?.kind === Kind.ARGUMENT || nearest?.kind === Kind.OBJECT_FIELD ? nearest : undefined;
  const isWithin = node.kind === Kind.OBJECT_FIELD || node.kind === Kind.LIST;
  return {
    parent: types.getParentType() ?? undefined,
    field: types.getFieldDef() ?? undefined,
    fieldNode: [node, ...upward].find((one) => one.kind === Kind.FIELD),
    argument: types.getArgument() ?? undefined,
    wanted: (isWithin ? types.getParentInputType() : types.getInputType()) ?? undefined,
    name: holder?.name.value,
    around,
    variable: upward.find((one) => one.kind === Kind.VARIABLE_DEFINITION),
  };
}

function isNode(value: ASTNode | readonly ASTNode[]): value is ASTNode {
  return 'kind' in value;
}
