/** What would be right in the place of a wrong part of a JSON value, as graphql-js reports it: by the way that leads to the part. */
import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { sentences } from './sentences.ts';
import { valueAdvice } from './value-advice.ts';
import { nodeOf, type Writing } from './value-text.ts';

export type ValuePath = readonly (string | number)[];

/** What is wrong with the part at `path` of a value of `type`, with what would be right; `name` is that of the whole value. */
export function advisedCoercion(
  message: string,
  part: { type: GraphQLInputType; path: ValuePath; value: unknown; name?: string; writing: Writing },
): string {
  const type = typeAt(part.type, part.path);
  const last = part.path.length === 0 ? part.name : part.path.at(-1);
  const name = typeof last === 'string' ? last : undefined;
  const advice = type && valueAdvice(type, { name, value: nodeOf(part.value), writing: part.writing });
  return sentences(message, advice);
}

/** A value by itself counts as a list of one, so that a list may stand where no place in it is named. */
function typeAt(type: GraphQLInputType, path: ValuePath): GraphQLInputType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return type;
  if (isNonNullType(type)) return typeAt(type.ofType, path);
  if (isListType(type)) return typeAt(type.ofType, typeof step === 'number' ? rest : path);
  const field = isInputObjectType(type) ? type.getFields()[step] : undefined;
  return field && typeAt(field.type, rest);
}
