/** An argument whose type is a list. */
export function asList(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}
