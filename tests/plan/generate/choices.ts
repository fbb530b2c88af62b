/**
 * Decisions read off a tape of numbers. Where the tape ends every decision is the first and simplest one, so that fast-check
 * shrinks a generated operation by shortening and lowering its tape.
 */
export class Choices {
  readonly #tape: readonly number[];
  #position = 0;

  constructor(tape: readonly number[]) {
    this.#tape = tape;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    const choice = this.#tape[this.#position] ?? 0;
    this.#position += 1;
    return choice % end;
  }

  /** True in so many cases of a hundred; false at the end of the tape. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** One of the items; throws if there is none. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
}
