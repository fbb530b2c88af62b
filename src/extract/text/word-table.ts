import { invariant } from '../../../db/invariant.ts';

/** Numbers of words are below it, so that two of them make one number. */
export const mostWords = 0x10000;

/**
 * Numbers words from 1. A word of plain letters is found in the midst of a text without a copy of it being made: most words of a text are
 * known, and the same word is the same string wherever it stands.
 */
export class WordTable {
  /** By number; 0 is no word. */
  readonly #words: string[] = [''];
  readonly #numbers = new Map<string, number>();
  /** The numbers of words of plain letters, each in the first free slot from that of its hash on. */
  #slots = new Uint16Array(1024);

  /** The number of a word; 0 if it has none. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** The word that has a number; empty if none has it. */
  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** So many numbers there are, that of no word included. */
  get count(): number {
    return this.#words.length;
  }

  /** The number of a word, which it is given if it has none. */
  numberFor(word: string): number {
    const found = this.#numbers.get(word);
    if (found !== undefined) return found;
    const number = this.#words.length;
    invariant(number < mostWords, 'lists have fewer words than there are numbers');
    this.#words.push(word);
    this.#numbers.set(word, number);
    if (2 * number > this.#slots.length) this.#widen();
    else this.#place(word, number);
    return number;
  }

  /**
   * The number of the letters a to z that stand in a text from one offset to before another, below zero where one of them is a capital; 0
   * if they are no word, or not only these.
   */
  numberAt(text: string, start: number, end: number): number {
    const hash = hashAt(text, start, end);
    if (hash < 0) return 0;
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return 0;
      const standing = standsAt(text, start, end, this.#words[number] ?? '');
      if (standing !== 'no') return standing === 'small' ? number : -number;
    }
  }

  #widen(): void {
    this.#slots = new Uint16Array(2 * this.#slots.length);
    for (const [number, word] of this.#words.entries()) if (number > 0) this.#place(word, number);
  }

  #place(word: string, number: number): void {
    const hash = hashAt(word, 0, word.length);
    if (hash < 0 || word !== word.toLowerCase()) return;
    const last = this.#slots.length - 1;
    let slot = hash & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number;
  }
}

/** The hash of letters a to z, the same for small and capital ones; -1 if anything else stands among them. */
function hashAt(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const small = text.charCodeAt(at) | 32;
    if (small < 97 || small > 122) return -1;
    hash = (Math.imul(hash, 31) + small) & 0x3fffffff;
  }
  return hash;
}

/** Whether a word in lower case stands in a text, and with a capital or in small letters alone. */
function standsAt(text: string, start: number, end: number, word: string): 'no' | 'small' | 'capital' {
  if (word.length !== end - start) return 'no';
  let differing = 0;
  for (let at = 0; at < word.length; at++) differing |= text.charCodeAt(start + at) ^ word.charCodeAt(at);
  // A capital and its small letter differ in this bit alone.
  return differing === 0 ? 'small' : differing === 32 ? 'capital' : 'no';
}
