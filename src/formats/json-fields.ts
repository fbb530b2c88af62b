/** What JSON of others holds, whose fields may be of any type: what is not of the expected one counts as absent. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none if it is anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that is not blank; numbers count as text because identifiers are written either way. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The elements of a list; none if it is anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects in a list. */
export function objectsOf(value: unknown): Fields[] {
  return listOf(value).filter(isFields);
}

/** The texts in a list that are not blank. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((element) => textOf(element) ?? []);
}

/** Whether a text that may end anywhere holds a JSON object's member of this name. */
export function hasMember(head: string, name: string): boolean {
  // A quote that is escaped belongs to a text.
  return new RegExp(`(?<!\\\\)"${name}"\\s*:`).test(head);
}
