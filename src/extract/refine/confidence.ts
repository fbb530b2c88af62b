import type { Finding } from '../finding.ts';

/** How often a name found by each rule is right, on labelled abstracts and rounded down for those not seen. */
const certainty: Record<string, number> = {
  'metric-after': 0.97,
  'comparison-names': 0.96,
  'metric-object': 0.93,
  'metric-linked': 0.92,
  'count-found': 0.9,
  'metric-list': 0.9,
  'metric-in': 0.88,
  'verb-names': 0.86,
  'share-used': 0.86,
  'unit-names': 0.85,
  'metric-left': 0.84,
  'metric-right': 0.8,
  'metric-unnamed': 0.76,
  'metric-of-sentence': 0.76,
  'metric-carried': 0.68,
};

/** What the other rules that took part add or take. */
const adjustment: Record<string, number> = {
  range: -0.03,
  'order-of-magnitude': -0.05,
  comparator: -0.05,
  control: -0.08,
  'of-others': -0.05,
  'before-the-paper': -0.05,
};

/** States for each finding how likely its reading is right: by the rule that named it, less for each doubt. */
export function stateConfidence(findings: Finding[]): Finding[] {
  for (const finding of findings) {
    const base = Math.min(...finding.rules.map((rule) => certainty[rule] ?? 1));
    const doubt = finding.rules.reduce((sum, rule) => sum + (adjustment[rule] ?? 0), 0);
    const named = finding.rules.some((rule) => rule in certainty);
    finding.confidence = Number(Math.max(0.3, Math.min(0.99, (named ? base : 0.7) + doubt)).toFixed(2));
  }
  return findings;
}
