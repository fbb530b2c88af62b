import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { comparisonOf } from './comparison.ts';
import { chooseMetric } from './metric-choice.ts';
import { bondBetween } from './series.ts';

/** Starts a finding for each number of a sentence: what compares it, what names it, and what it shares with its list. */
export function readQuantities(reading: Reading): Finding[] {
  const findings = reading.quantities.map((quantity): Finding => {
    const comparing = comparisonOf(quantity);
    return {
      reading,
      quantity,
      comparing,
      choice: chooseMetric(reading, quantity, comparing),
      form: 'absolute',
      direction: null,
      metric: 'other-quality',
      unit: quantity.unit,
      qualifier: 'exact',
      subject: null,
      baseline: null,
      dataset: null,
      hardware: null,
      own: true,
      rules: [quantity.rule],
      confidence: 0.9,
    };
  });
  shareForward(findings);
  shareBackward(findings);
  return findings;
}

/** "improvements of 33% on SBIC and 95% on HateXplain": the second takes the comparison of the first, and its metric. */
function shareForward(findings: readonly Finding[]): void {
  for (let index = 1; index < findings.length; index++) {
    const [before, here] = [findings[index - 1], findings[index]];
    if (!before || !here) continue;
    const bond = bondBetween(here.reading.sentence.tokens, before.quantity, here.quantity);
    if (bond !== 'sibling' && bond !== 'parallel') continue;
    const named = here.choice?.rule === 'metric-after' && here.choice.cost < 1;
    const shares = bond === 'sibling' || !named || before.comparing?.rule === 'compared-verb';
    if (!here.comparing && before.comparing && shares && before.quantity.kind !== 'bare') {
      here.comparing = { ...before.comparing, rule: 'compared-list' };
      if (before.choice && (here.choice?.cost ?? 9) > 1) here.choice = { ...before.choice, rule: 'metric-list' };
    } else if (!named && before.choice && before.choice.cost < (here.choice?.cost ?? 9)) {
      here.choice = { ...before.choice, rule: 'metric-list', cost: before.choice.cost + 0.2 };
    }
  }
}

/** "83% and 67% reduction in training time": the first takes the comparison of the second. */
function shareBackward(findings: readonly Finding[]): void {
  for (let index = findings.length - 2; index >= 0; index--) {
    const [here, next] = [findings[index], findings[index + 1]];
    if (!here || !next?.comparing || here.comparing || next.comparing.rule === 'compared-list') continue;
    if (bondBetween(here.reading.sentence.tokens, here.quantity, next.quantity) !== 'sibling') continue;
    here.comparing = { ...next.comparing, rule: 'compared-list' };
    if (next.choice) here.choice = { ...next.choice, rule: 'metric-list' };
  }
}
