import type { Cost } from './compilation.ts';
import type { Variables } from './value.ts';

/** What costs that depend on nothing come to: nearly all do not, and so are added up while a plan is compiled. */
const known = new WeakMap<Cost, number>();

/** Of a store with a table of so many rows, nothing is looked at further than of a larger one: bounds are so many rows, or some times as many. */
export const manyRows = 10_000;

/** A cost that depends on nothing. */
export function fixed(units: number): Cost {
  const cost = () => units;
  known.set(cost, units);
  return cost;
}

/** All of them together. */
export function sum(costs: readonly Cost[]): Cost {
  const always = costs.reduce((total, cost) => total + (known.get(cost) ?? 0), 0);
  const others = costs.filter((cost) => !known.has(cost));
  if (others.length === 0) return fixed(always);
  return (variables, rows) => others.reduce((total, cost) => total + cost(variables, rows), always);
}

/** `size` rows, each of the inner cost and one for itself. */
export function times(size: Cost, inner: Cost): Cost {
  const [many, each] = [known.get(size), known.get(inner)];
  if (many !== undefined && each !== undefined) return fixed(many * (1 + each));
  return (variables, rows) => size(variables, rows) * (1 + (each ?? inner(variables, rows)));
}

/** How many rows it takes as long to look at as to count so many along an index. */
export function counting(rows: number): number {
  return rows / 20;
}

/** What looking at so many rows that are not in the answer comes to: five of them take about as long as one value that is. */
export function unitsOf(rows: number): number {
  return rows / 5;
}

/** The cost of looking at no more than so many rows that are not in the answer. */
export function looksAt(most: number | ((variables: Variables) => number)): Cost {
  if (most === 0) return fixed(0);
  const mostOf = typeof most === 'number' ? () => most : most;
  return (variables, rows) => unitsOf(rowsThere(mostOf(variables), rows));
}

/** Of a bound, what a store can come to whose largest table has so many rows: its rows as often as the bound has `manyRows`. */
function rowsThere(most: number, rows: number): number {
  return rows < manyRows ? Math.min(most, rows * Math.max(1, most / manyRows)) : most;
}
