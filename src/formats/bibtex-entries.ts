import { linesOf, longestLine } from './lines.ts';

/** The text of one entry, from its `@` to what closes it. */
export interface EntryText {
  /** On which it begins, counted from 1. */
  line: number;
  /** In lower case: `article`, `string`, `comment`. */
  type: string;
  text: string;
  /** `broken` where the next entry begins before it ends, `cut` where the file does, `long` beyond the longest line. */
  ending: 'closed' | 'broken' | 'cut' | 'long';
}

interface Open {
  line: number;
  type: string;
  pieces: string[];
  length: number;
  /** Braces that are open in it, its own counted. */
  depth: number;
  isInParentheses: boolean;
  isInQuotes: boolean;
}

const start = /@\s*([A-Za-z][\w-]*)\s*([{(])/g;
/** A line that can only be the first of an entry, however many braces the one before left open. */
const surelyStart = /^\s*@\s*[A-Za-z][\w-]*\s*[{(]\s*(?:[^\s{}()",=#%]+\s*(?:[,=]|$)|$)/;
const fence = /[{}"()]/g;

/**
 * The entries of a BibTeX text that comes in pieces. Braces are counted as BibTeX does, escaped ones included; what stands between
 * entries is comment. An entry that never closes ends where the next surely begins, so that one slip costs one entry.
 */
export async function* entriesOf(text: AsyncIterable<string>): AsyncGenerator<EntryText> {
  let open: Open | undefined;
  for await (const line of linesOf(text)) {
    if (open !== undefined && open.type !== 'comment' && surelyStart.test(line.text)) {
      yield entryOf(open, open.length > longestLine ? 'long' : 'broken');
      open = undefined;
    }
    if (open === undefined && /^\s*%/.test(line.text)) continue;
    let at = 0;
    while (at < line.text.length || open !== undefined) {
      let from = at;
      if (open === undefined) {
        start.lastIndex = at;
        const match = start.exec(line.text);
        if (match === null) break;
        open = opened(line.number, match);
        at = match.index;
        from = start.lastIndex;
      }
      const end = endOf(open, line.text, from);
      keep(open, end === undefined ? `${line.text.slice(at)}\n` : line.text.slice(at, end));
      if (end === undefined) break;
      yield entryOf(open, open.length > longestLine ? 'long' : 'closed');
      open = undefined;
      at = end;
    }
  }
  if (open !== undefined) yield entryOf(open, 'cut');
}

function opened(line: number, [, type = '', fence]: RegExpExecArray): Open {
  const isInParentheses = fence === '(';
  return {
    line,
    type: type.toLowerCase(),
    pieces: [],
    length: 0,
    depth: isInParentheses ? 0 : 1,
    isInParentheses,
    isInQuotes: false,
  };
}

/** Where an entry ends in a line that it goes on in, or undefined if it does not. */
function endOf(open: Open, line: string, from: number): number | undefined {
  fence.lastIndex = from;
  for (let match = fence.exec(line); match !== null; match = fence.exec(line)) {
    const [sign] = match;
    if (sign === '{') open.depth += 1;
    else if (sign === '}') {
      open.depth -= 1;
      if (open.depth === 0 && !open.isInParentheses) return fence.lastIndex;
    } else if (open.isInParentheses && open.depth === 0) {
      if (sign === '"') open.isInQuotes = !open.isInQuotes;
      if (sign === ')' && !open.isInQuotes) return fence.lastIndex;
    }
  }
  return undefined;
}

function keep(open: Open, text: string): void {
  open.length += text.length;
  if (open.length <= longestLine) open.pieces.push(text);
}

function entryOf({ line, type, pieces }: Open, ending: EntryText['ending']): EntryText {
  return { line, type, text: pieces.join(''), ending };
}
