/** The object without its undefined properties, because a field that a source does not know is absent. */
export function defined<T extends object>(object: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return withoutUndefined(Object.entries(object).filter(([, value]) => value !== undefined));
}

function withoutUndefined<T>(entries: [string, unknown][]): T {
  return Object.fromEntries(entries) as T;
}
