import { lazily } from '../lazily.ts';
import { codeAt, isDigit, isLetterAt, isSpace } from './characters.ts';
import { knownNumber, knownNumberAt, knownWord } from './known-words.ts';
import { loweredWord } from './lowered-word.ts';
import { endOfCommand, endOfGlyphCode, markupCommands } from './markup.ts';
import { endOfNumber, numberOf, readNumber } from './number-end.ts';
import { plainSign } from './signs.ts';
import {
  beginsDomain,
  endOfLettersAndDigits,
  endOfPlainWord,
  endOfWord,
  restOfBrokenWord,
} from './word-end.ts';

export interface Token {
  /** As read: markup is gone, dashes of every kind are '-', `\times` is '×'. */
  readonly text: string;
  readonly lower: string;
  /** Which of the words that lists have `lower` is, by number; 0 for any other. */
  readonly known: number;
  readonly kind: 'word' | 'number' | 'symbol';
  /** Offsets of the original characters. */
  readonly start: number;
  readonly end: number;
  /** Nothing but markup stands between it and the token before. */
  readonly glued: boolean;
  /** Of a number; NaN for versions, undefined for all that is no number. */
  readonly value: number | undefined;
}

/** A part of a text, from one offset to before another. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into words, numbers and symbols, reading through the remains of LaTeX and of damaged encodings. Takes any
 * string, and the part of it that is asked for; time is linear in its length.
 */
export function tokenize(text: string, range: TextRange = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  let glued = false;
  while (at < range.end) {
    if (isSpace(codeAt(text, at))) {
      glued = false;
      at++;
      continue;
    }
    const end = endOfPlainWord(text, at);
    if (end > at) {
      tokens.push(plainWord(text, at, end, glued));
      glued = true;
      at = end;
      continue;
    }
    const before = tokens.length;
    at = takeOther(text, at, glued, tokens);
    // Markup that is read through leaves it as it was.
    if (tokens.length > before) glued = true;
  }
  return tokens;
}

/** A word of ASCII letters: most are known, and then no copy is made of small ones. */
function plainWord(text: string, start: number, end: number, glued: boolean): Token {
  const number = knownNumberAt(text, start, end);
  if (number === 0) return wordOf(text.slice(start, end), 0, start, end, glued);
  const known = Math.abs(number);
  const lower = knownWord(known);
  const read = number > 0 ? lower : text.slice(start, end);
  return { text: read, lower, known, kind: 'word', start, end, glued, value: undefined };
}

/** Any word, and which one it is. */
function otherWord(read: string, start: number, end: number, glued: boolean): Token {
  return wordOf(read, knownNumber(loweredWord(read)), start, end, glued);
}

function wordOf(read: string, known: number, start: number, end: number, glued: boolean): Token {
  const lower = loweredWord(read);
  return { text: read, lower, known, kind: 'word', start, end, glued, value: undefined };
}

/** Any symbol, and which word of lists it is. */
function otherSymbol(sign: string, start: number, end: number, glued: boolean): Token {
  return symbolOf(sign, knownNumber(sign), start, end, glued);
}

function symbolOf(sign: string, known: number, start: number, end: number, glued: boolean): Token {
  return { text: sign, lower: sign, known, kind: 'symbol', start, end, glued, value: undefined };
}

/** Signs that stand for themselves, whatever is around them. */
const plainSigns = ',.():;%/=+<>[]"\'!?-&#';

/** By their codes, with their numbers among the words that lists have, which are asked for when all lists are made. */
const plainSymbols = lazily(() => {
  const symbols: ({ sign: string; known: number } | undefined)[] = new Array(128).fill(undefined);
  for (const sign of plainSigns) symbols[codeAt(sign, 0)] = { sign, known: knownNumber(sign) };
  return symbols;
});

/** Codes. */
const point = codeAt('.', 0);
const openingBracket = codeAt('(', 0);

