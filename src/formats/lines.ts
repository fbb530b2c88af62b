export interface Line {
  number: number;
  text: string;
  /** False for a last line that no line end closes. */
  isClosed: boolean;
}

/** Longer lines are no records; they are cut here so that memory stays flat. */
export const longestLine = 16_000_000;

/**
 * The lines of a text that comes in pieces, whatever their ends are (LF, CRLF, CR); a byte-order mark is dropped. Each piece is looked at
 * once, so that a line of a gigabyte takes as long as a gigabyte of lines.
 */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  let line = '';
  let isFirst = true;
  // A CR at the end of a piece may be the first half of a line end.
  let half = '';
  for await (const piece of text) {
    const whole = half + (isFirst ? piece.replace(/^\ufeff/, '') : piece);
    isFirst &&= piece === '';
    half = whole.endsWith('\r') ? '\r' : '';
    const [first = '', ...others] = whole.slice(0, whole.length - half.length).split(/\r\n|\n|\r/);
    if (line.length < longestLine) line = (line + first).slice(0, longestLine);
    for (const next of others) {
      number += 1;
      yield { number, text: line, isClosed: true };
      line = next;
    }
  }
  if (half !== '' || line !== '') yield { number: number + 1, text: line, isClosed: half !== '' };
}
