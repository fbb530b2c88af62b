import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { isSystemError } from '../../db/file-error.ts';
import { UserError } from '../../db/user-error.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** Longer pieces take twice the time as texts: V8 maps memory for each text beyond 128 KB, and letters may take two bytes there. */
const pieceLength = 65_536;

/** Of bytes that become no text, longer pieces are read in half the time. */
export const longPieceLength = 1_048_576;

/**
 * The bytes of a file in pieces, or the first `length` of them.
 * @throws UserError if it cannot be read.
 */
export async function* bytesOf(
  path: string,
  length = Number.POSITIVE_INFINITY,
  highWaterMark = pieceLength,
): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark, end: length - 1 });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UserError('no-input', `${path} cannot be read: check its permissions`, { cause: error });
  }
}

/** The first bytes of a stream, at least `length` of them if there are so many, and the whole stream as if it were untouched. */
export async function peek(bytes: Bytes, length: number): Promise<{ head: Buffer; whole: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    pieces.push(value);
    size += value.length;
  }
  return { head: Buffer.concat(pieces), whole: chain(pieces, iterator) };
}

async function* chain(
  pieces: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* pieces;
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** SHA-256 in hexadecimal, of bytes and what is to come after them. */
export async function digestOf(bytes: Bytes, after = ''): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of bytes) hash.update(piece);
  hash.update(after);
  return hash.digest('hex');
}

/** UTF-8 as text; what is no UTF-8 becomes U+FFFD. `onRead` is shown each piece. */
export async function* decode(bytes: Bytes, onRead: (piece: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const piece of bytes) {
    onRead(piece);
    yield decoder.decode(piece, { stream: true });
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}

/** What a file is that is not text, by its first bytes; undefined if it is text. */
export function binaryKind(head: Buffer): string | undefined {
  if (head.readUInt16BE(0) === 0x1f8b) return 'compressed';
  const text = head.toString('utf8');
  const strange = text.match(/[\ufffd\p{Cc}]/gu)?.filter((sign) => !/\s/.test(sign)) ?? [];
  // Text may hold NUL here and there by mistake.
  const nothing = strange.filter((sign) => sign === '\0').length;
  return strange.length > text.length / 10 || nothing > 8 + text.length / 1000 ? 'binary' : undefined;
}
