/** Units, and the unit that numbers in them are compared in. */
import { describe, expect, test } from 'vitest';
import type { MetricRecord } from '../../db/record.ts';
import { baseUnitOf } from '../../db/units/base-unit.ts';
import { commonMeasure } from '../../db/units/common-measure.ts';
import { unitTable } from '../../db/units/unit-table.ts';
import { plainResult } from '../harness/plain-result.ts';
import { memoryStore } from './memory-store.ts';

describe('a unit converts', () => {
  test.each<[unit: string, base: string, scale: number]>([
    ['ms', 's', 1e-3],
    ['μs', 's', 1e-6],
    ['µs', 's', 1e-6],
    ['min', 's', 60],
    ['days', 's', 86_400],
    ['months', 's', 2_629_800],
    ['years', 's', 31_557_600],
    ['GB', 'B', 1e9],
    ['GiB', 'B', 1_073_741_824],
    ['KB', 'B', 1000],
    ['KiB', 'B', 1024],
    ['MiB', 'B', 1_048_576],
    ['mebibytes', 'B', 1_048_576],
    ['megabytes', 'B', 1e6],
    ['Kib', 'B', 128],
    ['Mib', 'B', 131_072],
    ['Kibit', 'B', 128],
    ['kbit', 'B', 125],
    ['Kbit', 'B', 125],
    ['KiB/s', 'B/s', 1024],
    ['Gib/s', 'B/s', 134_217_728],
    ['kbit/s', 'B/s', 125],
    ['GBps', 'B/s', 1e9],
    ['gbps', 'B/s', 125_000_000],
    ['ms/KiB', 's/B', 1e-3 / 1024],
    ['Mb', 'B', 125_000],
    ['Gbps', 'B/s', 125_000_000],
    ['Gb/s', 'B/s', 125_000_000],
    ['GB/s', 'B/s', 1e9],
    ['kWh', 'J', 3_600_000],
    ['FPS', 'Hz', 1],
    ['mm', 'm', 1e-3],
    ['km/h', 'm/s', 1000 / 3600],
    ['mg/dl', 'g/l', 0.01],
    ['mg dl-1', 'g/l', 0.01],
    ['μmol/L', 'mol/l', 1e-6],
    ['mumol/l', 'mol/l', 1e-6],
    ['nM', 'mol/l', 1e-9],
    ['mL/kg per min', 'l/g/s', 1e-6 / 60],
    ['ml/min/kg', 'l/g/s', 1e-6 / 60],
    ['kg/m(2)', 'g/m2', 1000],
    ['kg/m²', 'g/m2', 1000],
    ['mm Hg', 'mmHg', 1],
    ['kPa', 'mmHg', 1000 / 133.322387415],
    ['tokens/min', 'tokens/s', 1 / 60],
    ['QPS', 'queries/s', 1],
    ['TFLOPS', 'FLOPS', 1e12],
    ['TFLOPs', 'FLOPs', 1e12],
    ['GPU days', 'GPU hours', 24],
    ['H100 GPU days', 'H100 GPU hours', 24],
    ['USD', '$', 1],
    ['EUR', '€', 1],
    ['pg/ML', 'g/l', 1e-9],
    ['mNm', 'Nm', 1e-3],
    ['mW', 'W', 1e-3],
    ['MW', 'W', 1e6],
  ])('%s into %s', (unit, base, scale) => {
    const found = baseUnitOf(unit);
    expect(found.base).toBe(base);
    expect(found.scale / scale).toBeCloseTo(1, 12);
  });

  test.each(['', '%', 'pp', 'x', 'bpp', 'widgets', 'tokens/s', 'per 1000 births', 'pA', 'g/24 h'])(
    '%j into nothing but itself',
    (unit) => {
      expect(baseUnitOf(unit)).toEqual({ base: unit, scale: 1 });
    },
  );

  test.each([
    ['what is spent in another currency', '$', '€'],
    ['a share and a difference of shares', '%', 'pp'],
    ['operations and operations by the second', 'FLOPs', 'FLOPS'],
    ['a force by a length and a billionth of one', 'Nm', 'nm'],
    ['what one machine works and what another', 'A100 GPU hours', 'H100 GPU hours'],
    ['bytes and bytes by the second', 'KiB', 'KiB/s'],
    ['what may be bytes or bits', 'gib', 'GiB'],
    ['requests and tokens', 'requests/s', 'tokens/s'],
  ])('but not into %s', (_what, one, other) => {
    expect(baseUnitOf(one).base).not.toBe(baseUnitOf(other).base);
  });

  test('the same way for each of the table, whose base units are worth one of themselves', () => {
    const names = Object.entries(unitTable).flatMap(([base, scales]) =>
      Object.keys(scales).map((unit) => [unit, base]),
    );
    expect(new Set(names.map(([unit]) => unit)).size).toBe(names.length);
    for (const [unit = '', base] of names) expect(baseUnitOf(unit).base, unit).toBe(base);
    for (const base of Object.keys(unitTable)) expect(baseUnitOf(base)).toEqual({ base, scale: 1 });
  });
});

