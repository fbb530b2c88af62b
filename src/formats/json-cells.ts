import { type ColumnName, headerKey } from './csv-columns.ts';
import type { Cell } from './csv-record.ts';
import { type Fields, fieldsOf, isFields, listOf, textOf } from './json-fields.ts';

/** How anybody's JSON calls a name, or a part of it, without case and signs. */
const nameKeys = {
  whole: ['name', 'fullname', 'displayname'],
  family: ['family', 'familyname', 'lastname', 'surname'],
  given: ['given', 'givenname', 'firstname'],
} as const;

const knownKeys: ReadonlySet<string> = new Set(Object.values(nameKeys).flat());

/** What the fields of an object say under the names of our columns: the first that says something of one counts. */
export function cellsOf(
  fields: Fields,
  names: readonly (ColumnName | undefined)[],
): (column: ColumnName) => Cell | undefined {
  const cells = Object.entries(fields).map(([header, value]) => {
    const text = cellText(value);
    return text === undefined ? undefined : { header, text };
  });
  return (column) => cells.find((cell, index) => names[index] === column && cell !== undefined);
}

/** A value as the text of a cell: lists are parted by semicolons, and people and things go by their names. */
function cellText(value: unknown): string | undefined {
  // A semicolon at the end keeps one name that holds an "and" from being two.
  if (Array.isArray(value))
    return (
      listOf(value)
        .flatMap((item) => cellText(item) ?? [])
        .map((text) => `${text};`)
        .join(' ') || undefined
    );
  return textOf(value)?.trim() ?? (isFields(value) ? nameIn(value) : undefined);
}

function nameIn(fields: Fields): string | undefined {
  const told = Object.entries(fields).map(([name, value]) => ({ key: headerKey(name), text: textOf(value) }));
  const firstOf = (keys: readonly string[]) =>
    keys.map((key) => told.find((one) => one.key === key)?.text).find((text) => text !== undefined);
  const parts = [firstOf(nameKeys.family), firstOf(nameKeys.given)].filter((part) => part !== undefined);
  return firstOf(nameKeys.whole) ?? (parts.length > 0 ? parts.join(', ') : undefined);
}

/** The fields of an object that say something and are read into nothing, those of people and things in it as `authors.orcid`. */
export function ignoredFields(fields: Fields, names: readonly (ColumnName | undefined)[]): string[] {
  const ignored = Object.entries(fields).flatMap(([name, value], index) => {
    if (isBlank(value)) return [];
    return names[index] === undefined ? [name] : ignoredIn(value).map((key) => `${name}.${key}`);
  });
  return [...new Set(ignored)];
}

function ignoredIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ignoredIn);
  return Object.entries(fieldsOf(value)).flatMap(([name, inner]) =>
    knownKeys.has(headerKey(name)) || isBlank(inner) ? [] : [name],
  );
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
