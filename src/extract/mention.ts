import type { MetricWord } from './lexicon/metrics.ts';

/** Where a sentence names a metric. */
export interface MetricMention {
  readonly first: number;
  readonly end: number;
  readonly word: MetricWord;
}
