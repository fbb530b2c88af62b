import type { Reading } from './format.ts';
import { linesOf, longestLine } from './lines.ts';
import { recordOfWos } from './wos-record.ts';

/** Whether a text begins with a line of tags with tabs between, as the tables of Web of Science do. */
export function isWosHeader(text: string): boolean {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, 1);
  const tags = line.trim().split('\t');
  return tags.includes('PT') && tags.includes('TI') && tags.every((tag) => /^[A-Z][A-Z\d]$/.test(tag));
}

/** Reads a table of Web of Science; where several were joined, each header counts for the rows below it. */
export async function* readWosTable(text: AsyncIterable<string>): AsyncGenerator<Reading> {
  let tags: readonly string[] = [];
  for await (const { number, text: line, isClosed } of linesOf(text)) {
    if (line.trim() === '') continue;
    if (isWosHeader(line.slice(0, 1000))) {
      tags = line
        .replace(/^\ufeff/, '')
        .trim()
        .split('\t');
      continue;
    }
    const cells = line.split('\t');
    if (isClosed || cells.length >= tags.length) yield readRow(number, line, fieldsOf(tags, cells));
    else yield { ...problem(number, line, 'it ends in the middle of a row'), cut: true };
  }
}

function readRow(number: number, line: string, fields: ReadonlyMap<string, readonly string[]>): Reading {
  if (line.length >= longestLine)
    return problem(number, line, 'the row is longer than 16 million characters');
  const record = recordOfWos(fields);
  return record === undefined ? problem(number, line, 'it has no title') : { line: number, record };
}

function problem(line: number, text: string, reason: string) {
  return { line, problem: reason, text: text.replaceAll('\t', ' ').trim().slice(0, 200) };
}

function fieldsOf(tags: readonly string[], cells: readonly string[]): Map<string, string[]> {
  return new Map(
    tags.flatMap((tag, index): [string, string[]][] => {
      const cell = unquoted(cells[index]?.trim() ?? '');
      return cell === '' ? [] : [[tag, [cell]]];
    }),
  );
}

/** Web of Science quotes nothing; spreadsheets, in which its tables are kept, do where a cell has a comma or a quotation mark. */
function unquoted(cell: string): string {
  const [, inside] = /^"((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return inside !== undefined && /,|""/.test(inside) ? inside.replaceAll('""', '"') : cell;
}
