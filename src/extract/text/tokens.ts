import { detachedPrefixes } from '../lexicon/numbers.ts';
import { markupCommands } from './markup.ts';

export interface Token {
  /** As read: markup is gone, dashes of every kind are '-', `\times` is '×'. */
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'symbol';
  /** Offsets of the original characters. */
  readonly start: number;
  readonly end: number;
  /** Nothing but markup stands between it and the token before. */
  readonly glued: boolean;
  /** Of a number; NaN for the others. */
  readonly value: number;
}

const topLevelDomains = new Set(['org', 'com', 'net', 'edu', 'io', 'gov', 'ai', 'uk', 'de', 'js']);
const longestPrefix = Math.max(...Array.from(detachedPrefixes, (prefix) => prefix.length));
const longDashes = new Set(['—', '―']);
const dashes = new Set(['-', '–', '−', '‐', '‑', '‒', '－']);
const tildes = new Set(['∼', '～', '˜', '∽']);
const nonAsciiLetter = /[\p{L}\p{M}]/u;

/**
 * Splits a text into words, numbers and symbols, reading through the remains of LaTeX and of damaged encodings. Takes any
 * string; time is linear in its length. Ends after `most` tokens or, at a number with its unit, one more.
 */
export function tokenize(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  const push = (kind: Token['kind'], start: number, end: number, read: string, value = Number.NaN): void => {
    tokens.push({
      text: read,
      lower: kind === 'word' ? plainWord(read) : read,
      kind,
      start,
      end,
      glued: glued && tokens.length > 0,
      value,
    });
    glued = true;
  };
  while (at < text.length && tokens.length < most) {
    const char = text[at] ?? '';
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      glued = false;
      at++;
    } else if (char === '$' && isCurrencyAt(text, at)) {
      push('symbol', at, at + 1, '$');
      at++;
    } else if (char === '~' && isDigit(text.charCodeAt(at - 1)) && isLetterAt(text, at + 1)) {
      // A space that cannot break: "1.8~s".
      at++;
    } else if (char === '*' && text[at + 1] === '*') {
      at += 2;
    } else if (char === '$' || char === '{' || char === '}') {
      at++;
    } else if (text.startsWith('(cid:', at)) {
      at = endOfGlyphCode(text, at);
    } else if (char === '\\') {
      const end = endOfCommand(text, at);
      const read = markupCommands.get(text.slice(at + 1, end));
      if (read !== undefined) push('symbol', at, end, read);
      at = end;
    } else if (char === 'â' && text[at + 1] === '€' && at + 2 < text.length) {
      push('symbol', at, at + 3, '-');
      at += 3;
    } else if (isDigit(code) || (char === '.' && !glued && isDigit(text.charCodeAt(at + 1)))) {
      const end = endOfNumber(text, at);
      push('number', at, end, text.slice(at, end), numberOf(text.slice(at, end)));
      at = readSuffix(text, end, push);
    } else if (isLetterAt(text, at)) {
      const end = endOfWord(text, at);
      const rest = restOfBrokenWord(text, end);
      push('word', at, rest?.end ?? end, text.slice(at, end) + (rest?.letters ?? ''));
      at = rest?.end ?? end;
    } else {
      const length = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1;
      const read = text.slice(at, at + length);
      push('symbol', at, at + length, plainSign(read));
      at += length;
    }
  }
  return tokens;
}

/** What is written on to a number: a unit ("3ms"), a unit run together with the next word ("3xfaster"), or a name ("3D"). */
function readSuffix(
  text: string,
  start: number,
  push: (kind: Token['kind'], start: number, end: number, read: string) => void,
): number {
  if (!isLetterAt(text, start)) return start;
  let end = start;
  while (isLetterAt(text, end) || isDigit(text.charCodeAt(end))) end++;
  if (text[end] === '.' && topLevelDomains.has(lettersAt(text, end + 1))) end = endOfWord(text, start);
  const suffix = text.slice(start, end);
  if (/^[xX][a-z]{3}/.test(suffix)) {
    push('word', start, start + 1, suffix.slice(0, 1));
    push('word', start + 1, end, suffix.slice(1));
  } else push('word', start, end, suffix);
  return end;
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

const ligatures: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
]);

const ligature = /[ﬀ-ﬄ]/;

/** A word in lower case, its ligatures taken apart; "v.s." is "vs". */
function plainWord(read: string): string {
  const lower = read.toLowerCase();
  if (lower.startsWith('v.s')) return 'vs';
  return ligature.test(lower) ? lower.replaceAll(/[ﬀ-ﬄ]/g, (sign) => ligatures.get(sign) ?? sign) : lower;
}

function plainSign(read: string): string {
  if (longDashes.has(read)) return '—';
  if (dashes.has(read)) return '-';
  return tildes.has(read) ? '~' : read;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (Number.isNaN(code)) return false;
  return nonAsciiLetter.test(text[at] ?? '');
}