/** Takes what stands at an offset and is neither a blank nor a plain word: adds its tokens, none if it is markup, and gives the offset after it. */
function takeOther(text: string, at: number, glued: boolean, tokens: Token[]): number {
  const code = codeAt(text, at);
  const beginsNumber = isDigit(code) || (code === point && !glued && isDigit(codeAt(text, at + 1)));
  if (beginsNumber) return takeNumber(text, at, glued, tokens);
  if (code === openingBracket && text.startsWith('(cid:', at)) return endOfGlyphCode(text, at);
  const plain = code < 128 ? plainSymbols()[code] : undefined;
  if (plain) {
    tokens.push(symbolOf(plain.sign, plain.known, at, at + 1, glued));
    return at + 1;
  }
  const char = text.charAt(at);
  const takeSign = (end: number, sign: string): number => {
    tokens.push(otherSymbol(sign, at, end, glued));
    return end;
  };
  if (isLetterAt(text, at) && !isDamagedDash(text, at)) {
    const end = endOfWord(text, at);
    const rest = restOfBrokenWord(text, end);
    const read = text.slice(at, end) + (rest?.letters ?? '');
    tokens.push(otherWord(read, at, rest?.end ?? end, glued));
    return rest?.end ?? end;
  }
  if (char === '$' && isCurrencyAt(text, at)) return takeSign(at + 1, '$');
  if (isFormulaBracket(char) || isFixedSpace(text, at)) return at + 1;
  if (char === '*' && text[at + 1] === '*') return at + 2;
  if (char === '\\') {
    const end = endOfCommand(text, at);
    const read = markupCommands.get(text.slice(at + 1, end));
    return read === undefined ? end : takeSign(end, read);
  }
  if (isDamagedDash(text, at)) return takeSign(at + 3, '-');
  const end = endOfSign(text, at);
  return takeSign(end, plainSign(text.slice(at, end)));
}

/** Takes a number with what is written on to it, and gives the offset after both. */
function takeNumber(text: string, start: number, glued: boolean, tokens: Token[]): number {
  let at = endOfNumber(text, start);
  const read = readNumber(text.slice(start, at));
  const known = knownNumber(read);
  tokens.push({
    text: read,
    lower: read,
    known,
    kind: 'number',
    start,
    end: at,
    glued,
    value: numberOf(read),
  });
  for (const end of suffixEnds(text, at)) {
    tokens.push(otherWord(text.slice(at, end), at, end, true));
    at = end;
  }
  return at;
}

/** Where what is written on to a number ends: a unit ("3ms"), a unit and the word run into it ("3xfaster"), or a name ("3D"). */
function suffixEnds(text: string, start: number): readonly number[] {
  if (!isLetterAt(text, start)) return [];
  let end = endOfLettersAndDigits(text, start);
  if (text[end] === '.' && beginsDomain(text, end + 1)) end = endOfWord(text, start);
  return /^[xX][a-z]{3}/.test(text.slice(start, end)) ? [start + 1, end] : [end];
}

/** The "â€“" that a damaged encoding made of a dash. */
function isDamagedDash(text: string, at: number): boolean {
  return codeAt(text, at) === 0xe2 && text[at + 1] === '€' && at + 2 < text.length;
}

function isFormulaBracket(char: string): boolean {
  return char === '$' || char === '{' || char === '}';
}

/** The "~" of "1.8~s", a space that cannot break. */
function isFixedSpace(text: string, at: number): boolean {
  return text[at] === '~' && isDigit(codeAt(text, at - 1)) && isLetterAt(text, at + 1);
}

/** Whether a dollar sign is money rather than a bracket of LaTeX: a plain amount follows, and no closing sign. */
function isCurrencyAt(text: string, at: number): boolean {
  // The sign of "$\\times$7" closes.
  if (!isDigit(codeAt(text, at + 1)) || (at > 0 && !/[\s(~<>=≤≥–—-]/.test(text[at - 1] ?? ''))) return false;
  const end = endOfNumber(text, at + 1);
  if (
    !/^([KMB]?[\s,;.)/]|-)/.test(text.slice(end, end + 2)) ||
    /^\s*[\\$^_×%]/.test(text.slice(end, end + 3))
  )
    return false;
  const closing = text.slice(end, end + 40).indexOf('$');
  return closing < 0 || isDigit(codeAt(text, end + closing + 1));
}

/** The offset after one character, which may be a pair of surrogates. */
function endOfSign(text: string, at: number): number {
  const code = codeAt(text, at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? at + 2 : at + 1;
}
