import { type ColumnName, columnNames, recordOfRow } from './csv-columns.ts';
import type { Format } from './format.ts';
import { type Fields, fieldsOf, hasMember, listOf, textOf } from './json-fields.ts';
import { readJson } from './json-records.ts';

/** What lists of papers are called where they stand in an object. */
const wrappers = ['papers', 'results', 'items', 'data', 'records', 'documents'] as const;

/** Papers in anybody's JSON; `map` says which column of ours a field stands for that is called otherwise. */
export function jsonWith(map: Readonly<Record<string, string>>): Format {
  return {
    name: 'json',
    description:
      'Anybody’s JSON: a paper a line or in a list, its fields named as the columns of a table may be.',
    extensions: ['json', 'jsonl', 'ndjson'],
    sniff: (head) =>
      /^[\s\ufeff]*[{[]/.test(head) && ['title', ...Object.keys(map)].some((name) => hasMember(head, name)),
    read: (text) =>
      readJson(text, wrappers, (fields) => [
        recordOfRow(cellsOf(fields, map)) ?? { problem: 'it has no title' },
      ]),
  };
}

export const json: Format = jsonWith({});

/** The fields of an object as the cells of a row. */
function cellsOf(
  fields: Fields,
  map: Readonly<Record<string, string>>,
): (column: ColumnName) => string | undefined {
  const names = columnNames(Object.keys(fields), map);
  const texts = Object.values(fields).map(cellText);
  return (column) => texts.find((text, index) => names[index] === column && text !== undefined);
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
  const { name, full_name, display_name, family, given } = fieldsOf(value);
  const whole = textOf(name) ?? textOf(full_name) ?? textOf(display_name);
  const parted = [textOf(family), textOf(given)].filter((part) => part !== undefined).join(', ');
  return textOf(value)?.trim() ?? whole ?? (parted === '' ? undefined : parted);
}
