export interface Line {
  number: number;
  text: string;
  /** False for a last line that no line end closes. */
  isClosed: boolean;
}

/** Longer lines are no records; they are cut here so that memory stays flat. */
export const longestLine = 16_000_000;

/** The lines of a text that comes in pieces, whatever their ends are (LF, CRLF, CR); a byte-order mark is dropped. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let rest = '';
  for await (const piece of text) {
    const start = number === 0 && rest === '' ? piece.replace(/^\ufeff/, '') : piece;
    // A CR at the end may be the first half of a line end.
    const parts = (rest + start).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? '';
    if (rest.length > longestLine) rest = `${rest.slice(0, longestLine)}${rest.endsWith('\r') ? '\r' : ''}`;
    for (const part of parts) {
      number += 1;
      yield { number, text: part, isClosed: true };
    }
  }
  if (rest.endsWith('\r')) yield { number: number + 1, text: rest.slice(0, -1), isClosed: true };
  else if (rest !== '') yield { number: number + 1, text: rest, isClosed: false };
}
