/** Results are asked for by their unit in any case, but where case tells two units apart. */
import { beforeAll, describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import { openDatabase } from '../../db/open.ts';
import { save } from '../../db/store.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { plainResult } from '../harness/plain-result.ts';

const units = [
  'mW',
  'MW',
  'MW',
  'W',
  'FPS',
  'fps',
  'GB',
  'Gb',
  'GiB',
  'KB',
  'kB',
  'ms',
  'tokens/s',
  'Tokens/s',
];

let exits: Exits;

beforeAll(() => {
  const database = openDatabase(':memory:');
  const metrics = units.map((unit, place) => ({
    ...plainResult,
    metric: 'energy' as const,
    value: place,
    unit,
    text: unit,
  }));
  const result = normalise({ key: 'units', title: 'Units', metrics });
  if ('problem' in result) throw new Error(result.problem);
  save(database, [result.record], { source: 'test' });
  exits = exitsOver(database);
});

function found(unit: object): string[] {
  const query =
    'query($unit: UnitFilter!) { metrics(where: { unit: $unit }, first: 50) { totalCount nodes { unit position } } }';
  const { metrics } = ask(exits, query, { unit });
  const { totalCount, nodes } = metrics as {
    totalCount: number;
    nodes: { unit: string; position: number }[];
  };
  expect(totalCount).toBe(nodes.length);
  return nodes.sort((one, other) => one.position - other.position).map(({ unit }) => unit);
}

describe('asked for a unit', () => {
  test.each<[string, string[]]>([
    ['mW', ['mW']],
    ['MW', ['MW', 'MW']],
    ['mw', ['mW', 'MW', 'MW']],
    ['Fps', ['FPS', 'fps']],
    ['fps', ['FPS', 'fps']],
    ['gb', ['GB', 'Gb']],
    ['GB', ['GB']],
    ['Gb', ['Gb']],
    ['kB', ['KB', 'kB']],
    ['gib', ['GiB']],
    ['MS', ['ms']],
    ['Ms', []],
    ['TOKENS/S', ['tokens/s', 'Tokens/s']],
    ['', []],
  ])('%j, it finds %j', (unit, expected) => {
    expect(found({ eq: unit })).toEqual(expected);
    expect(found({ in: [unit] })).toEqual(expected);
    const others = units.filter((one) => !expected.includes(one));
    expect(found({ ne: unit })).toEqual(others);
    expect(found({ notIn: [unit] })).toEqual(others);
  });

  test('or several, it finds those of each', () => {
    expect(found({ in: ['mW', 'gb', 'nothing'] })).toEqual(['mW', 'GB', 'Gb']);
    expect(found({ notIn: ['MW', 'fps', 'GB'] })).not.toContain('MW');
    expect(found({ notIn: ['MW', 'fps', 'GB'] })).toContain('mW');
    expect(found({ in: [] })).toEqual([]);
  });

  test('by its beginning or a part, it does not mind case', () => {
    expect(found({ startsWith: 'mw' })).toEqual(['mW', 'MW', 'MW']);
    expect(found({ contains: 'W' })).toEqual(['mW', 'MW', 'MW', 'W']);
  });
});

test('facets tell units apart that only case tells apart, and each value finds what it counts', () => {
  const { metrics } = ask(exits, '{ metrics { facets { units(first: 50) { value count } } } }');
  const { facets } = metrics as { facets: { units: { value: string; count: number }[] } };
  const counts = new Map(facets.units.map(({ value, count }) => [value, count]));
  expect(counts.get('mW')).toBe(1);
  expect(counts.get('MW')).toBe(2);
  expect(counts.get('FPS')).toBe(2);
  for (const { value, count } of facets.units) expect(found({ eq: value }), value).toHaveLength(count);
});

test('figures of one unit are not mixed with those of another', () => {
  const query = `query($unit: String!) {
    statistics(groupBy: [], perMeasure: true, where: { unit: { eq: $unit } }) { groups { unit count } } }`;
  const { groups } = ask(exits, query, { unit: 'MW' }).statistics as { groups: unknown[] };
  expect(groups).toEqual([{ unit: 'MW', count: 2 }]);
});
