import { numberFor, WordMap } from './known-words.ts';
import type { Token } from './tokens.ts';

interface Entry<Meaning> {
  /** By number, as tokens have them. */
  readonly words: readonly number[];
  readonly meaning: Meaning;
}

/** Finds the longest of many phrases that begins (or ends) at a token; a phrase is words with single spaces. */
export class PhraseTable<Meaning> {
  /** The phrases by their first and by their last word, longest first. */
  readonly #byFirst: WordMap<readonly Entry<Meaning>[]>;
  readonly #byLast: WordMap<readonly Entry<Meaning>[]>;

  /** Of equal phrases the last counts. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    const byFirst = new Map<string, Entry<Meaning>[]>();
    const byLast = new Map<string, Entry<Meaning>[]>();
    for (const [phrase, meaning] of new Map(entries)) {
      const words = phrase.split(' ');
      const entry = { words: words.map(numberFor), meaning };
      put(byFirst, words[0] ?? '', entry);
      put(byLast, words[words.length - 1] ?? '', entry);
    }
    for (const table of [byFirst, byLast])
      for (const list of table.values()) list.sort((one, other) => other.words.length - one.words.length);
    this.#byFirst = new WordMap(byFirst);
    this.#byLast = new WordMap(byLast);
  }

  /** The longest phrase that begins at `at`: its meaning and the index after it. */
  startingAt(tokens: readonly Token[], at: number): { meaning: Meaning; end: number } | undefined {
    const list = this.#byFirst.of(tokens[at]);
    if (list === undefined) return undefined;
    for (const { words, meaning } of list)
      if (standAt(tokens, at, words)) return { meaning, end: at + words.length };
    return undefined;
  }

  /** The longest phrase that ends just before `end`: its meaning and the index it begins at. */
  endingAt(tokens: readonly Token[], end: number): { meaning: Meaning; start: number } | undefined {
    const list = this.#byLast.of(tokens[end - 1]);
    if (list === undefined) return undefined;
    for (const { words, meaning } of list) {
      const start = end - words.length;
      if (start >= 0 && standAt(tokens, start, words)) return { meaning, start };
    }
    return undefined;
  }
}

function put<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

function standAt(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
  for (let index = 0; index < words.length; index++)
    if (tokens[at + index]?.known !== words[index]) return false;
  return true;
}
