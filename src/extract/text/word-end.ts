import { detachedPrefixes } from '../lexicon/numbers.ts';
import { codeAt, isAsciiLetter, isDigit, isLetterAt, isLowerAt, isSpace } from './characters.ts';
import { isDash } from './signs.ts';

const topLevelDomains = new Set(['org', 'com', 'net', 'edu', 'io', 'gov', 'ai', 'uk', 'de', 'js']);
const longestPrefix = Math.max(...Array.from(detachedPrefixes, (prefix) => prefix.length));

/** The offset after a word of ASCII letters behind which no word can go on; `start` if no such word begins there. */
export function endOfPlainWord(text: string, start: number): number {
  let at = start;
  while (isAsciiLetter(codeAt(text, at))) at++;
  return at > start && endsWord(text, at) ? at : start;
}

/** Whether a word surely ends before an offset: with the text, at a blank, a comma, a bracket, or a stop with a blank behind it. */
function endsWord(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (
    code === 32 || code === 44 || code === 41 || code < 0 || (code === 46 && codeAt(text, at + 1) === 32)
  );
}

/** The offset after a word: letters and digits with what may stand inside: "GPT-3.5", "state-of-the-art", "user's", "e.g.", "example.org". */
export function endOfWord(text: string, start: number): number {
  let at = start;
  let part = start;
  let initials = false;
  for (;;) {
    at = endOfLettersAndDigits(text, at);
    const code = codeAt(text, at);
    // Nearly all words end here.
    if (code === 32 || code === 44 || code < 0) return at;
    const char = text.charAt(at);
    const next = codeAt(text, at + 1);
    const nextIsLetter = isLetterAt(text, at + 1);
    if (
      isDash(char) &&
      (nextIsLetter || isDigit(next)) &&
      !(at - start <= longestPrefix && detachedPrefixes.has(text.slice(start, at).toLowerCase()))
    ) {
      at++;
    } else if ((char === "'" || char === '’') && nextIsLetter) {
      at++;
    } else if (char === '.' && isDigit(next) && isDigit(codeAt(text, at - 1))) {
      at++;
    } else if (char === '.' && at - part === 1 && nextIsLetter) {
      at++;
      part = at;
      initials = true;
      continue;
    } else if (char === '.' && at - part === 1 && initials) {
      return at + 1;
    } else if (char === '.' && nextIsLetter && beginsDomain(text, at + 1)) {
      at++;
    } else if (char === ':' && text[at + 1] === '/' && text[at + 2] === '/') {
      return endOfAddress(text, at);
    } else return at;
    part = at;
    // The stop of "GPT-4." ends a sentence, that of "e.g." is its own.
    initials = false;
  }
}

/** The offset after a run of letters and digits. */
export function endOfLettersAndDigits(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = codeAt(text, at);
    if (!isAsciiLetter(code) && !isDigit(code) && !(code >= 128 && isLetterAt(text, at))) return at;
    at++;
  }
}

/** What a printed line broke off: the "ment" of "improve- ment", though not the "and" of "pre- and post-processing". */
export function restOfBrokenWord(text: string, at: number): { end: number; letters: string } | undefined {
  if (text[at] !== '-' || !isSpace(codeAt(text, at + 1)) || !isLowerAt(text, at - 1)) return undefined;
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

/** Whether the letters at an offset are those of a top-level domain: the "org" of "example.org". */
export function beginsDomain(text: string, start: number): boolean {
  let at = start;
  while (isLetterAt(text, at) && at - start < 8) at++;
  return topLevelDomains.has(text.slice(start, at));
}

function endOfAddress(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isSpace(codeAt(text, at))) at++;
  while (at > start && '.,;)]'.includes(text[at - 1] ?? '')) at--;
  return at;
}
