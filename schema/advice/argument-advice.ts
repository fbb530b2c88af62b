/** What would be right in the place of an argument that is not there, and for one that is missing. */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredArgument,
} from 'graphql';
import { fieldsOf } from './field-advice.ts';
import { surelyMeant } from './meant-names.ts';
import { mendedValue } from './mended-value.ts';
import { allNames, namesFor } from './told-names.ts';
import { objectOf, valueText } from './value-text.ts';

type Field = GraphQLField<unknown, unknown>;

/** What an argument that a field does not have could have been. */
export function argumentAdvice(parent: GraphQLCompositeType, field: Field, node: ArgumentNode): string {
  const { args } = field;
  const asked = node.name.value;
  const within = (isMeant: (names: object) => boolean) => firstOf(args, (one) => inside(one, node, isMeant));
  const other =
    surelyMeant(asked, args) === undefined ? (within(() => true) ?? listOf(parent, field, node)) : undefined;
  const written = within((names) => asked in names) ?? other;
  return written === undefined ? namesFor(asked, `${parent.name}.${field.name}`, args) : `Write ${written}.`;
}

/** `topics(where: { name: … })`: what finds one by its key alone has a list beside it that is filtered by all. */
function listOf(parent: GraphQLCompositeType, { type }: Field, node: ArgumentNode): string | undefined {
  const list = `${getNamedType(type).name}Connection`;
  return firstOf(fieldsOf(parent), ({ name, type, args }) => {
    if (getNamedType(type).name !== list) return undefined;
    const filter = firstOf(args, (one) => inside(one, node, (names) => node.name.value in names));
    return filter && `${name}(${filter})`;
  });
}

/** The first text that is made of a list. */
function firstOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | undefined,
): string | undefined {
  return items.map(textOf).find((text) => text !== undefined);
}

/** `where: { dataset: { eq: "CIFAR10" } }`: an object that another argument takes has such a field. */
function inside(
  { name, type }: GraphQLArgument,
  node: ArgumentNode,
  isMeant: (fields: object) => boolean,
): string | undefined {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || !isMeant(named.getFields())) return undefined;
  const value = mendedValue(named, objectOf([[node.name.value, node.value]]));
  return value && valueText(name, value, 'graphql');
}

/** What the arguments take that a field needs and was not given; undefined if there are none. */
export function missingAdvice({ name, args }: Field, node: FieldNode): string | undefined {
  const given = new Set(node.arguments?.map((argument) => argument.name.value));
  const missing = args.filter((argument) => isRequiredArgument(argument) && !given.has(argument.name));
  if (missing.length === 0) return undefined;
  const written = missing.map((argument) => `${argument.name}: …`).join(', ');
  return [`Write ${name}(${written}).`, ...missing.flatMap(whatItTakes)].join(' ');
}

function whatItTakes({ name, type, description }: GraphQLArgument): string[] {
  const said = description ? [`${name}: ${description}`] : [];
  return [...said, ...namesTaken(type)];
}

function namesTaken(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return [allNames(named.name, named.getValues())];
  return isInputObjectType(named) ? [allNames(named.name, Object.values(named.getFields()))] : [];
}
