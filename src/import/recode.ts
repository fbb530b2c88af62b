import { UserError } from '../../db/user-error.ts';
import type { Bytes } from './bytes.ts';

/** Text in an encoding, by a name that browsers know, as UTF-8; a byte-order mark goes. */
export async function* recode(bytes: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** @throws UserError if no encoding is called so. */
export function requireEncoding(name: string): void {
  try {
    new TextDecoder(name);
  } catch (error) {
    throw new UserError(
      'usage',
      `there is no encoding ${name}: name one that browsers know, as windows-1252, shift_jis, gb18030, euc-kr or koi8-r`,
      { cause: error },
    );
  }
}
