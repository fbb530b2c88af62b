import { invariant } from '../../../db/invariant.ts';
import { mostWords } from './word-table.ts';

/** So many numbers of 32 bits tell of a word which lists it is in. */
const width = 8;

/** The lists that words are in. A word is asked of many lists, so that the answers of all stand beside each other: a row of bits for each word. */
export class WordLists {
  /** By the number of a word, a bit for each list. Room for all words: only what is written to takes memory. */
  readonly #rows = new Int32Array(width * mostWords);
  #count = 0;

  /** Adds a list by the numbers of its words, and gives it a number. */
  add(words: readonly number[]): number {
    const list = this.#count++;
    invariant(list < 32 * width, 'there are fewer lists than bits for them');
    for (const word of words) {
      const at = word * width + (list >> 5);
      this.#rows[at] = (this.#rows[at] ?? 0) | (1 << (list & 31));
    }
    return list;
  }

  /** Whether the word with a number is in a list. */
  has(list: number, word: number): boolean {
    return (((this.#rows[word * width + (list >> 5)] ?? 0) >> (list & 31)) & 1) === 1;
  }
}
