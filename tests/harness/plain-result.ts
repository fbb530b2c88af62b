import type { MetricRecord } from '../../db/record.ts';

/** A result of which nothing is told but that it is an accuracy of 1: tests tell what they are about. */
export const plainResult: MetricRecord = {
  value: 1,
  valueTo: null,
  unit: '',
  form: 'absolute',
  direction: null,
  metric: 'accuracy',
  qualifier: 'exact',
  subject: null,
  baseline: null,
  dataset: null,
  hardware: null,
  own: true,
  text: '',
};
