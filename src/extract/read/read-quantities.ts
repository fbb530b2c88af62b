import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { type Comparing, comparisonOf } from './comparison.ts';
import { chooseMetric, type MetricChoice } from './metric-choice.ts';
import { bondBetween } from './series.ts';
import { shareBack } from './sharing-back.ts';
import { shareForward } from './sharing-forward.ts';
import { shareInList } from './sharing-in-list.ts';

/** Starts a finding for each number of a sentence: what compares it, what names it, and what it shares with its list. */
export function readQuantities(reading: Reading): Finding[] {
  const findings = reading.quantities.map((quantity): Finding => {
    const compared = comparisonOf(quantity);
    const choice = chooseMetric(reading, quantity, compared);
    const comparing = isGlossedLevel(quantity, compared, choice) ? undefined : compared;
    return {
      reading,
      quantity,
      comparing,
      choice,
      form: 'absolute',
      direction: null,
      metric: 'other-quality',
      unit: quantity.unit,
      qualifier: 'exact',
      subject: null,
      baseline: null,
      dataset: null,
      datasetBy: null,
      hardware: null,
      own: true,
      rules: [quantity.rule],
      confidence: 1,
    };
  });
  shareBack(findings);
  const lists = listsOf(findings);
  for (const list of lists) shareInList(list);
  for (let index = 1; index < lists.length; index++) shareForward(lists[index - 1] ?? [], lists[index] ?? []);
  return findings;
}

/** "a 50% improvement (1.76% EER)" gives the level in the bracket, with its name. */
function isGlossedLevel(
  quantity: Quantity,
  comparing: Comparing | undefined,
  choice: MetricChoice | undefined,
): boolean {
  const { tokens } = quantity.sentence;
  if (comparing?.rule !== 'compared-noun' || tokens[quantity.edge.start - 1]?.text !== '(') return false;
  return (
    choice?.rule === 'metric-after' &&
    choice.cost < 0.6 &&
    (comparing.at < quantity.first - 2 || tokens[comparing.at - 1]?.text === '%')
  );
}

/** Runs of numbers with only list words between: "1.2, 1.4 and 1.6x". */
function listsOf(findings: readonly Finding[]): Finding[][] {
  const lists: Finding[][] = [];
  for (const finding of findings) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (
      list &&
      before &&
      bondBetween(finding.reading.sentence.tokens, before.quantity, finding.quantity) === 'sibling'
    )
      list.push(finding);
    else lists.push([finding]);
  }
  return lists;
}
