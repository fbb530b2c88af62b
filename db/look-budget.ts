/** What one text costs beside its characters: to hand it over takes as long as to search so many. */
const perText = 200;
/** So many rows are told of at once: a power of 2, as one row of so many is known by its number. */
export const rowsAtOnce = 256;
/** What a request may still look through, in characters: to find its rows, and to count what it does not show. */
export interface Looks {
  finding: number;
  counting: number;
  /** What one walk may take that ends where it is spent; a part of `finding`, as what rows take is a guess. */
  walking: number;
  /** Fields whose rows were not all asked, by their paths. */
  cutShort: Set<string>;
}

/** Thrown by a statement that has looked through more than it may; `counting` tells what it was about. */
export class LookBudgetSpent extends Error {
  readonly counting: boolean;

  constructor(counting: boolean) {
    super('looked through more than may be');
    this.counting = counting;
  }
}

const unlimited = (): Looks => ({
  finding: Number.POSITIVE_INFINITY,
  counting: Number.POSITIVE_INFINITY,
  walking: Number.POSITIVE_INFINITY,
  cutShort: new Set(),
});

/** How much the statement that runs may look through, in characters; any amount where nobody has said. */
export class LookBudget {
  #left = unlimited();
  #purpose: 'finding' | 'counting' = 'finding';
  #countable = 0;

  /** Runs a statement, which takes from what is left whatever it looks through; it ends with `LookBudgetSpent` when nothing is. */
  within<Result>(left: Looks, run: () => Result): Result {
    this.#left = left;
    this.#purpose = 'finding';
    try {
      return run();
    } finally {
      this.#left = unlimited();
    }
  }

  /** Takes note of a text that is searched. */
  spendText(text: string): void {
    this.#spend(text.length + perText);
  }

  /** Takes note of `rowsAtOnce` rows, each of which takes as long as so many characters. */
  spendRows(perRow: number): void {
    this.#spend(rowsAtOnce * perRow);
  }

  /** Begins a count: how many rows it may look at, where each takes as long as so many characters; -1 where it may not begin. */
  beginCount(perRow: number): number {
    this.#purpose = 'counting';
    const { counting } = this.#left;
    this.#countable = counting <= 0 ? -1 : Math.floor(counting / perRow);
    return this.#countable;
  }

  /** Ends a count that has looked at so many rows; tells whether it was allowed to. */
  endCount(rows: number, perRow: number): boolean {
    this.#purpose = 'finding';
    this.#left.counting -= rows * perRow;
    return rows <= this.#countable;
  }

  /** How many rows one walk of the statement may ask something, where each takes as long as so many characters; the same whenever it is asked. */
  walkable(perRow: number): number {
    return Math.max(1, Math.floor(this.#left.walking / perRow));
  }

  /** Takes note of a field whose rows were not all asked. */
  cutShort(path: string): void {
    this.#left.cutShort.add(path);
  }

  /** The number that a count came to; ends the statement where it is negative, as it could not look at enough to tell anything. */
  counted(number: number): number {
    if (number < 0) throw new LookBudgetSpent(false);
    return number;
  }

  #spend(characters: number): void {
    this.#left[this.#purpose] -= characters;
    if (this.#left[this.#purpose] < 0) throw new LookBudgetSpent(this.#purpose === 'counting');
  }
}
