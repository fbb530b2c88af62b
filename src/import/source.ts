import { type Stats, statSync } from 'node:fs';
import { UserError } from '../../db/user-error.ts';
import { csv, headersOf } from '../formats/csv.ts';
import { columnNames, headerKey } from '../formats/csv-columns.ts';
import type { Format } from '../formats/format.ts';
import { formatNamed, formatOf, formats, mappable } from '../formats/formats.ts';
import { type Bytes, binaryKind, bytesOf, digestOf, longPieceLength, peek } from './bytes.ts';
import { requireEncoding } from './recode.ts';
import { counted, fileText, headLength, headOf, plainBytes, type SourceText, textOf } from './source-text.ts';
import { Unimportable } from './unimportable.ts';
import { formatNames, unknownFormat } from './unknown-format.ts';
import { isPacked } from './unpack.ts';

/** A file that was looked at and can be read: its format is known, and nothing of it is stored yet. */
export interface Source extends SourceText {
  /** As the user named it; `standard input` for `-`. */
  name: string;
  format: Format;
  /** In bytes; undefined for standard input. */
  size: number | undefined;
  /** SHA-256 of the file and of how it is to be read; undefined for standard input, which can be read only once. */
  digest: string | undefined;
  /** What the user says it is written in. */
  encoding: string | undefined;
  /** How its text begins, of which its format was told unless it was named. */
  head: string;
  /** Whether the user named the format. */
  isNamed: boolean;
}

export interface SourceOptions {
  /** Name of the format; told from the content if absent. */
  format?: string | undefined;
  /** For tables and anybody's JSON, which of our columns a header or field stands for that is called otherwise: `{ Name: 'title' }`. */
  columns?: Readonly<Record<string, string>> | undefined;
  /** What the text is written in, by a name that browsers know; told from the content if absent. */
  encoding?: string | undefined;
}

/**
 * Looks at a file, or at standard input for `-`, before anything is stored.
 * @throws Unimportable if it is empty or not text, or if its format is unknown; UserError if it is missing or damaged, or if it lacks a column
 * that is asked for.
 */
export async function openSource(path: string, options: SourceOptions, input: Bytes): Promise<Source> {
  if (options.format !== undefined && formatNamed(options.format) === undefined)
    throw new UserError('usage', `there is no format ${options.format}: name one of ${formatNames}`);
  if (options.encoding !== undefined) requireEncoding(options.encoding);
  const { encoding } = options;
  if (path === '-') {
    const name = 'standard input';
    const { bytes, position } = counted(input);
    const packed = await peek(bytes, headLength);
    const { head, whole } = await peek(plainBytes(name, packed.head, packed.whole, encoding), headLength);
    const recognised = recognise(head, name, options);
    const text = textOf(whole, recognised.format, encoding);
    return { ...recognised, ...text, position, name, size: undefined, digest: undefined, encoding };
  }
  const { size } = statsOf(path);
  // A file is opened again for each pass, so that none stays open that is not read to its end.
  const head = await headOf(path);
  const start =
    isPacked(head) || encoding !== undefined
      ? await beginning(plainBytes(path, head, bytesOf(path), encoding))
      : head;
  const recognised = recognise(start, path, options);
  return {
    ...recognised,
    ...(await fileText(path, recognised.format, encoding)),
    name: path,
    size,
    digest: await digestOf(bytesOf(path, undefined, longPieceLength), readingOf(options)),
    encoding,
  };
}

/** What the user said of how a file is to be read: read otherwise, it is not the same import. */
function readingOf({ columns, encoding }: SourceOptions): string {
  return columns === undefined && encoding === undefined ? '' : JSON.stringify({ columns, encoding });
}

/** The first bytes; what they come from is closed. */
async function beginning(bytes: Bytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length > headLength) break;
  }
  return Buffer.concat(pieces);
}

function statsOf(path: string): Stats {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UserError('no-input', `${path} does not exist: check the name`);
  return stats;
}

function recognise(
  bytes: Buffer,
  name: string,
  { format: formatName, columns }: SourceOptions,
): Pick<Source, 'format' | 'head' | 'isNamed'> {
  const known =
    columns === undefined ? formats : formats.map((format) => mappable[format.name]?.(columns) ?? format);
  const named = formatName === undefined ? undefined : formatNamed(formatName, known);
  const head = bytes.toString('utf8');
  if (head.trim() === '') throw new Unimportable(`${name} is empty: there is nothing to import`);
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new Unimportable(`${name} is ${kind}: import it as text`);
  const format = named ?? formatOf(head, known);
  if (columns !== undefined && (format === undefined ? isTable(head, columns) : format.name === csv.name))
    requireHeaders(name, headersOf(head), Object.keys(columns));
  if (format === undefined) throw new Unimportable(unknownFormat(name, head));
  return { format, head, isNamed: named !== undefined };
}

/** Whether a text of no format has a column that we know, so that it is one that we miss which keeps it from being a table of papers. */
function isTable(head: string, columns: Readonly<Record<string, string>>): boolean {
  const headers = headersOf(head);
  return [columns, {}].some((map) => columnNames(headers, map).some((name) => name !== undefined));
}

/** A column that is mapped but not there would be left out of every paper without a word. */
function requireHeaders(name: string, headers: readonly string[], mapped: readonly string[]): void {
  const keys = new Set(headers.map(headerKey));
  const missing = mapped.find((header) => !keys.has(headerKey(header)));
  if (missing === undefined) return;
  throw new UserError('data', `${name} has no column "${missing}": its columns are ${headers.join(', ')}`);
}
