import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { inList } from './comparison.ts';
import { listChoice } from './metric-choice.ts';
import { bondBetween } from './series.ts';

/** Gives numbers what stands only behind a later one: "31% (12%) faster", "26% time and 38% energy improvement". */
export function shareBack(findings: readonly Finding[]): void {
  for (let index = findings.length - 1; index > 0; index--) {
    const before = findings[index - 1];
    const here = findings[index];
    if (!before || !here) continue;
    if (isTwin(before, here)) shareWithTwin(before, here);
    else if (
      !before.comparing &&
      here.comparing?.rule === 'compared-after' &&
      isShareOfCost(before) &&
      isParallel(before, here)
    )
      before.comparing = inList(here.comparing);
  }
}

/** The 12% of "31% (12%) faster": another of the same unit, alone in a bracket. */
function isTwin({ quantity: before }: Finding, { quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  if (before.kind !== quantity.kind || quantity.kind === 'bare' || tokens[quantity.end]?.text !== ')')
    return false;
  return tokens[quantity.edge.start - 1]?.text === '(' && quantity.edge.start - 1 === before.end;
}

function shareWithTwin(before: Finding, twin: Finding): void {
  const after = before.comparing !== undefined && before.comparing.at > twin.quantity.end;
  if (after && !twin.comparing && before.comparing) twin.comparing = inList(before.comparing);
  if (after && before.choice) twin.choice = listChoice(before.choice.mention, before.choice.cost);
}

/** Whether a percentage stands before something that has no level in percent: time, energy, memory. */
function isShareOfCost({ quantity, choice }: Finding): boolean {
  if (quantity.kind !== 'percent' || choice?.rule !== 'metric-after' || choice.cost >= 1) return false;
  const { slug } = choice.mention.word;
  const { family } = metricKinds[slug];
  return slug !== 'overhead' && (family === 'time' || family === 'cost');
}

function isParallel(before: Finding, here: Finding): boolean {
  const bond = bondBetween(here.reading.sentence.tokens, before.quantity, here.quantity);
  return bond === 'parallel' || bond === 'sibling';
}
