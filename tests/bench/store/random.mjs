/** Random numbers that are the same in every run and on every machine. */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end, skew = 1) => Math.floor(end * unit() ** skew);
  return {
    unit,
    below,
    between: (first, last) => first + below(last - first + 1),
    chance: (share) => unit() < share,
    pick: (list, skew) => list[below(list.length, skew)],
    some: (count, list, skew) => {
      const picked = new Set();
      // A skewed choice hits the same again and again; what it misses in a few tries is left out.
      for (let tries = 0; picked.size < count && tries < count * 4; tries++)
        picked.add(list[below(list.length, skew)]);
      return [...picked];
    },
  };
}

/**
 * @typedef {object} Random
 * @property {() => number} unit - from 0 to below 1
 * @property {(end: number, skew?: number) => number} below - a whole number below `end`; the larger the skew, the more often a small one
 * @property {(first: number, last: number) => number} between - a whole number, both ends included
 * @property {(share: number) => boolean} chance
 * @property {<T>(list: readonly T[], skew?: number) => T} pick
 * @property {<T>(count: number, list: readonly T[], skew?: number) => T[]} some - so many different ones, or a few less
 */
