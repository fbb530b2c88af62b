/**
 * What a person types into a search box, as a query of the full-text index. Every word is quoted, so that nothing of what is typed
 * is taken for the index's own language.
 */

import { foldWords, searchable } from '../db/fold.ts';
import type { AskedSearch, OpenWord } from '../db/search-bounds.ts';
import { otherSpellings } from './numbered-words.ts';
import { type Term, termsOf, togetherIn, words } from './search-terms.ts';
import { shortestInside } from './typed-name.ts';
import { beginnings, completions, stemOf } from './word-beginnings.ts';

/** The query of the full-text index; one that finds nothing where the text has no word. */
export function matchQuery(text: string): string {
  const terms = termsOf(text);
  return queryOf(terms, written, togetherIn(terms));
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
  // Each spelling by itself: where one has too many hits to be counted for relevance, another may not.
  const terms = all.flatMap((term) => {
    const spellings = spellingsOf(searchable(term.text)).slice(term === last ? 1 : 0);
    const together = togetherIn(all).get(term);
    return [...spellings, ...(together === undefined ? [] : [together])].map((spelling) => ({
      query: quoted(spelling),
      words: (spelling.match(words) ?? []).map(placeOf),
      excluded: term.excluded,
    }));
  });
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
  return queryOf(termsOf(text), (term) => writtenName(term, letter));
}

function queryOf(
  terms: readonly Term[],
  written: (term: Term) => string,
  together: ReadonlyMap<Term, string> = new Map(),
): string {
  const groups: string[] = [];
  for (const term of terms.filter(({ excluded }) => !excluded)) {
    const last = groups.at(-1);
    const word = together.get(term);
    if (word !== undefined) groups[groups.length - 1] = `(${last}) AND (${written(term)}) OR ${quoted(word)}`;
    else if (term.alternative && last !== undefined)
      groups[groups.length - 1] = `${last} OR ${written(term)}`;
    else groups.push(written(term));
  }
  if (groups.length === 0) return '""';
  const wanted = groups.map((group) => `(${group})`).join(' AND ');
  const unwanted = terms.filter(({ excluded }) => excluded).map(written);
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT (${unwanted.join(' OR ')})`;
}

/** Whether what begins with a term is looked for: so many words begin with a letter or two, as of `C++`, that nobody means them. */
function isBegun({ text, open }: Term): boolean {
  const letters = (searchable(text).match(words) ?? []).join('');
  return open && [...letters].length >= shortestInside;
}

/** A term in the index's own language; folded, as the index is. */
function written(term: Term): string {
  const text = searchable(term.text);
  if (!isBegun(term)) {
    const spellings = spellingsOf(text).map(quoted);
    return spellings.length === 1 ? quoted(text) : `(${spellings.join(' OR ')})`;
  }
  const begun = [text, ...beginnings(text)].map((beginning) => `${quoted(beginning)}*`);
  return `(${[...wholeWords(text), ...begun].join(' OR ')})`;
}

/** A word that may go on, as it is. The index holds stems: "learning" is found by itself, and by "learn" as a beginning. */
const wholeWords = (text: string) => [...spellingsOf(text), ...completions(text)].map(quoted);

/** A text, and how else it may be written. */
const spellingsOf = (text: string) => [text, ...otherSpellings(text)];

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
