import { metricMentionsOf } from './find/metric-mentions.ts';
import { quantitiesOf } from './find/quantities.ts';
import type { MetricMention } from './mention.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './text/sentences.ts';

/** A sentence with what was found in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly metrics: readonly MetricMention[];
  /** The quantities by their first token and by the token after them. */
  readonly quantityFrom: ReadonlyMap<number, Quantity>;
  readonly quantityTo: ReadonlyMap<number, Quantity>;
}

const none: ReadonlyMap<number, Quantity> = new Map();

/** Finds the numbers of a sentence and, where there are any, the words that could name them. */
export function readSentence(sentence: Sentence): Reading {
  const quantities = quantitiesOf(sentence);
  if (quantities.length === 0) return readingWithoutNumbers(sentence);
  const quantityFrom = new Map<number, Quantity>();
  const quantityTo = new Map<number, Quantity>();
  for (const quantity of quantities) {
    quantityFrom.set(quantity.first, quantity);
    quantityTo.set(quantity.end, quantity);
  }
  return { sentence, quantities, metrics: metricMentionsOf(sentence, quantities), quantityFrom, quantityTo };
}

/** The reading of a sentence that is known to have no number. */
export function readingWithoutNumbers(sentence: Sentence): Reading {
  return { sentence, quantities: [], metrics: [], quantityFrom: none, quantityTo: none };
}
