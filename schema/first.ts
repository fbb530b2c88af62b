/** The argument `first` of lists that are cut short: how it is declared, read and checked. */
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import type { Arguments } from './plan/field.ts';
import { wrongSize } from './plan/page.ts';
import { readerOf, type Variables } from './plan/value.ts';

/** So many rows as are asked for: a number or a hole. */
export function firstOf({ first }: Arguments, usual: number): unknown {
  return first ?? usual;
}

/** What a list of the things takes, and how its size is checked and estimated. */
export function firstArgument(things: string, usual: number) {
  const sizeOf = (args: Arguments) => {
    const read = readerOf(firstOf(args, usual));
    return (variables: Variables) => Number(read(variables));
  };
  return {
    args: builder.args((a) => ({
      first: a.int({
        description: `So many ${things}; ${limits.pageSize.value} at most, ${usual} where nothing is said.`,
      }),
    })),
    wrong: (args: Arguments, variables: Variables) => wrongSize('first', sizeOf(args)(variables)),
    size: usual,
    limit: (_row: unknown, args: Arguments) => sizeOf(args),
  };
}
