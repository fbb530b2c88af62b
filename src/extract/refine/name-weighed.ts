import type { MetricSlug } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { anyNameWeights } from '../learned/any-name-weights.ts';
import { type Likely, leaningsOf, likeliest, linearModel } from '../learned/linear-model.ts';
import { medicalNameWeights } from '../learned/medical-name-weights.ts';
import { type Around, namedIn, showCandidates } from '../learned/name-candidates.ts';
import { showForMedicalName, showForName, themeOf } from '../learned/name-cues.ts';
import { nameWeights } from '../learned/name-weights.ts';
import type { Paper } from '../paper.ts';
import { bondBetween } from '../read/series.ts';
import { namedElsewhere } from './name.ts';

const names = linearModel(nameWeights);
const anyName = linearModel({ any: anyNameWeights });
const medicalNames = linearModel(medicalNameWeights);

/** By so much, in the logarithm of odds, another name has to be likelier than that of the rules. */
const ahead = 1.6;
/** Where what is measured has a name in no word that we know. */
const aheadOfUnknown = 2.4;

/**
 * Gives a result another metric where all that is seen, the name that the rules gave it included, speaks for another. Results of
 * trials, in which people are treated, are weighed by what trials measure.
 */
export function weighNames(findings: Finding[], paper: Paper): Finding[] {
  const theme = paper.isMedical ? themeOf(paper) : undefined;
  const named = namedIn(paper);
  const likely = findings.map((finding, index) =>
    theme
      ? likeliest(medicalNames, (see) => showForMedicalName(finding, theme, see))
      : nameOf(finding, { before: findings[index - 1], after: findings[index + 1], named }),
  );
  for (const [index, finding] of findings.entries()) {
    const before = findings[index - 1];
    if (theme && before && isOfOneList(before, finding)) {
      finding.metric = before.metric;
      continue;
    }
    const name = likely[index];
    if (!name || name.answer === finding.metric) continue;
    // In trials rules alone name two of three rightly, so that nothing has to be clearly likelier than what they say.
    if (!theme && name.lead(finding.metric) < leadOver(finding, name.answer)) continue;
    finding.metric = name.answer;
    finding.rules.push(`metric-weighed:${name.because()}`);
  }
  return findings;
}

/** "14% in the first group and 29% in the second" measure the same, where no word beside the second names it. */
function isOfOneList(before: Finding, { rules, reading, form, quantity }: Finding): boolean {
  if (before.reading !== reading || before.form !== form || before.quantity.unit !== quantity.unit)
    return false;
  if (rules.includes('metric-list')) return true;
  const unnamed = rules.some((rule) => unnamedRules.has(rule));
  return unnamed && bondBetween(reading.sentence.tokens, before.quantity, quantity) !== undefined;
}

const unnamedRules: ReadonlySet<string> = new Set(['metric-unnamed', 'metric-carried', 'metric-of-sentence']);

/** By how much another metric has to lead; one that the sentence names as that of something else never does. */
function leadOver({ rules, reading }: Finding, metric: MetricSlug): number {
  if (!rules.includes(namedElsewhere)) return ahead;
  return reading.metrics.some(({ word }) => word.slug === metric) ? Infinity : aheadOfUnknown;
}

function nameOf(finding: Finding, around: Around): Likely<MetricSlug> {
  const leanings = leaningsOf(names, anyName, (see) => showCandidates(finding, around, see));
  return likeliest(names, (see) => showForName(finding, see), leanings);
}
