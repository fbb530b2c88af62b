import type { Finding } from '../finding.ts';

/**
 * How often a result named by each rule was right (value, unit, form, direction, metric, own): 1,058 results on the 1,006 abstracts of
 * `tests/extract/labels/read.jsonl`, drawn towards the third of them that nobody had looked at while rules were written.
 */
const certainty: Record<string, number> = {
  'metric-in': 0.93,
  'metric-after': 0.92,
  'comparison-names': 0.92,
  'share-used': 0.85,
  'metric-linked': 0.8,
  'metric-object': 0.8,
  'metric-right': 0.78,
  'metric-list': 0.77,
  'metric-unnamed': 0.72,
  'verb-names': 0.7,
  'metric-left': 0.65,
  'count-found': 0.6,
  'metric-carried': 0.58,
  'unit-names': 0.53,
  'metric-of-sentence': 0.5,
};

/** What the other rules that took part add or take. */
const adjustment: Record<string, number> = {
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
