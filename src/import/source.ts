import { type Stats, statSync } from 'node:fs';
import { UserError } from '../../db/user-error.ts';
import type { Format } from '../formats/format.ts';
import { formatNamed, formatOf, formats } from '../formats/formats.ts';
import { type Bytes, binaryKind, bytesOf, digestOf, peek } from './bytes.ts';
import { isPacked, unpacked } from './unpack.ts';

/** A file that was looked at and can be read: its format is known, and nothing of it is stored yet. */
export interface Source {
  /** As the user named it; `standard input` for `-`. */
  name: string;
  format: Format;
  /** In bytes; undefined for standard input. */
  size: number | undefined;
  /** SHA-256 of the file; undefined for standard input, which can be read only once. */
  digest: string | undefined;
  bytes: Bytes;
}

/** How much of a file is looked at to tell its format, in bytes. */
const headLength = 65_536;

/**
 * Looks at a file, or at standard input for `-`, before anything is stored.
 * @throws UserError if it is missing, empty or not text, or if its format is unknown.
 */
export async function openSource(
  path: string,
  formatName: string | undefined,
  input: Bytes,
): Promise<Source> {
  const named = formatName === undefined ? undefined : formatNamed(formatName);
  if (formatName !== undefined && named === undefined) {
    throw new UserError('usage', `there is no format ${formatName}: name one of ${formatNames}`);
  }
  if (path === '-') {
    const name = 'standard input';
    const packed = await peek(input, headLength);
    const { head, whole } = await peek(unpacked(name, packed.head, packed.whole), headLength);
    return { name, format: recognise(head, name, named), size: undefined, digest: undefined, bytes: whole };
  }
  const { size } = statsOf(path);
  // A file is opened again for each pass, so that none stays open that is not read to its end.
  const { head } = await peek(bytesOf(path, headLength), headLength + 1);
  const isWhole = !isPacked(head);
  const bytes = () => (isWhole ? bytesOf(path) : unpacked(path, head, bytesOf(path)));
  const format = recognise(isWhole ? head : await beginning(bytes()), path, named);
  // How far a packed file has been read cannot be told from what has come out of it.
  return {
    name: path,
    format,
    size: isWhole ? size : undefined,
    digest: await digestOf(bytesOf(path)),
    bytes: bytes(),
  };
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

const formatNames = formats.map(({ name }) => name).join(', ');

function statsOf(path: string): Stats {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UserError('no-input', `${path} does not exist: check the name`);
  return stats;
}

function recognise(head: Buffer, name: string, named: Format | undefined): Format {
  if (head.toString('utf8').trim() === '')
    throw new UserError('data', `${name} is empty: there is nothing to import`);
  const kind = binaryKind(head);
  if (kind !== undefined) throw new UserError('data', `${name} is ${kind}: import it as text`);
  const format = named ?? formatOf(head.toString('utf8'));
  if (format !== undefined) return format;
  throw new UserError(
    'data',
    `${name} is in no known format: if it is one of ${formatNames}, say which with --format`,
  );
}
