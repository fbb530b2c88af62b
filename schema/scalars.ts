import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { daysIn } from '../db/normalise/date.ts';
import { builder } from './builder.ts';

const partialDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A value that is a date; of one in a document, `node` is where it stands. */
function dateOf(value: unknown, node?: ValueNode): string {
  const [text, year, month, day] = typeof value === 'string' ? (partialDate.exec(value) ?? []) : [];
  const days = day === undefined ? 31 : daysIn(Number(year), Number(month));
  if (text !== undefined && Number(day ?? 1) <= days) return text;
  const why = text === undefined ? '' : `, as the month has ${days} days`;
  const message = `${JSON.stringify(value)} is not a date${why}; write 2024-09-30, 2024-09 or 2024.`;
  throw new GraphQLError(message, node && { nodes: node });
}

/** Declares the scalars that are ours. */
export function defineScalars(): void {
  builder.scalarType('PartialDate', {
    description: 'A date as exactly as it is known: `2024-09-30`, `2024-09` or `2024`.',
    serialize: (value) => value,
    parseValue: (value) => dateOf(value),
    parseLiteral: (node) => dateOf(valueFromASTUntyped(node), node),
  });
}
