import type { Finding } from '../finding.ts';

/**
 * How often a result named by each rule was right (value, unit, form, direction, metric, own): 642 results on 400 abstracts, and 606 on 290
 * later ones, a third of which nobody had read while rules were written; these count most. Drawn towards the earlier share where a rule
 * was seen seldom.
 */
const certainty: Record<string, number> = {
  'metric-after': 0.95,
  'comparison-names': 0.9,
  'metric-in': 0.82,
  'metric-list': 0.78,
  'metric-object': 0.77,
  'share-used': 0.75,
  'metric-linked': 0.74,
  'count-found': 0.73,
  'metric-left': 0.7,
  'metric-unnamed': 0.67,
  'unit-names': 0.67,
  'verb-names': 0.65,
  'metric-of-sentence': 0.63,
  'metric-right': 0.6,
  'metric-carried': 0.48,
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
