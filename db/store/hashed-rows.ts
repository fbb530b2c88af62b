import { invariant } from '../invariant.ts';

/** Ids of rows by the hash of a text that they hold: eight bytes each, so that those of a million papers fit into memory. */
export interface HashedRows {
  /** The rows that may hold a text of this hash, in the order in which they were added. */
  find(hash: number): number[];
  /** Adds a row, unless it is there; tells whether there was room for it. */
  add(hash: number, id: number): boolean;
}

/** Tables among which rows are shared out by their hashes. While one grows it stands beside what it was, which a single one would double. */
const parts = 16;
/** Slots of a part at first, and at most: 64 MB in all, for seven million texts. */
const [fewest, most] = [2 ** 12, 2 ** 19];
/** Fuller than this, looking takes long. */
const fullest = 7 / 8;
/** Parts fill in step: the first grows when it is this full, the last when it is fullest, so that no two do so at once. */
const firstGrows = 5 / 8;
/** Rows of one hash; each is passed on the way to the next. */
export const mostAlike = 100;

/** Makes an empty table that grows as it fills. */
export function createHashedRows(): HashedRows {
  const tables = Array.from({ length: parts }, (_, part) =>
    createPart(firstGrows + ((fullest - firstGrows) * part) / (parts - 1)),
  );
  // Slots are told by the lowest bits of a hash, parts by the highest.
  const partOf = (hash: number): HashedRows => {
    const part = tables[hash >>> 28];
    invariant(part, 'four bits tell one of the parts');
    return part;
  };
  return {
    find: (hash) => partOf(hash).find(hash),
    add: (hash, id) => partOf(hash).add(hash, id),
  };
}

/** Makes an empty part that doubles when such a share of its slots is taken. */
function createPart(growsAt: number): HashedRows {
  let hashes = new Int32Array(fewest);
  // A row without id marks what is free.
  let ids = new Uint32Array(fewest);
  let count = 0;

  function put(hash: number, id: number): boolean {
    const mask = ids.length - 1;
    let alike = 0;
    let slot = hash & mask;
    for (let other = ids[slot]; other !== 0; other = ids[slot]) {
      if (hashes[slot] === hash) {
        if (other === id) return true;
        alike += 1;
        if (alike === mostAlike) return false;
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    ids[slot] = id;
    count += 1;
    return true;
  }

  function grow(): void {
    const [oldHashes, oldIds] = [hashes, ids];
    hashes = new Int32Array(oldIds.length * 2);
    ids = new Uint32Array(oldIds.length * 2);
    count = 0;
    // From behind a gap on, so that rows of one hash keep their order.
    const start = oldIds.indexOf(0);
    for (let step = 0; step < oldIds.length; step += 1) {
      const slot = (start + step) & (oldIds.length - 1);
      const id = oldIds[slot] ?? 0;
      if (id !== 0) put(oldHashes[slot] ?? 0, id);
    }
  }

  return {
    find(hash) {
      const found: number[] = [];
      const mask = ids.length - 1;
      let slot = hash & mask;
      for (let id = ids[slot]; id !== undefined && id !== 0; id = ids[slot]) {
        if (hashes[slot] === hash) found.push(id);
        slot = (slot + 1) & mask;
      }
      return found;
    },
    add(hash, id) {
      if (ids.length === most) {
        if (count > most * fullest) return false;
      } else if (count > ids.length * growsAt) grow();
      return put(hash, id);
    },
  };
}
