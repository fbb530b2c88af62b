import type { Finding } from '../finding.ts';

/**
 * How often a result named by each rule was right (value, unit, form, direction, metric, own) on 199 abstracts that were labelled
 * before the extractor was run on them; drawn towards three in four where a rule was seen seldom.
 */
const certainty: Record<string, number> = {
  'unit-names': 0.88,
  'metric-linked': 0.87,
  'comparison-names': 0.79,
  'metric-object': 0.79,
  'metric-after': 0.78,
  'share-used': 0.78,
  'metric-in': 0.76,
  'count-found': 0.67,
  'metric-left': 0.66,
  'verb-names': 0.6,
  'metric-list': 0.58,
  'metric-unnamed': 0.55,
  'metric-right': 0.46,
  'metric-carried': 0.45,
  'metric-of-sentence': 0.35,
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
