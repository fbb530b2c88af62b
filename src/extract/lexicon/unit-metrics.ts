import type { MetricSlug } from '../../../db/vocabulary.ts';
import type { Unit } from './unit.ts';

/** The metrics that a unit of a dimension can measure. */
const byDimension: Record<string, ReadonlySet<MetricSlug>> = {
  time: new Set<MetricSlug>(['overhead', 'error', 'latency', 'runtime', 'speedup']),
  bytes: new Set<MetricSlug>(['other-cost', 'memory', 'storage', 'traffic', 'data']),
  dose: new Set<MetricSlug>(['other-quality', 'other-cost', 'runtime', 'latency']),
  velocity: new Set<MetricSlug>(['speedup', 'other-quality', 'error']),
  length: new Set<MetricSlug>(['error', 'accuracy', 'precision', 'correlation']),
};

const byMetric: Partial<Record<MetricSlug, ReadonlySet<MetricSlug>>> = {
  'frame-rate': new Set<MetricSlug>(['frame-rate', 'throughput', 'speedup']),
  throughput: new Set<MetricSlug>(['throughput', 'traffic', 'performance', 'speedup']),
  energy: new Set<MetricSlug>(['energy', 'overhead']),
  performance: new Set<MetricSlug>(['performance', 'throughput']),
  money: new Set<MetricSlug>(['money', 'other-cost']),
  compute: new Set<MetricSlug>(['compute']),
  'other-quality': new Set<MetricSlug>(['other-quality', 'error']),
  error: new Set<MetricSlug>(['error', 'accuracy', 'precision', 'other-quality', 'correlation', 'coverage']),
  psnr: new Set<MetricSlug>(['psnr', 'error', 'other-quality']),
};

/** Whether a level in this unit can be of this metric: 3 ms are no accuracy. */
export function fitsUnit(unit: Unit, metric: MetricSlug): boolean {
  // "mortality within 30 days" is no error of 30 days.
  if (unit.dimension === 'time' && unit.weak && metric === 'error') return false;
  return (
    (unit.dimension !== undefined ? byDimension[unit.dimension] : byMetric[unit.metric])?.has(metric) ?? true
  );
}
