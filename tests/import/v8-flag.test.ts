import { describe, expect, it } from 'vitest';
import { withFlag } from '../../src/import/v8-flag.ts';

const flag = { name: 'interrupt-budget', meanwhile: 400, usual: 60 };

describe('a flag of V8', () => {
  it('holds while work is done', async () => {
    const told: string[] = [];
    const result = await withFlag(
      flag,
      async () => [...told],
      (text) => told.push(text),
    );
    expect(result).toEqual(['--interrupt-budget=400']);
    expect(told).toEqual(['--interrupt-budget=400', '--interrupt-budget=60']);
  });

  it('is put back where the work fails', async () => {
    const told: string[] = [];
    const work = withFlag(
      flag,
      async () => {
        throw new Error('no room');
      },
      (text) => told.push(text),
    );
    await expect(work).rejects.toThrow('no room');
    expect(told.at(-1)).toBe('--interrupt-budget=60');
  });
});
