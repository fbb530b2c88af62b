import type { Finding } from '../finding.ts';
import { likeliest, linearModel } from '../learned/linear-model.ts';
import { showForName } from '../learned/name-cues.ts';
import { nameWeights } from '../learned/name-weights.ts';

const model = linearModel(nameWeights);

/** By so much, in the logarithm of odds, another name has to be likelier than that of the rules. */
const ahead = 0.4;

/** A result that has its name from a word beside it keeps it. */
const namedByWords = /^(?:metric-(?:in|after|linked|object)|comparison-names|share-used)$/;

/**
 * Gives a result another metric where all that is seen, the name that the rules gave it included, speaks for another, unless a word
 * beside the number names it.
 */
export function weighNames(findings: Finding[]): Finding[] {
  for (const finding of findings) {
    if (finding.rules.some((rule) => namedByWords.test(rule))) continue;
    const { answer, lead, because } = likeliest(model, (see) => showForName(finding, see));
    if (lead(finding.metric) < ahead) continue;
    finding.metric = answer;
    finding.rules.push(`metric-weighed:${because}`);
  }
  return findings;
}
