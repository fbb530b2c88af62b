import { isDigit, isLetterAt, isSpace } from './characters.ts';
import { knownNumber } from './known-words.ts';
import { loweredWord } from './lowered-word.ts';
import { endOfCommand, endOfGlyphCode, markupCommands } from './markup.ts';
import { endOfNumber, numberOf, readNumber } from './number-end.ts';
import { plainSign } from './signs.ts';
import { beginsDomain, endOfLettersAndDigits, endOfWord, restOfBrokenWord } from './word-end.ts';

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
  const push = (
    kind: Token['kind'],
    end: number,
    read: string,
    lower: string,
    value: number | undefined,
  ): void => {
    tokens.push({ text: read, lower, known: knownNumber(lower), kind, start: at, end, glued, value });
    glued = true;
    at = end;
  };
  const pushWord = (end: number, read: string): void => push('word', end, read, loweredWord(read), undefined);
  const pushSymbol = (end: number, sign: string): void => push('symbol', end, sign, sign, undefined);
  while (at < range.end) {
    const code = text.charCodeAt(at);
    const char = text.charAt(at);
    if (isSpace(code)) {
      glued = false;
      at++;
    } else if (isLetterAt(text, at) && !isDamagedDash(text, at)) {
      const end = endOfWord(text, at);
      const rest = restOfBrokenWord(text, end);
      if (rest) pushWord(rest.end, text.slice(at, end) + rest.letters);
      else pushWord(end, text.slice(at, end));
    } else if (isDigit(code) || (char === '.' && !glued && isDigit(text.charCodeAt(at + 1)))) {
      const end = endOfNumber(text, at);
      const read = readNumber(text.slice(at, end));
      push('number', end, read, read, numberOf(read));
      for (const end of suffixEnds(text, at)) pushWord(end, text.slice(at, end));
    } else if (char === '$' && isCurrencyAt(text, at)) pushSymbol(at + 1, '$');
    else if (isFormulaBracket(char) || isFixedSpace(text, at)) at++;
    else if (char === '*' && text[at + 1] === '*') at += 2;
    else if (text.startsWith('(cid:', at)) at = endOfGlyphCode(text, at);
    else if (char === '\\') {
      const end = endOfCommand(text, at);
      const read = markupCommands.get(text.slice(at + 1, end));
      if (read === undefined) at = end;
      else pushSymbol(end, read);
    } else if (isDamagedDash(text, at)) pushSymbol(at + 3, '-');
    else {
      const end = endOfSign(text, at);
      pushSymbol(end, plainSign(text.slice(at, end)));
    }
  }
  return tokens;
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
  return text.charCodeAt(at) === 0xe2 && text[at + 1] === '€' && at + 2 < text.length;
}

function isFormulaBracket(char: string): boolean {
  return char === '$' || char === '{' || char === '}';
}

/** The "~" of "1.8~s", a space that cannot break. */
function isFixedSpace(text: string, at: number): boolean {
  return text[at] === '~' && isDigit(text.charCodeAt(at - 1)) && isLetterAt(text, at + 1);
}

/** Whether a dollar sign is money rather than a bracket of LaTeX: a plain amount follows, and no closing sign. */
function isCurrencyAt(text: string, at: number): boolean {
  // The sign of "$\\times$7" closes.
  if (!isDigit(text.charCodeAt(at + 1)) || (at > 0 && !/[\s(~<>=≤≥–—-]/.test(text[at - 1] ?? '')))
    return false;
  const end = endOfNumber(text, at + 1);
  if (
    !/^([KMB]?[\s,;.)/]|-)/.test(text.slice(end, end + 2)) ||
    /^\s*[\\$^_×%]/.test(text.slice(end, end + 3))
  )
    return false;
  const closing = text.slice(end, end + 40).indexOf('$');
  return closing < 0 || isDigit(text.charCodeAt(end + closing + 1));
}

/** The offset after one character, which may be a pair of surrogates. */
function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? at + 2 : at + 1;
}
