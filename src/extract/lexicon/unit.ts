import type { MetricSlug } from '../../../db/vocabulary.ts';

/** A unit, and what is measured in it. */
export interface Unit {
  /** As results carry it. */
  unit: string;
  /** What a number in this unit measures when the sentence does not say. */
  metric: MetricSlug;
  /** What sort of thing it measures; the ends of a range are of one. What it converts into, `db/units` tells. */
  dimension?: string;
  /** A unit in which inputs and set-ups are given as often as outcomes; it needs a metric beside it. */
  weak?: boolean;
}

/** A unit of how fast a thing moves, by its text. */
export const velocity = (unit: string): Unit => ({
  unit,
  metric: 'other-quality',
  dimension: 'velocity',
  weak: true,
});

/** A unit of how much is done in a time, by its text. */
export const rate = (unit: string): Unit => ({ unit, metric: 'throughput' });