function endOfGlyphCode(text: string, at: number): number {
  let end = at + 5;
  while (isDigit(text.charCodeAt(end))) end++;
  return text[end] === ')' ? end + 1 : end;
}

const fonts = [
  'texttt',
  'textsc',
  'textbf',
  'textit',
  'textsf',
  'textrm',
  'mathsf',
  'mathrm',
  'mathbf',
  'mathcal',
  'mathtt',
  'emph',
];

function endOfCommand(text: string, at: number): number {
  let end = at + 1;
  // The braces of "\\texttt{TF}" may be lost.
  for (const font of fonts) if (text.startsWith(font, end)) return end + font.length;
  while (isLetterAt(text, end)) end++;
  return end === at + 1 ? Math.min(end + 1, text.length) : end;
}

/** Digits with thousands separators and a decimal point; a version such as 3.2.1 is taken whole. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  const digits = (): void => {
    while (isDigit(text.charCodeAt(at))) at++;
  };
  digits();
  while (
    text[at] === ',' &&
    [1, 2, 3].every((n) => isDigit(text.charCodeAt(at + n))) &&
    !isDigit(text.charCodeAt(at + 4))
  ) {
    at += 4;
  }
  if (text[at] === ',' && isShareWithComma(text, at)) {
    at++;
    digits();
  }
  while ((text[at] === '.' || text[at] === '·') && isDigit(text.charCodeAt(at + 1))) {
    at++;
    digits();
  }
  return at;
}

/** Whether a comma begins the decimals of a share, as in "6,5 %". */
function isShareWithComma(text: string, comma: number): boolean {
  let at = comma + 1;
  while (isDigit(text.charCodeAt(at)) && at - comma < 3) at++;
  if (at === comma + 1) return false;
  if (isSpace(text.charCodeAt(at)) || text[at] === '\\') at++;
  return text[at] === '%';
}

/** NaN for versions and other things with several points. */
function numberOf(digits: string): number {
  const decimals = /^[0-9]+,[0-9]{1,2}$/.test(digits);
  return Number((decimals ? digits.replace(',', '.') : digits.replaceAll(',', '')).replace('·', '.'));
}

/** Letters and digits with what may stand inside a word: "GPT-3.5", "state-of-the-art", "user's", "e.g.", "example.org". */
function endOfWord(text: string, start: number): number {
  let at = start;
  let part = start;
  for (;;) {
    while (isLetterAt(text, at) || isDigit(text.charCodeAt(at))) at++;
    const char = text[at] ?? '';
    const next = text.charCodeAt(at + 1);
    const nextIsLetter = isLetterAt(text, at + 1);
    if (
      dashes.has(char) &&
      (nextIsLetter || isDigit(next)) &&
      !(at - start <= longestPrefix && detachedPrefixes.has(text.slice(start, at).toLowerCase()))
    ) {
      at++;
    } else if ((char === "'" || char === '’') && nextIsLetter) {
      at++;
    } else if (char === '.' && isDigit(next) && isDigit(text.charCodeAt(at - 1))) {
      at++;
    } else if (char === '.' && at - part === 1 && nextIsLetter) {
      at++;
      part = at;
      continue;
    } else if (char === '.' && at - part === 1 && part > start) {
      return at + 1;
    } else if (char === '.' && nextIsLetter && topLevelDomains.has(lettersAt(text, at + 1))) {
      at++;
    } else if (char === ':' && text[at + 1] === '/' && text[at + 2] === '/') {
      return endOfAddress(text, at);
    } else return at;
    part = at;
  }
}

/** What a printed line broke off: the "ment" of "improve- ment", though not the "and" of "pre- and post-processing". */
function restOfBrokenWord(text: string, at: number): { end: number; letters: string } | undefined {
  if (text[at] !== '-' || !isSpace(text.charCodeAt(at + 1)) || !isLowerAt(text, at - 1)) return undefined;
  const start = at + 2;
  let end = start;
  while (isLowerAt(text, end)) end++;
  const letters = text.slice(start, end);
  const whole = end - start >= 3 && !isLetterAt(text, end) && text[end] !== '-';
  return whole && !hyphenJoins.has(letters) ? { end, letters } : undefined;
}

/** Words that may follow a hyphen that stands for a later word. */
const hyphenJoins = new Set([
  'and',
  'but',
  'nor',
  'versus',
  'through',
  'then',
  'rather',
  'based',
  'the',
  'with',
]);

function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function lettersAt(text: string, start: number): string {
  let at = start;
  while (isLetterAt(text, at) && at - start < 8) at++;
  return text.slice(start, at);
}

function endOfAddress(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  while (at > start && '.,;)]'.includes(text[at - 1] ?? '')) at--;
  return at;
}
