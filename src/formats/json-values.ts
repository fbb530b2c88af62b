import { longestLine } from './lines.ts';

/** The text of one value, not yet parsed. */
export interface JsonText {
  /** On which it begins, counted from 1. */
  line: number;
  /** Cut where it is longer than the longest line. */
  text: string;
  /** False for what the end of the input cuts off. */
  isClosed: boolean;
}

/**
 * The values in a text that comes in pieces: the elements of a list, or values one after the other. An object that holds a
 * list, or another such object, under one of the names `wrappers` is opened, and what is in there counts: of `{"data": [1, 2]}`
 * the values are 1 and 2. Only the ends of values are looked for, so that a list larger than memory can be read.
 */
export async function* jsonValuesOf(
  text: AsyncIterable<string>,
  wrappers: readonly string[] = [],
): AsyncGenerator<JsonText> {
  const splitter = new Splitter(new Set(wrappers));
  for await (const piece of text) yield* splitter.push(piece);
  yield* splitter.end();
}

/** Longer names are no wrapper's. */
const longestName = 40;

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = 0xfeff;

const isOpening = (sign: number) => sign === 91 || sign === 123;
const isClosing = (sign: number) => sign === 93 || sign === 125;
const isBlank = (sign: number) => sign <= 32 || sign === byteOrderMark;

interface Value {
  line: number;
  /** How many lists and objects we are in, itself included. */
  depth: number;
  kept: string;
  /** Whether it is given out; the other members of an opened object are not. */
  isWanted: boolean;
  /** Whether it is an object that may turn out to hold a wrapper. */
  isWatched: boolean;
}

class Splitter {
  readonly #wrappers: ReadonlySet<string>;
  /** The lists and objects whose contents count, outermost first. */
  readonly #opened: ('list' | 'object')[] = [];
  #line = 1;
  /** Whether the last sign was a CR, of which a LF after it is the second half. */
  #isHalf = false;
  #isInText = false;
  #isEscaped = false;
  /** The last text, if we were where a member may be named. */
  #name = '';
  /** The member that we are in the value of. */
  #member: string | undefined;
  #value: Value | undefined;
  /** Where in the piece the value begins. */
  #from = 0;

  constructor(wrappers: ReadonlySet<string>) {
    this.#wrappers = wrappers;
  }

  *push(piece: string): Generator<JsonText> {
    this.#from = 0;
    for (let index = 0; index < piece.length; index += 1) {
      const sign = piece.charCodeAt(index);
      if (sign === carriageReturn || (sign === lineFeed && !this.#isHalf)) this.#line += 1;
      this.#isHalf = sign === carriageReturn;
      if (this.#isInText) {
        index = this.#readText(piece, index);
        if (!this.#isInText && this.#value?.depth === 0)
          yield* this.#close(piece.slice(this.#from, index + 1));
        continue;
      }
      const isScalar = this.#value?.depth === 0;
      if (isScalar && (isBlank(sign) || sign === comma || isClosing(sign)))
        yield* this.#close(piece.slice(this.#from, index));
      if (isBlank(sign)) continue;
      if (this.#value === undefined) this.#begin(sign, index);
      else if (this.#value.isWatched && this.#value.depth === 1 && this.#isWrapper(sign)) {
        this.#opened.push('object');
        this.#open(sign, index);
      } else this.#step(this.#value, sign);
      if (isClosing(sign) && this.#value?.depth === 0) yield* this.#close(piece.slice(this.#from, index + 1));
    }
    this.#keep(piece.slice(this.#from));
  }

  /** What the end of the input cuts off, or the last value. */
  *end(): Generator<JsonText> {
    if (this.#value?.depth === 0 && !this.#isInText) yield* this.#close('');
    if (this.#value?.isWanted) yield { line: this.#value.line, text: this.#value.kept, isClosed: false };
    else if (this.#opened.length > 0) yield { line: this.#line, text: '', isClosed: false };
  }

  #begin(sign: number, index: number): void {
    const within = this.#opened.at(-1);
    if (isClosing(sign)) this.#opened.pop();
    if (isClosing(sign) || sign === comma) this.#member = undefined;
    else if (sign === colon) this.#member = this.#name;
    else if (within === 'object' && this.#member === undefined) this.#beginText(sign);
    else if (within === 'object' ? this.#isWrapper(sign) : within === undefined && isOpening(sign)) {
      this.#open(sign, index);
    } else {
      this.#value = this.#valueAt(index, within !== 'object', false);
      this.#step(this.#value, sign);
    }
  }

  /** Enters a list, or an object that is a value as long as nothing in it proves to be a wrapper. */
  #open(sign: number, index: number): void {
    this.#member = undefined;
    this.#value = undefined;
    if (sign === 91) this.#opened.push('list');
    else {
      this.#value = this.#valueAt(index, true, true);
      this.#value.depth = 1;
    }
  }

  #valueAt(index: number, isWanted: boolean, isWatched: boolean): Value {
    this.#from = index;
    return { line: this.#line, depth: 0, kept: '', isWanted, isWatched };
  }

  #isWrapper(sign: number): boolean {
    return isOpening(sign) && this.#member !== undefined && this.#wrappers.has(this.#member);
  }

  #step(value: Value, sign: number): void {
    this.#beginText(sign);
    if (isOpening(sign)) value.depth += 1;
    else if (isClosing(sign)) value.depth -= 1;
    else if (sign === colon && value.depth === 1) this.#member = this.#name;
    else if (sign === comma && value.depth === 1) this.#member = undefined;
  }

  #beginText(sign: number): void {
    if (sign !== quote) return;
    this.#isInText = true;
    this.#name = '';
  }

  /** Reads on in a text; returns where it ends, or the last place of the piece. */
  #readText(piece: string, start: number): number {
    let index = start;
    if (this.#isEscaped) index += 1;
    this.#isEscaped = false;
    // Most signs of a file are passed here, and nothing else is looked at.
    for (; index < piece.length; index += 1) {
      const sign = piece.charCodeAt(index);
      if (sign === quote) break;
      if (sign === backslash) index += 1;
    }
    if ((this.#value?.depth ?? 1) === 1 && this.#name.length < longestName) {
      this.#name += piece.slice(start, Math.min(index, start + longestName));
    }
    this.#isInText = index >= piece.length;
    this.#isEscaped = index > piece.length;
    return Math.min(index, piece.length - 1);
  }

  #keep(text: string): void {
    const value = this.#value;
    if (value?.isWanted) value.kept += text.slice(0, longestLine - value.kept.length);
  }

  *#close(last: string): Generator<JsonText> {
    this.#keep(last);
    const value = this.#value;
    this.#value = undefined;
    this.#member = undefined;
    if (value?.isWanted) yield { line: value.line, text: value.kept, isClosed: true };
  }
}
