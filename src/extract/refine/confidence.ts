import type { Finding } from '../finding.ts';

/**
 * How often a result named by each rule was right (value, unit, form, direction, metric, own): 642 results on 400 abstracts, read by
 * rules that had been written before the abstracts were labelled; drawn towards three in four where a rule was seen seldom.
 */
const certainty: Record<string, number> = {
  'comparison-names': 0.87,
  'metric-after': 0.85,
  'metric-object': 0.78,
  'metric-linked': 0.77,
  'share-used': 0.77,
  'metric-in': 0.76,
  'metric-list': 0.74,
  'count-found': 0.72,
  'metric-left': 0.72,
  'unit-names': 0.7,
  'metric-unnamed': 0.68,
  'verb-names': 0.67,
  'metric-of-sentence': 0.65,
  'metric-right': 0.64,
  'metric-carried': 0.42,
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
