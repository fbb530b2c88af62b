import type { Finding } from '../finding.ts';
import type { MetricMention } from '../mention.ts';

/** Whether a number has a metric of its own close by: "3.1% in accuracy". */
export function isNamedBeside({ choice, comparing, quantity }: Finding): boolean {
  if (!choice) return false;
  // "an evaluation loss of 1.08"
  if (
    choice.rule === 'metric-linked' &&
    choice.mention.end === quantity.edge.start - 1 &&
    !isVague(choice.mention)
  )
    return true;
  // "an overhead of 7% and a performance improvement of 1%"
  if (comparing?.rule === 'compared-noun' && choice.mention.end === comparing.at) return true;
  // "error by 62.7% and time by 32.3%"
  if (
    choice.mention.end === quantity.edge.start - 1 &&
    quantity.sentence.tokens[choice.mention.end]?.lower === 'by'
  )
    return true;
  return choice.cost <= (choice.rule === 'metric-in' || choice.rule === 'metric-after' ? 1.7 : 1);
}

/** Whether a name may be that of another measure: "and a score of 3", where the score may be the one before. */
export function isVague({ word }: MetricMention): boolean {
  return word.weak && word.slug === 'other-quality';
}

/** Whether a name stands right behind a number: "3% accuracy". */
export function isNamedAfter({ choice }: Finding): boolean {
  return choice?.rule === 'metric-after' && choice.cost < 1;
}
