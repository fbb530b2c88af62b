/** A map that keeps the entries used last: a bound on what clients can make a server remember. */
export class LeastRecentlyUsed<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #most: number;

  /** @param most - how many entries are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made if it is not there; what `make` throws is thrown, and nothing is kept. */
  get(key: Key, make: () => Value): Value {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      // Moving an entry to the end costs two map operations: only worth it when something may have to go.
      if (this.#entries.size * 2 > this.#most) {
        this.#entries.delete(key);
        this.#entries.set(key, known);
      }
      return known;
    }
    const made = make();
    if (this.#entries.size >= this.#most) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    this.#entries.set(key, made);
    return made;
  }
}
