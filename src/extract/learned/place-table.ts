/** What a cue shows, by number, and its place among all that weighs. */
export type Placed = readonly [cue: number, word: number, place: number];

/** So many numbers of a slot: the cue, the word and the place. */
const width = 3;

/**
 * Finds the place of a cue's word in one stretch of memory: a model is asked for hundreds of words of an abstract, of which it knows a
 * few.
 */
export class PlaceTable {
  /** Each word in the first free slot from that of its hash on; the place of a free slot is 0. */
  readonly #slots: Uint32Array;
  readonly #shift: number;

  constructor(placed: readonly Placed[]) {
    const bits = Math.ceil(Math.log2(2 * placed.length + 2));
    this.#shift = 32 - bits;
    this.#slots = new Uint32Array(width * 2 ** bits);
    for (const [cue, word, place] of placed) this.#slots.set([cue, word, place], this.#slotOf(cue, word));
  }

  /** The place of a cue's word, from 1; 0 if it has none. */
  placeOf(cue: number, word: number): number {
    return this.#slots[this.#slotOf(cue, word) + 2] ?? 0;
  }

  /** The slot that a cue's word is in, or would be. */
  #slotOf(cue: number, word: number): number {
    const slots = this.#slots;
    let at = width * (Math.imul(word ^ Math.imul(cue, 0x85ebca6b), 0x9e3779b1) >>> this.#shift);
    while (slots[at + 2] !== 0 && (slots[at + 1] !== word || slots[at] !== cue))
      at = at + width < slots.length ? at + width : 0;
    return at;
  }
}
