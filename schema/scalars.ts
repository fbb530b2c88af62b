import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Declares the scalars that are ours. */
export function defineScalars(): void {
  builder.scalarType('PartialDate', {
    description: 'A date as exactly as it is known: `2024-09-30`, `2024-09` or `2024`.',
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === 'string' && partialDate.test(value)) return value;
      throw new GraphQLError(`${JSON.stringify(value)} is not a date; write 2024-09-30, 2024-09 or 2024.`);
    },
  });
}
