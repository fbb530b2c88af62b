import { isAscii } from 'node:buffer';
import type { Bytes } from './bytes.ts';

/** A text as UTF-8, and whether it had to be brought there; that is known once it has been read. */
export interface Utf8Text {
  bytes: Bytes;
  isLegacy(): boolean;
}

/**
 * A text in UTF-8 as it is, and one in Windows-1252, as old programs write it, in UTF-8. Which of the two it is, the first piece
 * tells that has any other signs than those of ASCII: a text in UTF-8 may be damaged here and there, and stays what it is.
 */
export function utf8Of(bytes: Bytes): Utf8Text {
  let decoder: TextDecoder | undefined;
  async function* recoded() {
    let isTold = false;
    // A sign that a piece ends within tells nothing yet.
    let held = Buffer.alloc(0);
    for await (const piece of bytes) {
      if (isTold && decoder === undefined) yield piece;
      else if (decoder !== undefined) yield Buffer.from(decoder.decode(piece, { stream: true }));
      else if (held.length === 0 && isAscii(piece)) yield piece;
      else {
        held = Buffer.concat([held, piece]);
        const { right, wrong } = signsIn(held);
        if (right + wrong === 0) continue;
        isTold = true;
        if (wrong > right) decoder = new TextDecoder('windows-1252');
        yield decoder === undefined ? held : Buffer.from(decoder.decode(held, { stream: true }));
      }
    }
    if (isTold || held.length === 0) return;
    decoder = new TextDecoder('windows-1252');
    yield Buffer.from(decoder.decode(held));
  }
  return { bytes: recoded(), isLegacy: () => decoder !== undefined };
}

/** How many signs beyond ASCII are right in UTF-8, and how many bytes can be none. */
function signsIn(bytes: Uint8Array): { right: number; wrong: number } {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const others = text.match(/[^\0-\x7f]/gu) ?? [];
  const wrong = others.filter((sign) => sign === '\ufffd').length;
  return { right: others.length - wrong, wrong };
}
