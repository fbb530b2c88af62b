/**
 * The nearest right value to a wrong one, as its type tells by its shape: `"CIFAR10"` where operators are wanted is `{eq: "CIFAR10"}`,
 * what is asked of one author where a list of them is filtered stands in `some`.
 */
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';
import { surelyMeant } from './meant-names.ts';
import { mendedLeaf } from './mended-leaf.ts';
import { orderInOne, orderOf } from './mended-order.ts';
import { type Field, objectOf } from './value-text.ts';

/** What calls a thing, in filters and where one is looked up. */
const namingFields = ['name', 'title', 'text', 'key'];
/** What a value by itself is most likely to be asked with: that of a field, and a name that is a guess. */
const usualOperators = ['eq', 'in'];
const looseOperators = ['contains', ...usualOperators];

/** The nearest right value; the same where it is right, undefined where there is no telling. */
export function mendedValue(type: GraphQLInputType, given: ValueNode): ValueNode | undefined {
  if (isNonNullType(type)) return given.kind === Kind.NULL ? undefined : mendedValue(type.ofType, given);
  if (given.kind === Kind.NULL) return given;
  if (isListType(type)) return mendedList(type.ofType, given);
  if (!isInputObjectType(type)) return mendedLeaf(type, given);
  return (given.kind === Kind.OBJECT ? mendedObject(type, given.fields) : undefined) ?? wrapped(type, given);
}

function mendedList(type: GraphQLInputType, given: ValueNode): ValueNode | undefined {
  if (given.kind !== Kind.LIST) return mendedValue(type, given);
  const values = given.values.map((value) => mendedValue(type, value));
  return values.every((value) => value !== undefined) ? { kind: Kind.LIST, values } : undefined;
}

/** The object with each of its fields mended, by name and value. */
function mendedObject(
  type: GraphQLInputObjectType,
  given: readonly ObjectFieldNode[],
): ValueNode | undefined {
  const fields = new Map<string, ValueNode>();
  for (const { name, value } of given) {
    const field = mendedField(type, name.value, value);
    if (field === undefined) return undefined;
    for (const [name, value] of field) fields.set(name, joined(fields.get(name), value));
  }
  const isWhole = Object.values(type.getFields()).every(
    (field) => !isRequiredInputField(field) || fields.has(field.name),
  );
  return isWhole && (!type.isOneOf || fields.size === 1) ? objectOf(fields) : undefined;
}

function mendedField(
  type: GraphQLInputObjectType,
  asked: string,
  value: ValueNode,
): readonly Field[] | undefined {
  const offered = type.getFields();
  const name = asked in offered ? asked : surelyMeant(asked, Object.values(offered));
  const field = name === undefined ? undefined : offered[name];
  if (field) return fieldOf(field.name, field.type, value);
  return withOperator(type, asked, value) ?? orderOf(type, asked, value);
}

function fieldOf(name: string, type: GraphQLInputType, value: ValueNode): readonly Field[] | undefined {
  const mended = mendedValue(type, value);
  return mended && [[name, mended]];
}

/** `year_gte: 2020` is `year: {gte: 2020}`. */
function withOperator(
  type: GraphQLInputObjectType,
  asked: string,
  value: ValueNode,
): readonly Field[] | undefined {
  const offered = type.getFields();
  for (const { index } of asked.matchAll(/_+/g)) {
    const name = surelyMeant(asked.slice(0, index), Object.values(offered));
    const field = name === undefined ? undefined : offered[name];
    if (field) return fieldOf(field.name, field.type, objectOf([[asked.slice(index), value]]));
  }
  return undefined;
}

/** The fields of both, where operators of one value come one by one. */
function joined(before: ValueNode | undefined, value: ValueNode): ValueNode {
  const isBoth = before?.kind === Kind.OBJECT && value.kind === Kind.OBJECT;
  return isBoth ? { ...value, fields: [...before.fields, ...value.fields] } : value;
}

/** The value in the field of an object in which it most likely belongs. */
function wrapped(type: GraphQLInputObjectType, given: ValueNode): ValueNode | undefined {
  const offered = type.getFields();
  const within = (names: readonly string[], mend = mendedValue) => {
    for (const name of names) {
      const field = offered[name];
      const value = field && mend(field.type, given);
      if (value) return objectOf([[name, value]]);
    }
    return undefined;
  };
  if (given.kind === Kind.OBJECT) return within(['some']) ?? within(namingFields, asOperators);
  const required = Object.values(offered).filter(isRequiredInputField);
  if (required.length > 0) return within(required.map(({ name }) => name)) ?? orderInOne(type, given);
  return within(usualOperators) ?? within(['some']) ?? within(namesFor(given), loosely);
}

/** An object where a name is asked for may hold the operators of that. */
function asOperators(type: GraphQLInputType, given: ValueNode): ValueNode | undefined {
  return isInputObjectType(type) ? mendedValue(type, given) : undefined;
}

/** What is written like a key most likely is one. */
function namesFor(given: ValueNode): readonly string[] {
  const [one] = given.kind === Kind.LIST ? given.values : [given];
  const isKey = one?.kind === Kind.STRING && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(one.value);
  return isKey ? ['key', ...namingFields] : namingFields;
}

/** A value by itself as what a naming field is asked for: names are rarely known to the letter. */
function loosely(type: GraphQLInputType, given: ValueNode): ValueNode | undefined {
  if (!isInputObjectType(type)) return mendedValue(type, given);
  for (const name of given.kind === Kind.LIST ? usualOperators : looseOperators) {
    const field = type.getFields()[name];
    const value = field && mendedValue(field.type, given);
    if (value) return objectOf([[name, value]]);
  }
  return undefined;
}
