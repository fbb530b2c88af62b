import type { Cost } from './compilation.ts';

/** A cost that does not depend on values. */
export function fixed(units: number): Cost {
  return () => units;
}

/** All of them together. */
export function sum(costs: readonly Cost[]): Cost {
  return (variables) => costs.reduce((total, cost) => total + cost(variables), 0);
}

/** `size` rows, each of the inner cost and one for itself. */
export function times(size: Cost, inner: Cost): Cost {
  return (variables) => size(variables) * (1 + inner(variables));
}

/** How many rows it takes as long to look at as to count so many along an index. */
export function counting(rows: number): number {
  return rows / 20;
}

/** The cost of looking at so many rows that are not in the answer: five of them take about as long as one value that is. */
export function looksAt(rows: number): number {
  return rows / 5;
}
