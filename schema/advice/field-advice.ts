/** What would be right in the place of a field that is not there, or of a wrong selection. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { surelyMeant } from './meant-names.ts';
import { allNames, either, namesFor } from './told-names.ts';

type Field = GraphQLField<unknown, unknown>;

/** The fields that pages of rows put around them. */
const pageFields = ['nodes', 'edges', 'node'];

/** What a field that the type does not have could have been. */
export function fieldAdvice(schema: GraphQLSchema, parent: GraphQLCompositeType, asked: string): string {
  const offered = fieldsOf(parent);
  const isSure = surelyMeant(asked, offered) !== undefined;
  if (!isSure && pageFields.includes(asked))
    return `${parent.name} is no page: its own fields are written without ${asked} around them. ${allNames(parent.name, offered)}`;
  const written = isSure
    ? undefined
    : (typesWith(schema, parent, asked) ?? fieldsWith(offered, asked) ?? wordOf(offered, asked));
  return written === undefined ? namesFor(asked, parent.name, offered) : `Write ${written}.`;
}

/** What there is to select of a field that is no value by itself. */
export function selectionAdvice({ type }: Field, node: FieldNode): string | undefined {
  const named = getNamedType(type);
  return isLeafType(named) || node.selectionSet ? undefined : allNames(named.name, fieldsOf(named));
}

/** A fragment stands at the rows of a page, not at the page itself. */
export function fragmentAdvice(parent: GraphQLCompositeType, on: string): string | undefined {
  const hasNodes = fieldsOf(parent).some(({ name }) => name === 'nodes');
  return hasNodes ? `Write nodes { ... on ${on} { … } }.` : undefined;
}

/** The rows of several types must be told apart. */
function typesWith(schema: GraphQLSchema, parent: GraphQLCompositeType, asked: string): string | undefined {
  if (!isAbstractType(parent)) return undefined;
  const types = schema.getPossibleTypes(parent).filter((type) => asked in type.getFields());
  return types.length === 0 ? undefined : either(types.map(({ name }) => `... on ${name} { ${asked} }`));
}

/** `nodes { title }`: one field further the type is that has it. */
function fieldsWith(offered: readonly Field[], asked: string): string | undefined {
  const ways = offered.filter(({ args, type }) => {
    const named = getNamedType(type);
    return !args.some(isRequiredArgument) && fieldsOf(named).some(({ name }) => name === asked);
  });
  const [first] = pageFields.filter((name) => ways.some((way) => way.name === name));
  const names = first === undefined ? ways.map(({ name }) => name) : [first];
  return names.length === 0 ? undefined : either(names.slice(0, 3).map((name) => `${name} { ${asked} }`));
}

/** `citation(format: BIBTEX)`: what was asked for is a word that a field takes. */
function wordOf(offered: readonly Field[], asked: string): string | undefined {
  for (const { name, args } of offered) {
    for (const argument of args) {
      const type = getNamedType(argument.type);
      const word = isEnumType(type) && isRequiredArgument(argument) && surelyMeant(asked, type.getValues());
      if (word) return `${name}(${argument.name}: ${word})`;
    }
  }
  return undefined;
}

/** The fields that can be selected of a type; of a union and of what is no object, none. */
export function fieldsOf(type: GraphQLNamedOutputType): Field[] {
  return isCompositeType(type) && !isUnionType(type) ? Object.values(type.getFields()) : [];
}
