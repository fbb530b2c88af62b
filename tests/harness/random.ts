/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Some different items, in their own order. */
  some<Item>(items: readonly Item[], most: number): Item[];
}

/** A generator started from a seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], most: number): Item[] => {
    const wanted = below(most + 1);
    const chosen = new Set(Array.from({ length: wanted }, () => pick(items)));
    return items.filter((item) => chosen.has(item));
  };
  return { below, pick, some };
}
