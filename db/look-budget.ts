/** What one text costs beside its characters: to hand it over takes as long as to search so many. */
const perText = 200;
/** What one row costs, in characters that are searched in the same time. */
const perRow = 150;
/** So many rows are counted at once: a power of 2, as one row of so many is told by its id. */
export const rowsAtOnce = 64;

/** Thrown by a statement that has looked through more than it may. */
export class LookBudgetSpent extends Error {}

/** How much the statement that runs may still look through, in characters; any amount where nobody has said. */
export class LookBudget {
  #left = Number.POSITIVE_INFINITY;

  /** Runs a statement that may look through so many characters, texts and rows counting some more; it ends with `LookBudgetSpent` beyond them. */
  within<Result>(characters: number, run: () => Result): Result {
    this.#left = characters;
    try {
      return run();
    } finally {
      this.#left = Number.POSITIVE_INFINITY;
    }
  }

  /** Takes note of a text that is searched. */
  spendText(text: string): void {
    this.#spend(text.length + perText);
  }

  /** Takes note of `rowsAtOnce` rows that are looked at. */
  spendRows(): void {
    this.#spend(rowsAtOnce * perRow);
  }

  #spend(characters: number): void {
    this.#left -= characters;
    if (this.#left < 0) throw new LookBudgetSpent();
  }
}
