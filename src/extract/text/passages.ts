import { abbreviations } from '../lexicon/abbreviations.ts';
import { codeAt } from './characters.ts';
import type { TextRange } from './tokens.ts';

/** A mark, space and a capital. */
const ending = /[.!?][ \n]+[A-Z]/g;

/**
 * Splits a text at those ends of sentences that are seen without splitting it into tokens: a plain word, its mark, a space and
 * a capital. Any other end is left inside a passage. Takes any string; the passages cover it in order.
 */
export function passagesOf(text: string): TextRange[] {
  const passages: TextRange[] = [];
  let start = 0;
  for (const { index } of text.matchAll(ending)) {
    if (!endsPlainWord(text, index)) continue;
    passages.push({ start, end: index + 1 });
    start = index + 1;
  }
  passages.push({ start, end: text.length });
  return passages;
}

/** Whether before an offset stands a word in small letters that is no abbreviation, alone: no "e.g.", no "J.", no end of a broken line. */
function endsPlainWord(text: string, end: number): boolean {
  let start = end;
  while (isSmallLetter(codeAt(text, start - 1))) start--;
  const alone = text[start - 1] === ' ' && text[start - 2] !== '-';
  return alone && end - start > 1 && !abbreviations.has(text.slice(start, end));
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
