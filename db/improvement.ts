import type { MetricRecord } from './record.ts';
import { metricKinds } from './vocabulary.ts';

/**
 * The factor by which things got better, so that claims in different dress can be ranked side by side: 1.3x speedup, 30%
 * faster and 23.1% less time are all about 1.3. Below 1 means worse, 1 means unchanged.
 *
 * A factor is itself, and a change in per cent moves the metric to 1 ± value/100 of what it was; where the metric is better
 * when it is lower, the reciprocal counts (73% less energy → 1/(1 − 0.73) = 3.70; 10x lower latency → 10). A range counts
 * with its lower end. Null where there is no such factor: for levels and counts, for changes in points or in a unit of their
 * own, and for what fell to nothing (a 100% reduction). It has twelve digits, as 1 / (1 / 105) is not 105.
 */
export function improvementOf(metric: MetricRecord): number | null {
  const multiple = multipleOf(metric);
  if (multiple === null || multiple <= 0 || !Number.isFinite(multiple)) return null;
  const factor = metricKinds[metric.metric].better === 'up' ? multiple : 1 / multiple;
  return Number(factor.toPrecision(12));
}

/** What the named metric was multiplied by, or null. */
function multipleOf({ form, value, unit, direction }: MetricRecord): number | null {
  if (direction === null) return null;
  if (form === 'factor') {
    // "0.7x the time" is already a share of what it was; "1/10 of the time" is written down as 10x down.
    return direction === 'up' || value < 1 ? value : 1 / value;
  }
  if (form !== 'change' || unit !== '%') return null;
  // In hundredths, because 1 - 0.73 is not 0.27.
  return (direction === 'up' ? 100 + value : 100 - value) / 100;
}
