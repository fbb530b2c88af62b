/**
 * What a person types into a search box, as a query of the full-text index. Every word is quoted, so that nothing of what is typed
 * is taken for the index's own language.
 */

import { foldWords, searchable } from '../db/fold.ts';
import type { Wanted } from '../db/name-marks.ts';
import type { AskedSearch, OpenWord } from '../db/search-bounds.ts';
import { shortestInside } from './typed-name.ts';
import { beginnings, completions, stemOf } from './word-beginnings.ts';

/** One thing to look for: a word or a phrase. */
interface Term {
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
function termsOf(text: string): Term[] {
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

/** How many words stand in a text between blanks. */
const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** What is wrong with the length of a text that is looked for, or with how many words there are in it; undefined if nothing is. */
export function wrongLength(name: string, text: string, words = wordsIn(text)): string | undefined {
  if (text.length > mostCharacters)
    return `${name} has ${text.length} characters; at most ${mostCharacters} may be.`;
  return words > mostWords ? `${name} has ${words} words; at most ${mostWords} may be.` : undefined;
}

/** How many words a search text has. */
export function wordsOfSearch(text: string): number {
  return termsOf(text).reduce((count, term) => count + wordsIn(term.text), 0);
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

/** The query of the full-text index; one that finds nothing where the text has no word. */
export function matchQuery(text: string): string {
  return queryOf(text, written);
}

/** A search as the full text is asked for it, taken apart into what is looked for and excluded. */
export function askedSearch(text: string): AskedSearch {
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const query = quoted(word);
    if (!places.has(query)) places.set(query, places.size);
    return places.get(query) ?? 0;
  };
  const all = termsOf(text);
  const last = all.find(isBegun);
  const terms = all
    .filter((term) => term !== last)
    .map((term) => ({
      query: written(term),
      words: (searchable(term.text).match(words) ?? []).map(placeOf),
      excluded: term.excluded,
    }));
  return {
    query: matchQuery(text),
    words: [...places.keys()],
    terms,
    ...(last && { open: openWord(last) }),
  };
}

function openWord(term: Term): OpenWord {
  const text = searchable(term.text);
  const beginning = text.match(words)?.at(-1) ?? text;
  return {
    before: text.slice(0, text.lastIndexOf(beginning)).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ' '),
    beginning: beginning.toLowerCase(),
    stem: stemOf(beginning.toLowerCase()),
    begun: written(term),
    whole: wholeWords(text).join(' OR '),
    excluded: term.excluded,
  };
}

/** The query of the index of names, for those of the kind whose words begin with the letter there. */
export function nameQuery(text: string, letter: string): string {
  return queryOf(text, (term) => writtenName(term, letter));
}

function queryOf(text: string, written: (term: Term) => string): string {
  const terms = termsOf(text);
  const groups: string[] = [];
  for (const term of terms.filter(({ excluded }) => !excluded)) {
    const last = groups.at(-1);
    if (term.alternative && last !== undefined) groups[groups.length - 1] = `${last} OR ${written(term)}`;
    else groups.push(written(term));
  }
  if (groups.length === 0) return '""';
  const wanted = groups.map((group) => `(${group})`).join(' AND ');
  const unwanted = terms.filter(({ excluded }) => excluded).map(written);
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT (${unwanted.join(' OR ')})`;
}

const words = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether what begins with a term is looked for: so many words begin with a letter or two that nobody means them. */
const isBegun = ({ text, open }: Term) => open && [...searchable(text)].length >= shortestInside;

/** A term in the index's own language; folded, as the index is. */
function written(term: Term): string {
  const text = searchable(term.text);
  if (!isBegun(term)) return quoted(text);
  const begun = [text, ...beginnings(text)].map((beginning) => `${quoted(beginning)}*`);
  return `(${[...wholeWords(text), ...begun].join(' OR ')})`;
}

/** A word that may go on, as it is. The index holds stems: "learning" is found by itself, and by "learn" as a beginning. */
const wholeWords = (text: string) => [text, ...completions(text)].map(quoted);

/** A term in the language of the index of names, where nothing is stemmed. Too many names begin with a letter or two. */
function writtenName({ text, open }: Term, letter: string): string {
  const words = foldWords(text).split(' ');
  const isLong = [...(words.at(-1) ?? '')].length >= shortestInside;
  return `${quoted(words.map((word) => letter + word).join(' '))}${open && isLong ? ' *' : ''}`;
}

function quoted(text: string): string {
  // The engine takes NUL for the end of the query.
  return `"${text.replaceAll('"', '""').replaceAll('\u0000', ' ')}"`;
}

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
