import type { Cost } from './compilation.ts';

/** What costs that do not depend on values come to: nearly all do not, and so are added up while a plan is compiled. */
const known = new WeakMap<Cost, number>();

/** A cost that does not depend on values. */
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
  return (variables) => others.reduce((total, cost) => total + cost(variables), always);
}

/** `size` rows, each of the inner cost and one for itself. */
export function times(size: Cost, inner: Cost): Cost {
  const [rows, each] = [known.get(size), known.get(inner)];
  if (rows !== undefined && each !== undefined) return fixed(rows * (1 + each));
  return (variables) => size(variables) * (1 + (each ?? inner(variables)));
}

/** How many rows it takes as long to look at as to count so many along an index. */
export function counting(rows: number): number {
  return rows / 20;
}

/** The cost of looking at so many rows that are not in the answer: five of them take about as long as one value that is. */
export function looksAt(rows: number): number {
  return rows / 5;
}