const record: MetricRecord = { ...plainResult, metric: 'runtime' };

describe('a result is compared', () => {
  test.each<[string, Partial<MetricRecord>, number, string]>([
    ['of 500 ms as one of 0.5 s', { value: 500, unit: 'ms' }, 0.5, 's'],
    ['of 0.5 s as it is', { value: 0.5, unit: 's' }, 0.5, 's'],
    ['of 3 ms without what binary leaves', { value: 0.3, unit: 'ms' }, 0.0003, 's'],
    ['of an F1 of 0.92 as a share', { metric: 'f1', value: 0.92 }, 92, '%'],
    ['of an F1 of 92 as a share', { metric: 'f1', value: 92 }, 92, '%'],
    ['of an F1 of 92% as a share', { metric: 'f1', value: 92, unit: '%' }, 92, '%'],
    ['of a correlation below nought as a share', { metric: 'correlation', value: -0.4 }, -40, '%'],
    ['of more than the whole as it is', { metric: 'f1', value: 22_000 }, 22_000, ''],
    ['of an error without a unit as it is', { metric: 'error', value: 0.4 }, 0.4, ''],
    ['of a gain without a unit as it is', { metric: 'f1', form: 'change', value: 0.4 }, 0.4, ''],
    ['of points as such', { metric: 'f1', form: 'change', value: 2, unit: 'pp' }, 2, 'pp'],
    ['of the largest number as no larger', { value: 1.7e308, unit: 'h' }, Number.MAX_VALUE, 's'],
  ])('%s', (_what, given, baseValue, baseUnit) => {
    expect(commonMeasure({ ...record, ...given })).toEqual({ baseValue, baseUnit });
  });
});

describe('what is stored', () => {
  const { put, all } = memoryStore();

  test('is the number in its base unit, and a score by which the better is larger', () => {
    const of = (given: Partial<MetricRecord>) => ({ ...record, ...given });
    const metrics = [
      of({ value: 500, unit: 'ms' }),
      of({ value: 2, unit: 'GB', metric: 'memory' }),
      of({ value: 0.5, metric: 'accuracy' }),
      of({ value: 100, unit: '%', form: 'change', direction: 'down', metric: 'error' }),
      of({ value: 20, unit: '%', form: 'change', direction: 'up', metric: 'error' }),
      of({ value: 2, unit: 'x', form: 'factor', direction: 'down', metric: 'latency' }),
      of({ value: 0, unit: 's' }),
    ];
    put({ title: 'Units', metrics });
    expect(all('select base_value, base_unit, score from reported_metrics order by position')).toEqual([
      { base_value: 0.5, base_unit: 's', score: -0.5 },
      { base_value: 2e9, base_unit: 'B', score: -2e9 },
      { base_value: 50, base_unit: '%', score: 50 },
      { base_value: 100, base_unit: '%', score: 100 },
      { base_value: 20, base_unit: '%', score: -20 },
      { base_value: 2, base_unit: 'x', score: 2 },
      { base_value: 0, base_unit: 's', score: 0 },
    ]);
  });
});
