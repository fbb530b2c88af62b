import { columnNames } from './csv-columns.ts';
import { recordOfRow } from './csv-record.ts';
import type { Format } from './format.ts';
import { cellsOf, ignoredFields } from './json-cells.ts';
import { hasMember } from './json-fields.ts';
import { readJson } from './json-records.ts';
import { resultsIn } from './json-results.ts';

/** What lists of papers are called where they stand in an object. */
const wrappers = ['papers', 'results', 'items', 'data', 'records', 'documents'] as const;

/** Papers in anybody's JSON; `map` says which column of ours a field stands for that is called otherwise. */
export function jsonWith(map: Readonly<Record<string, string>>): Format {
  return {
    name: 'json',
    description:
      'Anybody’s JSON: a paper a line or in a list, its fields named as the columns of a table may be, its results a list `metrics` of objects with `metric`, `value` and `unit`.',
    extensions: ['json', 'jsonl', 'ndjson'],
    sniff: (head) =>
      /^[\s\ufeff]*[{[]/.test(head) && ['title', ...Object.keys(map)].some((name) => hasMember(head, name)),
    read: (text) =>
      readJson(text, wrappers, (fields) => {
        const names = columnNames(Object.keys(fields), map);
        const row = recordOfRow(cellsOf(fields, names));
        if (row === undefined) return [{ problem: 'it has no title' }];
        const ignored = ignoredFields(fields, names);
        const [[field, results] = []] = Object.entries(fields).flatMap(([name, value]) => {
          const found = resultsIn(name, value);
          return found === undefined ? [] : [[name, found] as const];
        });
        if (results === undefined) return [{ record: row.record, notes: row.notes, ignored }];
        return [
          {
            record: { ...row.record, metrics: [...results.metrics] },
            notes: [...row.notes, ...results.notes],
            ignored: [...ignored.filter((name) => name !== field), ...results.ignored],
          },
        ];
      }),
  };
}

export const json: Format = jsonWith({});
