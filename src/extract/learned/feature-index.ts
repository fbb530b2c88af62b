/** A feature: the number of its cue, that of its word or of two, and its own. */
export type NumberedFeature = readonly [cue: number, word: number, feature: number];

/** So many numbers of a slot: the cue, the word and the feature. */
const width = 3;

/**
 * Finds the feature that a cue and its word are in one stretch of memory: a model is asked for hundreds of words of an abstract, of which it
 * knows a few.
 */
export class FeatureIndex {
  /** Each feature in the first free slot from that of its hash on; the feature of a free slot is 0. */
  readonly #slots: Uint32Array;
  readonly #shift: number;

  constructor(features: readonly NumberedFeature[]) {
    const bits = Math.ceil(Math.log2(2 * features.length + 2));
    this.#shift = 32 - bits;
    this.#slots = new Uint32Array(width * 2 ** bits);
    for (const [cue, word, feature] of features)
      this.#slots.set([cue, word, feature], this.#slotOf(cue, word));
  }

  /** The feature that a cue and its word are, from 1; 0 if they are none. */
  featureOf(cue: number, word: number): number {
    return this.#slots[this.#slotOf(cue, word) + 2] ?? 0;
  }

  /** The slot that a cue and its word are in, or would be. */
  #slotOf(cue: number, word: number): number {
    const slots = this.#slots;
    let at = width * (Math.imul(word ^ Math.imul(cue, 0x85ebca6b), 0x9e3779b1) >>> this.#shift);
    while (slots[at + 2] !== 0 && (slots[at + 1] !== word || slots[at] !== cue))
      at = at + width < slots.length ? at + width : 0;
    return at;
  }
}
