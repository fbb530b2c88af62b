import { describe, expect, test } from 'vitest';
import { LeastRecentlyUsed } from '../../schema/plan/least-recently-used.ts';

/** A map of three entries and the record of what had to be made. */
function smallMap(uses: string): string {
  const map = new LeastRecentlyUsed<string, string>(3);
  let made = '';
  for (const key of uses) {
    const value = map.get(key, () => {
      made += key;
      return key.toUpperCase();
    });
    expect(value).toBe(key.toUpperCase());
  }
  return made;
}

describe('a map that keeps what was used last', () => {
  test.each([
    ['makes a value once', 'aaa', 'a'],
    ['keeps as many entries as it may', 'abcabc', 'abc'],
    ['lets go of the oldest', 'abcda', 'abcda'],
    ['lets go of what was used least lately, not of what came first', 'abcadab', 'abcdb'],
    ['keeps all others when one goes', 'abcdbcd', 'abcd'],
  ])('%s', (_name, uses, made) => {
    expect(smallMap(uses)).toBe(made);
  });

  test('keeps nothing of what failed, and lets the next try make it', () => {
    const map = new LeastRecentlyUsed<string, number>(3);
    const fail = () => {
      throw new Error('not made');
    };
    expect(() => map.get('a', fail)).toThrow('not made');
    expect(map.get('a', () => 1)).toBe(1);
  });

  test('keeps null as a value', () => {
    const map = new LeastRecentlyUsed<string, number | null>(3);
    map.get('a', () => null);
    expect(map.get('a', () => 1)).toBeNull();
  });
});
