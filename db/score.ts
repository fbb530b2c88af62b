import type { MetricRecord } from './record.ts';
import { metricKinds } from './vocabulary.ts';

/** What the score of a result depends on, beside what it measures. */
interface Worth {
  baseValue: number;
  improvement: number | null;
}

/**
 * What a result is worth among those of one metric, form and base unit: the larger, the better. A factor counts by what it improves, as
 * 0.5x the time is 2x; a change by what it is, so that a fall to nothing comes before any other.
 */
export function scoreOf(
  { metric, form, direction }: Pick<MetricRecord, 'metric' | 'form' | 'direction'>,
  { baseValue, improvement }: Worth,
): number {
  if (form === 'factor' && improvement !== null) return improvement;
  const moves = form === 'absolute' || form === 'count' ? 'up' : (direction ?? 'up');
  return metricKinds[metric].better === moves ? baseValue : 0 - baseValue;
}
