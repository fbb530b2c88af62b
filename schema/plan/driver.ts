/** Which index a root connection walks: its own, or that of a junction that serves a part of its filter. */
import type { Driver } from './connection-plan.ts';
import type { Arguments } from './field.ts';

/** A driver, the value it was given, and the filter that is left. */
export interface Driven {
  driver: Driver;
  value: unknown;
  rest: Arguments;
}

/** The first driver whose part the filter has; undefined where the table's own indexes must do. */
export function drivenBy(drivers: readonly Driver[], where: unknown): Driven | undefined {
  const filter = asFilter(where);
  for (const driver of drivers) {
    const [field, ...inner] = driver.path;
    const value = inner.reduce<unknown>((part, name) => onlyField(part, name), filter[field]);
    if (value !== undefined && value !== null) {
      const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field));
      return { driver, value, rest };
    }
  }
  return undefined;
}

/** The value of a field that is the only one given; undefined otherwise. */
function onlyField(filter: unknown, name: string): unknown {
  if (filter === undefined || filter === null) return undefined;
  const given = Object.entries(asFilter(filter)).filter(([, value]) => value !== undefined && value !== null);
  const [only] = given;
  return given.length === 1 && only?.[0] === name ? only[1] : undefined;
}

/** The fields that a filter gives, if there is one. */
export function asFilter(where: unknown): Arguments {
  return (where ?? {}) as Arguments;
}
