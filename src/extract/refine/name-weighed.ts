import type { Finding } from '../finding.ts';
import { likeliest, linearModel } from '../learned/linear-model.ts';
import { medicalNameWeights } from '../learned/medical-name-weights.ts';
import { showForMedicalName, showForName, themeOf } from '../learned/name-cues.ts';
import { nameWeights } from '../learned/name-weights.ts';
import type { Paper } from '../paper.ts';

const names = linearModel(nameWeights);
const medicalNames = linearModel(medicalNameWeights);

/** By so much, in the logarithm of odds, another name has to be likelier than that of the rules. */
const ahead = 0.4;

/** A result that has its name from a word beside it keeps it. */
const namedByWords = /^(?:metric-(?:in|after|linked|object)|comparison-names|count-named|share-used)$/;

/**
 * Gives a result another metric where all that is seen, the name that the rules gave it included, speaks for another. Results of
 * trials, in which people are treated, are weighed by what trials measure.
 */
export function weighNames(findings: Finding[], paper: Paper): Finding[] {
  const medical = paper.isMedical ? themeOf(paper) : undefined;
  for (const finding of findings) {
    if (finding.rules.some((rule) => namedByWords.test(rule))) continue;
    const { answer, lead, because } = medical
      ? likeliest(medicalNames, (see) => showForMedicalName(finding, medical, see))
      : likeliest(names, (see) => showForName(finding, see));
    if (lead(finding.metric) < ahead) continue;
    finding.metric = answer;
    finding.rules.push(`metric-weighed:${because}`);
  }
  return findings;
}
