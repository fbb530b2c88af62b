/** In a store of few rows there is little to look at, so that it answers what a large one refuses; and refuses it when it is large. */
import { describe, expect, test } from 'vitest';
import { rowsOfLargest } from '../../db/table-sizes.ts';
import { limits } from '../../schema/limits.ts';
import { fixed, looksAt, manyRows, sum, times } from '../../schema/plan/cost.ts';
import { emptyDatabase } from '../harness/empty-database.ts';
import { exitsOver } from '../harness/exits.ts';
import { addWords, smallStore } from '../harness/small-store.ts';

const facets = 'metrics families hardware baselines datasets years venues authors topics'
  .split(' ')
  .map((name) => `${name} { value count }`)
  .join(' ');
const dimensions = ['YEAR', 'TOPIC', 'VENUE', 'DATASET'];
const statistics = dimensions.map(
  (by, index) => `s${index}: statistics(groupBy: [${by}]) { groups { count } }`,
);

describe('what a large store refuses', () => {
  test.each([
    ['nine facets of two pages', `{ a: papers { facets { ${facets} } } b: papers { facets { ${facets} } } }`],
    ['four statistics', `{ ${statistics.join(' ')} }`],
    ['the leaders of topics', '{ topics(first: 20) { nodes { children { name leaders { metric } } } } }'],
  ])('a small one answers, until it has grown: %s', (_what, query) => {
    const exits = exitsOver(smallStore());
    expect(exits.fast(query)).toContain('"data"');
    expect(exits.general(query).errors).toBeUndefined();
    addWords(exits.database, manyRows);
    expect(exits.fast(query)).toBeUndefined();
    expect(exits.general(query).errors?.[0]?.message).toContain(`at most ${limits.cost.value}`);
  });

  test('a small one refuses, too, where the answer itself would be too large', () => {
    const exits = exitsOver(smallStore());
    const query = '{ authors(first: 100) { nodes { papers(first: 100) { nodes { key title year } } } } }';
    expect(exits.fast(query)).toBeUndefined();
    expect(exits.general(query).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('what there is to look at', () => {
  test.each([
    [0, 10, 0],
    [100, 10, 10],
    [100, 300, 100],
    [manyRows, 300, 300],
    [3 * manyRows, 300, 900],
    [manyRows / 2, manyRows - 1, manyRows / 2],
    [3 * manyRows, manyRows, 3 * manyRows],
    [3 * manyRows, 5 * manyRows, 3 * manyRows],
  ])('of a bound of %i rows, where the largest table has %i, is %i', (bound, rows, looked) => {
    expect(looksAt(bound)({}, rows)).toBeCloseTo(looked / 5);
    expect(looksAt(() => bound)({}, rows)).toBeCloseTo(looked / 5);
    const inLists = times(fixed(3), sum([fixed(2), looksAt(bound)]));
    expect(inLists({}, rows)).toBeCloseTo(3 * (1 + 2 + looked / 5));
  });

  test('is told by the largest table, as far as that matters', () => {
    const database = emptyDatabase();
    const vocabulary = rowsOfLargest(database, 1000);
    expect(vocabulary).toBeLessThan(100);
    addWords(database, 200);
    const words = database.$client.prepare('select count(*) from words').pluck().get();
    expect(rowsOfLargest(database, 1000)).toBe(words);
    expect(rowsOfLargest(database, 150)).toBe(150);
  });
});
