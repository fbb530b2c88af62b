/** What `first`, `after`, `last` and `before` ask for. */
import { badInput } from '../errors.ts';
import { limits } from '../limits.ts';
import type { Compilation, Cost, Site } from './compilation.ts';
import { fixed } from './cost.ts';
import { wrongCursor } from './cursor.ts';
import type { Arguments } from './field.ts';
import type { Order } from './order.ts';
import { changed, readerOf } from './value.ts';

export const defaultPageSize = 20;

export interface PageRequest {
  backward: boolean;
  /** Rows on the page: a constant or a hole. */
  size: unknown;
  /** One more, to see whether there is a next page. */
  sizeAndOne: unknown;
  sizeOf: Cost;
  cursor: unknown;
}

/** Reads the page arguments and has their values checked; throws for a mixture of both directions. */
export function pageOf(compilation: Compilation, args: Arguments, order: Order, site: Site): PageRequest {
  const { first, after, last, before } = args;
  const backward = last !== undefined || before !== undefined;
  if (backward && (first !== undefined || after !== undefined)) {
    throw badInput('A page is asked for with first and after, or with last and before, not with both.', site);
  }
  const name = backward ? 'last' : 'first';
  const size = (backward ? last : first) ?? defaultPageSize;
  const cursor = backward ? before : after;
  const readSize = readerOf(size);
  compilation.check(site, (variables) => wrongSize(name, Number(readSize(variables))));
  if (cursor !== undefined) {
    const readCursor = readerOf(cursor);
    compilation.check(site, (variables) => wrongCursor(order, readCursor(variables)));
  }
  return {
    backward,
    size,
    sizeAndOne: changed(size, (value) => Number(value) + 1),
    sizeOf: typeof size === 'number' ? fixed(size) : (variables) => Number(readSize(variables)),
    cursor,
  };
}

/** What is wrong with a number of rows; undefined if nothing is. */
export function wrongSize(name: string, size: number): string | undefined {
  if (size < 0) return `${name} is ${size}; it must be 0 or more.`;
  return size > limits.pageSize.value
    ? `${name} is ${size}; a page has at most ${limits.pageSize.value}.`
    : undefined;
}
