import type { Finding } from '../finding.ts';
import { fieldWeights } from '../lexicon/fields.ts';
import type { Paper } from '../paper.ts';
import type { Sentence } from '../text/sentences.ts';

/** How much more the sentence of a result tells of its field than another. */
const ownSentence = 4;

/**
 * How much more the words of a paper, and above all those around a result, are of machines than of models: above 0 the result
 * is how fast or cheap a machine works.
 */
export function machineBalanceOf({ readings }: Paper, { reading }: Finding): number {
  let balance = ownSentence * weightOf(reading.sentence);
  for (const { sentence } of readings) balance += weightOf(sentence);
  return balance;
}

function weightOf({ tokens }: Sentence): number {
  let weight = 0;
  for (const token of tokens) weight += fieldWeights.of(token) ?? 0;
  return weight;
}
