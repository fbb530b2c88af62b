/** What one text costs beside its characters: to hand it over takes as long as to search so many. */
const perText = 200;

/** Thrown by a statement that has searched more text than it may. */
export class TextBudgetSpent extends Error {}

/** How much text the statement that runs may still search; any amount where nobody has said. */
export class TextBudget {
  #left = Number.POSITIVE_INFINITY;

  /** Runs a statement that may search so many characters, each text counting some more; it ends with `TextBudgetSpent` beyond them. */
  within<Result>(characters: number, run: () => Result): Result {
    this.#left = characters;
    try {
      return run();
    } finally {
      this.#left = Number.POSITIVE_INFINITY;
    }
  }

  /** Takes note of a text that is searched. */
  spend(text: string): void {
    this.#left -= text.length + perText;
    if (this.#left < 0) throw new TextBudgetSpent();
  }
}
