import type { Finding } from '../finding.ts';
import { isScoredByAccuracy } from '../lexicon/classification-sets.ts';
import { namedElsewhere } from './name.ts';

/** "results of 93.1% on CIFAR-10": a level in words that say nothing is of what its benchmark is scored by. */
export function settleBenchmarkScores(findings: Finding[]): Finding[] {
  for (const finding of findings) if (isUnnamedScore(finding)) finding.metric = 'accuracy';
  return findings;
}

function isUnnamedScore({ metric, form, quantity, choice, rules, dataset, reading }: Finding): boolean {
  if (metric !== 'other-quality' || form !== 'absolute' || quantity.kind !== 'percent' || !dataset)
    return false;
  if (reading.sentence.tokens[quantity.end]?.lower === 'of' || rules.includes(namedElsewhere)) return false;
  const named = choice && !choice.mention.word.weak && choice.mention.word.slug === metric;
  return !named && isScoredByAccuracy(dataset);
}
