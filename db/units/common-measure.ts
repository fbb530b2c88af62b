import type { MetricRecord } from '../record.ts';
import { type Form, type MetricKind, type MetricSlug, metricKinds } from '../vocabulary.ts';
import { baseUnitOf } from './base-unit.ts';

/** What a number is where it is compared with others. */
export interface CommonMeasure {
  /** The number in the base unit; 500 ms and 0.5 s have the same. */
  baseValue: number;
  /** What it is in: numbers of one metric and form compare if this is the same. */
  baseUnit: string;
}

/**
 * The number of a result in the unit that it is compared in. A score without a unit is a share of the metric's whole: of 1 up to 1, of a
 * hundred beyond, so that an F1 of 0.92, of 92 and of 92% are one. Gains without a unit may be either, and are left as they are.
 */
export function commonMeasure({
  metric,
  form,
  value,
  unit,
}: Pick<MetricRecord, 'metric' | 'form' | 'value' | 'unit'>): CommonMeasure {
  if (unit === '' && isBareShare(metric, form) && Math.abs(value) <= 100)
    return { baseValue: rounded(Math.abs(value) <= 1 ? value * 100 : value), baseUnit: '%' };
  const { base, scale } = baseUnitOf(unit);
  return { baseValue: scale === 1 ? value : rounded(value * scale), baseUnit: base };
}

/** The base unit that is meant where somebody asks for results in a unit. */
export function baseUnitAsked(metric: MetricSlug, form: Form, unit: string): string {
  return unit === '' && isBareShare(metric, form) ? '%' : baseUnitOf(unit).base;
}

/** Whether bare levels of a metric are shares of its whole. */
function isBareShare(metric: MetricSlug, form: Form): boolean {
  const kind: MetricKind = metricKinds[metric];
  return form === 'absolute' && kind.isShare === true;
}

/** Without what multiplying leaves at the end, as 3 times 0.1 is not 0.3; and nothing is beyond every number. */
function rounded(product: number): number {
  return Math.min(Math.max(Number(product.toPrecision(15)), -Number.MAX_VALUE), Number.MAX_VALUE);
}
