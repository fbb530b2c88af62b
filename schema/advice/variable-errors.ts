/** What is wrong with the values of variables, worded as graphql-js does, with what would be right. */
import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { printPathArray } from 'graphql/jsutils/printPathArray.js';
import { advisedCoercion, type ValuePath } from './coercion-advice.ts';
import { nestsTooDeep, tooDeep } from './value-depth.ts';

/** So many errors of one variable are told. */
const mostErrors = 20;
/** Of longer values, the beginning is shown. */
const longestShown = 400;

export type Values = Readonly<Record<string, unknown>>;

/** The errors of all variables; none where graphql-js takes them. */
export function variableErrors(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  values: Values,
): GraphQLError[] {
  return definitions.flatMap((definition) => {
    const type = typeFromAST(schema, definition.type);
    const name = definition.variable.name.value;
    if (!isInputType(type)) return [];
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (nestsTooDeep(value)) return [tooDeep(`The value of $${name}`, definition)];
    const problems =
      value === undefined
        ? missing(type, definition)
        : value === null && isNonNullType(type)
          ? [`Variable "$${name}" of non-null type "${type}" must not be null.`]
          : wrongParts(type, name, value);
    return problems.map((message) => new GraphQLError(message, { nodes: definition }));
  });
}

function missing(type: GraphQLInputType, { variable, defaultValue }: VariableDefinitionNode): string[] {
  if (defaultValue !== undefined || !isNonNullType(type)) return [];
  const name = variable.name.value;
  return [
    `Variable "$${name}" of required type "${type}" was not provided. Send it beside the query: "variables": { "${name}": … }.`,
  ];
}

function wrongParts(type: GraphQLInputType, name: string, value: unknown): string[] {
  const problems: string[] = [];
  const tell = (path: ValuePath, part: unknown, { message }: Error) => {
    const place = path.length > 0 ? ` at "${name}${printPathArray(path)}"` : '';
    const wrong = `Variable "$${name}" got invalid value ${shown(part)}${place}; ${message}`;
    problems.push(advisedCoercion(wrong, { type, path, value: part, name, writing: 'json' }));
    if (problems.length === mostErrors) throw enough;
  };
  try {
    coerceInputValue(value, type, tell, true);
  } catch (error) {
    if (error !== enough) throw error;
  }
  return problems;
}

/** Thrown to stop looking. */
const enough = new Error('enough is wrong');

function shown(value: unknown): string {
  const text = inspect(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
