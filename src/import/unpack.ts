import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { UserError } from '../../db/user-error.ts';
import type { Bytes } from './bytes.ts';
import { recode } from './recode.ts';
import { Stopped } from './stopped.ts';
import { zstdWindow } from './zstd-window.ts';

/** No text packs smaller than this; what claims to is a bomb. */
const mostExpansion = 200;
/** Small files may expand more, for so much is harmless, in bytes. */
const harmless = 64 * 1024 * 1024;
/** Zstandard is unpacked in slices of so many bytes, for one slice may expand to a gigabyte before we see it. */
const sliceLength = 4096;

/** What Zstandard's own program takes without being asked, in bytes. */
const largestWindow = 128 * 1024 * 1024;

type Unpack = (bytes: Bytes, count: (length: number) => void) => Bytes;

/** How files are packed, by how they begin. */
const packings: readonly { begin: readonly number[]; unpack: Unpack }[] = [
  { begin: [0x1f, 0x8b], unpack: gunzip },
  { begin: [0x28, 0xb5, 0x2f, 0xfd], unpack: unzstd },
  // What some programs for Windows call Unicode text is no archive, but is read like one.
  { begin: [0xff, 0xfe], unpack: (bytes) => recode(bytes, 'utf-16le') },
  { begin: [0xfe, 0xff], unpack: (bytes) => recode(bytes, 'utf-16be') },
];

/** Whether bytes that begin so are packed in a way that `unpacked` knows. */
export function isPacked(head: Uint8Array): boolean {
  return packingOf(head) !== undefined;
}

/** Whether text begins with a mark that says it is UTF-16, as which it is read already. */
export function isMarked(head: Uint8Array): boolean {
  const [first, second] = head;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function packingOf(head: Uint8Array) {
  return packings.find(({ begin }) => begin.every((byte, index) => head[index] === byte));
}

/**
 * What packed bytes hold, in pieces; `head` is how they begin. Bytes that are not packed come through as they are.
 * @throws UserError while it is read, if they are damaged, cut off, or expand beyond what text can.
 */
export async function* unpacked(name: string, head: Uint8Array, bytes: Bytes): AsyncGenerator<Uint8Array> {
  const packing = packingOf(head);
  if (packing === undefined) {
    yield* bytes;
    return;
  }
  if (packing.unpack === unzstd && (zstdWindow(head) ?? 0) > largestWindow) {
    throw new UserError(
      'data',
      `${name} takes more than 128 MB of memory to unpack: unpack it with zstd --long=31 and import what comes out`,
    );
  }
  let [packed, plain] = [0, 0];
  async function* counted() {
    for await (const piece of bytes) {
      packed += piece.length;
      yield piece;
    }
  }
  const count = (length: number) => {
    plain += length;
    if (plain > harmless && plain > packed * mostExpansion) {
      throw new UserError(
        'data',
        `${name} expands to more than ${mostExpansion} times its size: it is no archive of text`,
      );
    }
  };
  try {
    yield* packing.unpack(counted(), count);
  } catch (error) {
    if (error instanceof UserError || error instanceof Stopped) throw error;
    throw new UserError('data', `${name} is damaged or cut off: get the whole file and import it again`, {
      cause: error,
    });
  }
}

async function* gunzip(bytes: Bytes, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  // The loop below meets whatever fails on either side.
  pipeline(Readable.from(bytes), stream, () => {});
  for await (const piece of stream) {
    count(piece.length);
    yield piece;
  }
}

async function* unzstd(bytes: Bytes, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  const found: Uint8Array[] = [];
  const stream = new Decompress((piece) => {
    count(piece.length);
    if (piece.length > 0) found.push(piece);
  });
  for await (const piece of bytes) {
    for (let start = 0; start < piece.length; start += sliceLength) {
      stream.push(piece.subarray(start, start + sliceLength));
      yield* found.splice(0);
    }
  }
  stream.push(new Uint8Array(0), true);
  yield* found.splice(0);
}
