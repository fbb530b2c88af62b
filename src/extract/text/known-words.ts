import type { Token } from './tokens.ts';
import { WordLists } from './word-lists.ts';
import { WordTable } from './word-table.ts';

/** The words that lists have, each with its number. */
const words = new WordTable();

/** The lists themselves. */
const lists = new WordLists();

/** What tells of a token which word it is. */
export type KnownToken = Pick<Token, 'known'>;

/** The number of a word in lower case among those that lists have; 0 if none has it. */
export function knownNumber(word: string): number {
  return words.numberOf(word);
}

/**
 * The number of the word that stands in a text from one offset to before another if it has but the letters a to z, below zero where one of
 * them is a capital; else 0.
 */
export function knownNumberAt(text: string, start: number, end: number): number {
  return words.numberAt(text, start, end);
}

/** The word in lower case that has a number; empty for 0. */
export function knownWord(number: number): string {
  return words.wordOf(number);
}

/** All numbers of words are below it. */
export function knownCount(): number {
  return words.count;
}

/** The number of a word that a list has. Lists are made when their modules are loaded, before any text is split. */
export function numberFor(word: string): number {
  return words.numberFor(word);
}

/** A set of words that is asked of tokens: each word of a text is looked up once, when it is read, and not in every list. */
export class WordSet extends Set<string> {
  readonly #list: number;

  constructor(words: Iterable<string>) {
    super(words);
    this.#list = lists.add(Array.from(this, numberFor));
  }

  /** Whether there is a token, and its word in lower case is one of the set. */
  holds(token: KnownToken | undefined): boolean {
    return token !== undefined && lists.has(this.#list, token.known);
  }

  /** Whether it holds one of the tokens from an index to before another. */
  holdsAny(tokens: readonly KnownToken[], first: number, end: number): boolean {
    const last = Math.min(end, tokens.length);
    for (let at = first; at < last; at++) if (this.holds(tokens[at])) return true;
    return false;
  }
}

/** The set of the words that stand in a text between blanks. */
export function wordSet(text: string): WordSet {
  return new WordSet(wordsIn(text));
}

/** The words that stand in a text between blanks. */
export function wordsIn(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What words mean, asked of tokens as well. */
export class WordMap<Meaning> extends Map<string, Meaning> {
  readonly #list: number;
  readonly #meanings = new Map<number, Meaning>();

  constructor(entries: Iterable<readonly [word: string, meaning: Meaning]>) {
    super(entries);
    this.#list = lists.add(Array.from(this.keys(), numberFor));
    for (const [word, meaning] of this) this.#meanings.set(numberFor(word), meaning);
  }

  /** Whether there is a token, and its word in lower case has a meaning. */
  holds(token: KnownToken | undefined): boolean {
    return token !== undefined && lists.has(this.#list, token.known);
  }

  /** The meaning of a token's word in lower case. Most have none, which is told without a look into the map. */
  of(token: KnownToken | undefined): Meaning | undefined {
    return token !== undefined && lists.has(this.#list, token.known)
      ? this.#meanings.get(token.known)
      : undefined;
  }
}
