import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';

let exits: Exits;

beforeAll(() => {
  exits = exitsOver(smallStore());
});

function draw(seed: number, first: number): string[] {
  const { sample } = ask(
    exits,
    'query($seed: Int!, $first: Int) { sample(seed: $seed, first: $first) { key } }',
    { seed, first },
  );
  return (sample as { key: string }[]).map(({ key }) => key);
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed - 5);

describe('a sample', () => {
  test('is the same for the same seed, and a longer one begins with a shorter one', () => {
    for (const seed of seeds) {
      expect(draw(seed, 6)).toEqual(draw(seed, 6));
      expect(draw(seed, 6).slice(0, 3)).toEqual(draw(seed, 3));
    }
  });

  test('has as many papers as asked for, none twice', () => {
    for (const seed of seeds) {
      const keys = draw(seed, 10);
      expect(keys).toHaveLength(10);
      expect(new Set(keys).size).toBe(10);
    }
  });

  test('reaches every paper, and none much more often than others', () => {
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= 600; seed += 1)
      for (const key of draw(seed, 1)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const { papers } = ask(exits, '{ papers { totalCount } }') as { papers: { totalCount: number } };
    expect(counts.size).toBe(papers.totalCount);
    expect(Math.max(...counts.values())).toBeLessThan(40);
  });

  test('is bounded', () => {
    const { errors } = exits.general('{ sample(seed: 1, first: 101) { key } }');
    expect(errors?.[0]).toMatchObject({ path: ['sample'], extensions: { code: 'BAD_USER_INPUT' } });
  });
});
