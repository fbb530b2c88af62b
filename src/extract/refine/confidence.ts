import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';

/**
 * How often a result named by each rule was right (value, unit, form, direction, metric, own): 363 results on abstracts of
 * `tests/extract/labels/unread.jsonl` that tell of no treatment, each figure drawn towards their mean where they are few.
 */
const certainty: Record<string, number> = {
  'comparison-names': 0.94,
  'metric-in': 0.88,
  'metric-linked': 0.88,
  'metric-right': 0.85,
  'count-named': 0.84,
  'metric-object': 0.81,
  'share-used': 0.8,
  'metric-list': 0.78,
  'metric-after': 0.78,
  'unit-names': 0.77,
  'metric-unnamed': 0.75,
  'metric-left': 0.72,
  'count-found': 0.72,
  'verb-names': 0.6,
  'metric-weighed': 0.6,
  'metric-of-sentence': 0.57,
  'metric-carried': 0.45,
};

/** What the other rules that took part add or take. */
const adjustment: Record<string, number> = {
  weighed: -0.15,
  'order-of-magnitude': -0.05,
  comparator: -0.05,
  control: -0.08,
  'of-others': -0.05,
  'before-the-paper': -0.05,
};

/** In accounts of treatments arms, doses and conditions stand among the results: of 318 there 56 % were right. */
const medicalDoubt = 0.2;

/** Whatever is doubted is right as often as that: of the 181 results that are doubted most 52 % were. */
const least = 0.45;

/** States for each finding how likely its reading is right: by the rule that named it, less for each doubt. */
export function stateConfidence(findings: Finding[], { isMedical }: Paper): Finding[] {
  const medical = isMedical ? medicalDoubt : 0;
  for (const finding of findings) {
    const rules = finding.rules.map(nameOf);
    const base = Math.min(...rules.map((rule) => certainty[rule] ?? 1));
    const doubt = rules.reduce((sum, rule) => sum + (adjustment[rule] ?? 0), -medical);
    const named = rules.some((rule) => rule in certainty);
    finding.confidence = Number(Math.max(least, Math.min(0.99, (named ? base : 0.7) + doubt)).toFixed(2));
  }
  return findings;
}

/** A rule without what spoke for it. */
function nameOf(rule: string): string {
  const colon = rule.indexOf(':');
  return colon < 0 ? rule : rule.slice(0, colon);
}
