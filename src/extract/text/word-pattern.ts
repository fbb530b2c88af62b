import { knownCount } from './known-words.ts';
import type { Token } from './tokens.ts';

/** What is kept of a word. */
const fits = 1;
const fails = 2;

/** A pattern that is asked of whole sentences: a word that any list has is tried once, and what came of it kept under its number. */
export class WordPattern {
  readonly #pattern: RegExp;
  /** By the number of a word, 0 where it was not tried yet; made when it is first asked, as then all lists have their words. */
  #tried: Uint8Array | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  /** Whether there is a token, and its word in lower case fits. */
  holds(token: Pick<Token, 'lower' | 'known'> | undefined): boolean {
    if (token === undefined) return false;
    const { known, lower } = token;
    this.#tried ??= new Uint8Array(knownCount());
    const before = known === 0 ? undefined : this.#tried[known];
    if (before === fits || before === fails) return before === fits;
    const fitting = this.#pattern.test(lower);
    // Past its end nothing is kept.
    if (known > 0) this.#tried[known] = fitting ? fits : fails;
    return fitting;
  }
}
