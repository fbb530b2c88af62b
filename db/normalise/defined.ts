/** The object without its undefined properties, because a field that a source does not know is absent; its names are ours. */
export function defined<T extends object>(object: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const kept: { [Name in keyof T]?: T[Name] } = {};
  // For each record, person and topic that is read: through lists of entries it takes four times as long.
  for (const name in object) if (object[name] !== undefined) kept[name] = object[name];
  return withoutUndefined(kept);
}

function withoutUndefined<T extends object>(kept: { [Name in keyof T]?: T[Name] }) {
  return kept as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}
