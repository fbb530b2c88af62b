/** What would be right in the place of an argument that is not there, and for one that is missing. */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredArgument,
} from 'graphql';
import { surelyMeant } from './meant-names.ts';
import { mendedValue } from './mended-value.ts';
import { allNames, namesFor } from './told-names.ts';
import { objectOf, valueText } from './value-text.ts';

type Field = GraphQLField<unknown, unknown>;

/** What an argument that a field does not have could have been. */
export function argumentAdvice(owner: string, { args }: Pick<Field, 'args'>, node: ArgumentNode): string {
  const asked = node.name.value;
  const within = (isMeant: (names: object) => boolean) =>
    args.map((argument) => inside(argument, node, isMeant)).find((text) => text !== undefined);
  const sure = surelyMeant(asked, args) === undefined ? within(() => true) : undefined;
  const written = within((names) => asked in names) ?? sure;
  return written === undefined ? namesFor(asked, owner, args) : `Write ${written}.`;
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
