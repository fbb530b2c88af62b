import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { boundedRuns } from './bounded-runs.ts';
import { type ColumnName, columnNames, headerKey, writtenColumns } from './csv-columns.ts';
import { recordOfRow } from './csv-record.ts';
import type { Format, Reading } from './format.ts';
import { longestLine } from './lines.ts';
import { withHead } from './with-head.ts';

/** Tables of papers whose header names the columns; `map` says which of ours a header stands for that is called otherwise. */
export function csvWith(map: Readonly<Record<string, string>>): Format {
  return {
    name: 'csv',
    description:
      'A table with a header, as spreadsheets, Scopus, Web of Science, PubMed and Zotero write it.',
    extensions: ['csv', 'tsv'],
    isOlderThanUtf8: true,
    sniff(head) {
      const names = columnNames(headersOf(head), map);
      return names.includes('title') && names.filter((name) => name !== undefined).length > 1;
    },
    read: (text) => readTable(text, map),
    write: (record) => csvLine(writtenColumns.map(([, column]) => column.write(record))),
    opening: csvLine(writtenColumns.map(([name]) => name)),
  };
}

export const csv: Format = csvWith({});

/** Cells as a line of CSV; what a spreadsheet would run as a formula is quoted by an apostrophe. */
export function csvLine(cells: readonly (string | number | boolean | null | undefined)[]): string {
  const texts = cells.map((cell) =>
    typeof cell === 'string' ? cell.replace(/^(?=[=+\-@\t\r])/, "'") : cell,
  );
  return stringify([texts], { cast: { boolean: String } });
}

const tooLong = 'the row is longer than 16 million characters';

async function* readTable(
  text: AsyncIterable<string>,
  map: Readonly<Record<string, string>>,
): AsyncGenerator<Reading> {
  const { head, whole } = await withHead(text);
  // Rows and slips in their order; nothing is handed on by the stream itself, which would mix them up.
  const found: Reading[] = [];
  let tableHead: TableHead | undefined;
  let line = 1;
  let skipped: number | undefined;
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(head),
    max_record_size: 2 * longestLine,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }) => {
      if (tableHead === undefined) tableHead = { headers: cells, names: columnNames(cells, map) };
      else found.push(readRow(cells, line, tableHead));
      line = lines + 1;
      return null;
    },
    on_skip: (error) => {
      // A row that is too long is told of again and again.
      if (error !== undefined && line !== skipped) found.push(problemOf(error, line));
      skipped = line;
      return undefined;
    },
  });
  parser.on('error', (error) => {
    if (error instanceof CsvError) found.push(problemOf(error, line));
  });
  for await (const piece of boundedRuns(whole, longestLine)) {
    if (parser.destroyed) break;
    parser.write(piece);
    yield* found.splice(0);
  }
  if (!parser.destroyed) await new Promise<void>((resolve) => parser.end(() => resolve()));
  yield* found.splice(0);
}

interface TableHead {
  headers: readonly string[];
  names: readonly (ColumnName | undefined)[];
}

function readRow(cells: readonly string[], line: number, { headers, names }: TableHead): Reading {
  if (cells.some(({ length }) => length >= longestLine))
    return { line, problem: tooLong, text: (cells[0] ?? '').slice(0, 200) };
  const row = recordOfRow((column) => {
    const index = cells.findIndex((text, at) => names[at] === column && text.trim() !== '');
    const [header, text] = [headers[index], cells[index]];
    if (header === undefined || text === undefined) return undefined;
    return { header: header.trim(), text: text.trim().replace(/^'(?=[=+\-@\t\r])/, '') };
  });
  return row === undefined
    ? { line, problem: 'it has no title', text: cells.join(', ').slice(0, 200) }
    : { line, ...row };
}

function problemOf({ code, message }: CsvError, line: number): Reading {
  const reason =
    code === 'CSV_MAX_RECORD_SIZE'
      ? tooLong
      : code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quote is opened and never closed'
        : 'it is not a row of the table';
  return { line, problem: reason, text: message.slice(0, 200) };
}

/** How the columns of a table are called that begins so; the head may end anywhere. */
export function headersOf(head: string): string[] {
  const [line = ''] = head.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, 1);
  const delimiter = delimiterOf(head);
  const cells: string[][] = [];
  let isQuoted = false;
  for (const part of line.split(delimiter)) {
    // A delimiter between quotes is a part of the name.
    if (isQuoted) cells.at(-1)?.push(part);
    else cells.push([part]);
    if (part.split('"').length % 2 === 0) isQuoted = !isQuoted;
  }
  return cells.map((parts) =>
    parts
      .join(delimiter)
      .replace(/^\s*"|"\s*$/g, '')
      .trim(),
  );
}

/** Of comma, semicolon and tab the one that parts most columns that we know. */
function delimiterOf(head: string): string {
  const [line = ''] = head.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, 1);
  const known = (delimiter: string) => line.split(delimiter).map(headerKey).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}
