/** What someone types of a name, taken apart for looking it up; all of it folded, with single blanks between words. */
import { foldWords } from '../db/fold.ts';

/** A word of the text with what stands before and after it; the last one may go on. */
export interface TypedWord {
  word: string;
  before: string;
  after: string;
  open: 0 | 1;
}

/** The folded words of a text; empty where there are none. */
export function wholeOf(text: string): string {
  const folded = foldWords(text);
  return /[\p{L}\p{N}]/u.test(folded) ? folded : '';
}

/** Shorter texts are looked for at the beginning of names alone, as they stand in too many words to mean one of them. */
export const shortestInside = 3;

/**
 * The blank and the last word where that is short and follows others: so many words begin with it that the others are looked for,
 * and it is looked at in what they find.
 */
export function shortTail(text: string): string {
  const [, tail = ''] = /.( [^ ]+)$/u.exec(wholeOf(text)) ?? [];
  return [...tail].length <= shortestInside ? tail : '';
}

/** The words of a text, each with what stands around it. */
export function typedWords(text: string): TypedWord[] {
  const words = wholeOf(text).split(' ');
  return words.map((word, index) => ({
    word,
    before: words
      .slice(0, index)
      .map((one) => `${one} `)
      .join(''),
    after: words
      .slice(index + 1)
      .map((one) => ` ${one}`)
      .join(''),
    open: index === words.length - 1 ? 1 : 0,
  }));
}

/** The text with one blank put in, left out, or swapped with a letter beside it; with each, the first word that this makes, if it is whole. */
export function withBlankMoved(text: string): { pattern: string; word: string }[] {
  const letters = [...wholeOf(text)];
  const made = new Set<string>();
  for (const [place, letter] of letters.entries()) {
    const [before, after] = [letters.slice(0, place), letters.slice(place + 1)];
    if (letter === ' ') {
      made.add([...before, ...after].join(''));
      made.add([...before.slice(0, -1), ' ', ...before.slice(-1), ...after].join(''));
      made.add([...before, ...after.slice(0, 1), ' ', ...after.slice(1)].join(''));
    } else if (place > 0 && letters[place - 1] !== ' ') {
      made.add([...before, ' ', letter, ...after].join(''));
    }
  }
  const tail = shortTail(text);
  const isLong = (word = '') => [...word].length >= shortestInside;
  const known = new Set(wholeOf(text).split(' '));
  return [...made]
    .filter((pattern) => pattern === pattern.trim() && !pattern.includes('  '))
    .filter((pattern) => (tail === '' ? isLong(pattern.split(' ').at(-1)) : pattern.endsWith(tail)))
    .map((pattern) => ({
      pattern,
      word:
        pattern
          .split(' ')
          .slice(0, -1)
          .find((word) => !known.has(word)) ?? '',
    }));
}
