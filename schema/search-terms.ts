/** What a person types into a search box, taken apart into what is looked for and what is not. */
import { foldWords, searchable } from '../db/fold.ts';
import type { Wanted } from '../db/name-marks.ts';
import { asOneWord, otherSpellings } from './numbered-words.ts';

/** One thing to look for: a word or a phrase. */
export interface Term {
  text: string;
  /** Where it begins in what was typed. */
  start: number;
  excluded: boolean;
  /** Stands after OR: it or the term before it. */
  alternative: boolean;
  /** A last word still being typed: what begins with it is found as well. */
  open: boolean;
}

const mostCharacters = 200;
const mostWords = 16;

/**
 * The terms of a text: words, "phrases", -exclusions, and OR between two of them. The last word is open unless a blank follows.
 * What holds no letter and no digit is passed over.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let alternative = false;
  for (const match of text.matchAll(/(-?)(?:["“”„]([^"“”„]*)(["“”„]|$)|([^\s"“”„]+))/g)) {
    const [, minus, phrase, , word] = match;
    const found = phrase ?? word ?? '';
    if (word === 'OR' && minus === '') {
      alternative = terms.length > 0;
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(found)) continue;
    const open = word !== undefined && match.index + match[0].length === text.length;
    const start = match.index + match[0].indexOf(found);
    terms.push({ text: found, start, excluded: minus === '-', alternative, open });
    alternative = false;
  }
  return terms;
}

/** The words that a term and the one before it may be together, by the term: each of them is looked for, or both as one. */
export function togetherIn(terms: readonly Term[]): ReadonlyMap<Term, string> {
  const together = new Map<Term, string>();
  for (const [place, term] of terms.entries()) {
    const [before, after] = [terms[place - 1], terms[place + 1]];
    if (!before || together.has(before) || after?.alternative) continue;
    if ([before, term].some(({ excluded, alternative }) => excluded || alternative)) continue;
    const word = asOneWord(searchable(before.text), searchable(term.text));
    if (word !== undefined) together.set(term, word);
  }
  return together;
}

/** How many words stand in a text between blanks. */
const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** What is wrong with the length of a text that is looked for, or with how many words there are in it; undefined if nothing is. */
export function wrongLength(name: string, text: string, words = wordsIn(text)): string | undefined {
  if (text.length > mostCharacters)
    return `${name} has ${text.length} characters; at most ${mostCharacters} may be.`;
  return words > mostWords ? `${name} has ${words} words; at most ${mostWords} may be.` : undefined;
}

/** How many words a search text has. */
function wordsOfSearch(text: string): number {
  return termsOf(text).reduce((count, term) => count + wordsIn(term.text), 0);
}

/** How many words the full text is asked for by a search text, those in other spellings included. */
export function wordsLookedFor(text: string): number {
  const terms = termsOf(text);
  const others = terms.flatMap((term) => otherSpellings(searchable(term.text)));
  return [...others, ...togetherIn(terms).values()].reduce(
    (count, other) => count + wordsIn(other),
    wordsOfSearch(text),
  );
}

/** What is wrong with the search text of an argument; undefined if nothing is. */
export function wrongSearch(text: string, name = 'search'): string | undefined {
  const terms = termsOf(text);
  const wrong = wrongLength(name, text, wordsOfSearch(text));
  if (wrong !== undefined) return wrong;
  return terms.length > 0 && terms.every((term) => term.excluded)
    ? `${name} only excludes; give a word to find as well.`
    : undefined;
}

/** A word of a text. */
export const words = /[\p{L}\p{N}\p{M}]+/gu;

/** The words that a text looks for, excluded ones left aside: where each begins, and whether it is still being typed. */
export function searchedWords(text: string): { word: string; start: number; open: boolean }[] {
  const wanted = termsOf(text).filter(({ excluded }) => !excluded);
  return wanted.flatMap((term) =>
    [...term.text.matchAll(words)].map(({ 0: word, index }) => {
      const start = term.start + index;
      return { word, start, open: term.open && start + word.length === text.length };
    }),
  );
}

/** The folded words that a text looks for in names. */
export function wantedWords(text: string): Wanted {
  return searchedWords(text).flatMap(({ word, open }) => {
    const words = foldWords(word).split(' ');
    return words.map((one, place) => [one, open && place === words.length - 1 ? 1 : 0] as const);
  });
}
