import { describe, expect, it } from 'vitest';
import { improvementOf } from '../../db/improvement.ts';
import type { Direction, Form, MetricSlug } from '../../db/vocabulary.ts';
import { plainResult } from '../harness/plain-result.ts';

type Case = [
  said: string,
  value: number,
  unit: string,
  form: Form,
  direction: Direction | null,
  metric: MetricSlug,
  factor: number | null,
];

const cases: Case[] = [
  ['1.3x speedup', 1.3, 'x', 'factor', 'up', 'speedup', 1.3],
  ['30% faster', 30, '%', 'change', 'up', 'speedup', 1.3],
  ['10x lower latency', 10, 'x', 'factor', 'down', 'latency', 10],
  ['73% less energy', 73, '%', 'change', 'down', 'energy', 3.7037],
  ['a third of the cost', 3, 'x', 'factor', 'down', 'money', 3],
  ['0.7x the time', 0.7, 'x', 'factor', 'down', 'runtime', 1.4286],
  ['1.25x slower', 1.25, 'x', 'factor', 'up', 'runtime', 0.8],
  ['20% more memory', 20, '%', 'change', 'up', 'memory', 0.8333],
  ['20% lower throughput', 20, '%', 'change', 'down', 'throughput', 0.8],
  ['0.9x speedup', 0.9, 'x', 'factor', 'up', 'speedup', 0.9],
  ['error drops by 30%', 30, '%', 'change', 'down', 'error', 1.4286],
  ['accuracy improves by 5%', 5, '%', 'change', 'up', 'accuracy', 1.05],
  ['100% fewer failures', 100, '%', 'change', 'down', 'error', null],
  ['120% less time', 120, '%', 'change', 'down', 'runtime', null],
  ['0x the time', 0, 'x', 'factor', 'down', 'runtime', null],
  ['2.1 points higher accuracy', 2.1, 'pp', 'change', 'up', 'accuracy', null],
  ['1.5 mAP higher', 1.5, '', 'change', 'up', 'map', null],
  ['3 ms lower latency', 3, 'ms', 'change', 'down', 'latency', null],
  ['accuracy of 96.61%', 96.61, '%', 'absolute', null, 'accuracy', null],
  ['76 bugs', 76, '', 'count', null, 'bugs', null],
];

describe('the factor by which things got better', () => {
  it.each(cases)('of "%s"', (_said, value, unit, form, direction, metric, factor) => {
    const improvement = improvementOf({ ...plainResult, value, unit, form, direction, metric });
    if (factor === null) expect(improvement).toBeNull();
    else expect(improvement).toBeCloseTo(factor, 4);
  });

  it.each([
    [105, 'x', 'factor', 'down', 'latency', 105],
    [9.8, '%', 'change', 'up', 'accuracy', 1.098],
    [67, '%', 'change', 'down', 'energy', 3.0303030303],
  ] as const)(
    'of %d%s is written without what the arithmetic left',
    (value, unit, form, direction, metric, factor) => {
      expect(improvementOf({ ...plainResult, value, unit, form, direction, metric })).toBe(factor);
    },
  );

  it('counts a range with its lower end', () => {
    const range = { ...plainResult, value: 1.5, valueTo: 4, unit: 'x', metric: 'speedup' } as const;
    expect(improvementOf({ ...range, form: 'factor', direction: 'up' })).toBe(1.5);
  });
});
