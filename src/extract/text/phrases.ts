import type { Token } from './tokens.ts';

/** Finds the longest of many phrases that begins (or ends) at a token; a phrase is words with single spaces. */
export class PhraseTable<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  /** The longest phrase in words by its first and by its last word. */
  readonly #longestByFirst = new Map<string, number>();
  readonly #longestByLast = new Map<string, number>();

  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of entries) {
      const words = phrase.split(' ');
      const [first, last] = [words[0] ?? '', words[words.length - 1] ?? ''];
      this.#meanings.set(phrase, meaning);
      this.#longestByFirst.set(first, Math.max(words.length, this.#longestByFirst.get(first) ?? 0));
      this.#longestByLast.set(last, Math.max(words.length, this.#longestByLast.get(last) ?? 0));
    }
  }

  /** The longest phrase that begins at `at`: its meaning and the index after it. */
  startingAt(tokens: readonly Token[], at: number): { meaning: Meaning; end: number } | undefined {
    const longest = this.#longestByFirst.get(tokens[at]?.lower ?? '') ?? 0;
    for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
      const meaning = this.#meanings.get(phraseOf(tokens, at, at + length));
      if (meaning !== undefined) return { meaning, end: at + length };
    }
    return undefined;
  }

  /** The longest phrase that ends just before `end`: its meaning and the index it begins at. */
  endingAt(tokens: readonly Token[], end: number): { meaning: Meaning; start: number } | undefined {
    const longest = this.#longestByLast.get(tokens[end - 1]?.lower ?? '') ?? 0;
    for (let length = Math.min(longest, end); length > 0; length--) {
      const meaning = this.#meanings.get(phraseOf(tokens, end - length, end));
      if (meaning !== undefined) return { meaning, start: end - length };
    }
    return undefined;
  }
}

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = '';
  for (let at = from; at < to; at++) phrase += (at > from ? ' ' : '') + (tokens[at]?.lower ?? '');
  return phrase;
}
