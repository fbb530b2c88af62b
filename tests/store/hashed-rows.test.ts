import { expect, test } from 'vitest';
import { createHashedRows, mostAlike } from '../../db/store/hashed-rows.ts';

test('rows are found by hash in the order in which they were added, also after it has grown', () => {
  const rows = createHashedRows();
  const many = 200_000;
  // Every third hash is that of another one, and all are crowded together.
  const hashOf = (id: number) => (id % 3 === 0 ? id - 1 : id) * 7;
  for (let id = 1; id <= many; id += 1) rows.add(hashOf(id), id);
  for (const id of [2, 65_535, 199_997]) {
    const alike = [id - 1, id, id + 1].filter((other) => hashOf(other) === hashOf(id));
    expect(rows.find(hashOf(id))).toEqual(alike);
  }
  expect(rows.find(3)).toEqual([]);
});

test('a row that is added again is there once', () => {
  const rows = createHashedRows();
  rows.add(-5, 1);
  rows.add(-5, 1);
  expect(rows.find(-5)).toEqual([1]);
});

test('of one hash there is only so much room', () => {
  const rows = createHashedRows();
  for (let id = 1; id <= mostAlike; id += 1) expect(rows.add(9, id)).toBe(true);
  expect(rows.add(9, mostAlike + 1)).toBe(false);
  expect(rows.add(8, mostAlike + 1)).toBe(true);
});
