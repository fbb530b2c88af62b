/**
 * Variables as graphql-js coerces them. Its `getVariableValues` looks up and tells apart the types anew for each request; here that is done
 * once for an operation, as most variables are one number or text.
 */
import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputType,
  isLeafType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { invariant } from '../../db/invariant.ts';
import type { Variables } from './value.ts';

/** A variable that an operation declares. */
export interface Variable {
  name: string;
  type: GraphQLInputType;
  required: boolean;
  /** Undefined where there is none. */
  fallback: unknown;
  /** Throws for what is no value of the type. */
  coerce: (value: unknown) => unknown;
}

/** What an operation declares of a variable, whose type is one of inputs. */
export function variableOf(schema: GraphQLSchema, definition: VariableDefinitionNode): Variable {
  const type = typeFromAST(schema, definition.type);
  invariant(isInputType(type), 'a variable of no input type');
  return {
    name: definition.variable.name.value,
    type,
    required: isNonNullType(type),
    fallback: definition.defaultValue && valueFromAST(definition.defaultValue, type),
    coerce: coercionOf(type),
  };
}

function coercionOf(type: GraphQLInputType): (value: unknown) => unknown {
  const leaf = getNullableType(type);
  if (!isLeafType(leaf)) return (value) => coerceInputValue(value, type, refuse);
  return (value) => {
    const coerced: unknown = leaf.parseValue(value);
    if (coerced === undefined) throw new TypeError('no value');
    return coerced;
  };
}

function refuse(_path: unknown, _value: unknown, error: Error): never {
  throw error;
}

/** The values of an operation's variables; throws where one is wrong, without telling which: that is left to graphql-js. */
export function coerced(variables: readonly Variable[], given: Variables): Variables {
  const values: Record<string, unknown> = {};
  for (const { name, required, fallback, coerce } of variables) {
    if (Object.hasOwn(given, name)) {
      const value = given[name];
      if (value !== null && value !== undefined) values[name] = coerce(value);
      else if (required) throw new TypeError('no value');
      else values[name] = null;
    } else if (fallback !== undefined) values[name] = fallback;
    else if (required) throw new TypeError('no value');
  }
  return values;
}
