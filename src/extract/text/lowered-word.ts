import { isLowerAt } from './characters.ts';

const plain: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
]);

const unusual = /[’ﬀ-ﬄ]/g;

/** A word in lower case, its ligatures taken apart, its apostrophe straight; "v.s." is "vs". */
export function loweredWord(read: string): string {
  // Most words stay as they are.
  if (isSmall(read)) return read;
  const lower = read.toLowerCase();
  if (lower.startsWith('v.s')) return 'vs';
  return isAscii(lower) ? lower : lower.replace(unusual, (sign) => plain.get(sign) ?? sign);
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** Whether a word has small letters of ASCII only. */
function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isLowerAt(word, at)) return false;
  return true;
}
