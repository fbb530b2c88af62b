import type { Format } from '../formats/format.ts';
import { type Bytes, bytesOf, peek } from './bytes.ts';
import { type Utf8Text, utf8Of } from './legacy-encoding.ts';
import { recode } from './recode.ts';
import { isMarked, unpacked } from './unpack.ts';

/** What a file holds, in UTF-8, as it is read. */
export interface SourceText extends Utf8Text {
  /** How many bytes of the file were read so far, packed as they lie there. */
  position(): number;
}

/** How much of a file is looked at to tell what it is, in bytes. */
export const headLength = 65_536;

/** How the bytes of a file begin; one byte more where there are more. */
export async function headOf(path: string): Promise<Buffer> {
  const { head } = await peek(bytesOf(path, headLength), headLength + 1);
  return head;
}

/** The text of a file of a format, which stays closed until it is read; `encoding` is what the user says it is written in. */
export async function fileText(
  path: string,
  format: Format,
  encoding: string | undefined,
): Promise<SourceText> {
  const { bytes, position } = counted(bytesOf(path));
  return { ...textOf(plainBytes(path, await headOf(path), bytes, encoding), format, encoding), position };
}

/** What packed bytes hold, in UTF-8 if the user said what they are written in. */
export function plainBytes(
  name: string,
  head: Uint8Array,
  bytes: Bytes,
  encoding: string | undefined,
): Bytes {
  const plain = unpacked(name, head, bytes);
  return encoding === undefined || isMarked(head) ? plain : recode(plain, encoding);
}

/** Plain bytes as text; programs that know nothing of UTF-8 write some formats. */
export function textOf(bytes: Bytes, { isOlderThanUtf8 }: Format, encoding: string | undefined): Utf8Text {
  return isOlderThanUtf8 && encoding === undefined ? utf8Of(bytes) : { bytes, isLegacy: () => false };
}

/** Bytes that tell how many of them have been read. */
export function counted(from: Bytes): { bytes: Bytes; position(): number } {
  let position = 0;
  async function* bytes() {
    for await (const piece of from) {
      position += piece.length;
      yield piece;
    }
  }
  return { bytes: bytes(), position: () => position };
}
