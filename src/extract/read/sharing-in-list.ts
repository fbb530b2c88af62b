import type { Finding } from '../finding.ts';
import { inList } from './comparison.ts';
import { listChoice } from './metric-choice.ts';
import { alignedMentions, metricListFor } from './metric-lists.ts';
import { isNamedAfter } from './named-beside.ts';

/** "83% and 67% reduction in training time": what compares and names the number at either end of a list is given to all of it. */
export function shareInList(list: readonly Finding[]): void {
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last || list.length < 2) return;
  const lead = last.comparing ? last : first;
  const namer = isNamedAfter(last) || (last.choice?.cost ?? 9) < (first.choice?.cost ?? 9) ? last : first;
  const named = metricListFor(list);
  const aligned = named ? undefined : alignedMentions(list);
  for (const [index, finding] of list.entries()) {
    const member = (named ?? aligned)?.[index];
    if (aligned || member) {
      if (!finding.comparing && lead.comparing) finding.comparing = inList(lead.comparing);
      finding.choice = member && listChoice(member, 0.5);
      continue;
    }
    if (
      !finding.comparing &&
      lead.comparing &&
      (finding.quantity.kind !== 'bare' || lead.quantity.kind === 'bare')
    )
      finding.comparing = inList(lead.comparing);
    if (finding !== namer && namer.choice && !isNamedAfter(finding))
      finding.choice = listChoice(namer.choice.mention, namer.choice.cost);
  }
}
