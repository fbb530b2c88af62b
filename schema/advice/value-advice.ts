/** What would be right in the place of a wrong value. */
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  type ValueNode,
} from 'graphql';
import { mendedValue } from './mended-value.ts';
import { allNames, either, namesFor } from './told-names.ts';
import { valueText, type Writing } from './value-text.ts';

/** A value that was given under a name, and how it was written. */
export interface Given {
  name: string | undefined;
  value: ValueNode;
  writing: Writing;
}

/** Longer values are not shown again. */
const longestShown = 400;

/** What the scalars take, where a value cannot be guessed. */
const scalarValues: Readonly<Record<string, string>> = {
  Int: 'a whole number, such as 2024',
  Float: 'a number, such as 0.5',
  Boolean: 'true or false',
  String: 'one text in quotes',
  ID: 'one identifier in quotes',
};

/** What is asked of several values instead, by the operator that takes one. */
const forSeveral: Readonly<Record<string, string>> = {
  eq: '; in takes several',
  ne: '; notIn takes several',
  contains: '; what any of several may fit stands in or: [{ … }, { … }]',
  startsWith: '; what any of several may fit stands in or: [{ … }, { … }]',
};

/** What would be right where a value of a type was wanted; undefined where the error has said it. */
export function valueAdvice(type: GraphQLInputType, given: Given): string | undefined {
  const right = isShort(given) ? mendedValue(type, given.value) : undefined;
  const written = right && valueText(given.name, right, given.writing);
  if (!right || written === valueText(given.name, given.value, given.writing))
    return whatIsTaken(type, given);
  const named = getNamedType(type);
  const isQuoted = isEnumType(named) && given.value.kind === Kind.STRING && given.writing === 'graphql';
  const isOperators =
    isInputObjectType(named) && given.value.kind !== Kind.OBJECT && 'eq' in named.getFields();
  const others = isOperators ? ` ${allNames(named.name, Object.values(named.getFields()))}` : '';
  return `Write ${written}${isQuoted ? ', without quotes' : ''}.${others}`;
}

function isShort({ value, writing }: Given): boolean {
  return valueText(undefined, value, writing).length <= longestShown;
}

function whatIsTaken(type: GraphQLInputType, { name, value }: Given): string | undefined {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return fieldsTaken(named, value);
  if (isEnumType(named)) {
    const text = value.kind === Kind.STRING || value.kind === Kind.ENUM ? value.value : '';
    return namesFor(text, named.name, named.getValues());
  }
  const taken = scalarValues[named.name];
  if (taken === undefined) return undefined;
  const several = value.kind === Kind.LIST ? `, no list${forSeveral[name ?? ''] ?? ''}` : '';
  return `${name ?? 'It'} takes ${taken}${several}.`;
}

function fieldsTaken(type: GraphQLInputObjectType, value: ValueNode): string {
  const offered = Object.values(type.getFields());
  if (type.isOneOf) return `Give one of ${either(offered.map(({ name }) => name))}.`;
  const given = value.kind === Kind.OBJECT ? value.fields.map(({ name }) => name.value) : [];
  const unknown = given.find((name) => offered.every((field) => field.name !== name));
  if (unknown !== undefined) return namesFor(unknown, type.name, offered);
  const missing = offered.find((field) => isRequiredInputField(field) && !given.includes(field.name));
  const wanted = missing && getNamedType(missing.type);
  return isEnumType(wanted) ? allNames(wanted.name, wanted.getValues()) : allNames(type.name, offered);
}
