/** The entries of a table with its keys typed; what `Object.entries` widens to string. */
export function entriesOf<Key extends string, Value>(table: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][];
}
