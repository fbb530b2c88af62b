import type { Finding } from '../finding.ts';
import { showForChange } from '../learned/change-cues.ts';
import { changeWeights } from '../learned/change-weights.ts';
import { likeliest, linearModel } from '../learned/linear-model.ts';
import { trialChangeWeights } from '../learned/trial-change-weights.ts';
import type { Paper } from '../paper.ts';

const changes = linearModel({ change: changeWeights });
const trialChanges = linearModel({ change: trialChangeWeights });

/**
 * Says which results are changes and which are levels, as all that is seen weighs, where that is open. A number is called a reduction far
 * from where it stands: "weight fell in both groups (2.9 vs 1.7 kg)".
 */
export function weighForms(findings: Finding[], { isMedical }: Paper): Finding[] {
  const model = isMedical ? trialChanges : changes;
  // All are weighed before any is changed, as each sees the forms that the rules gave to those beside it.
  const weighed = findings.map((finding, index) =>
    isOpen(finding, isMedical) ? likeliest(model, (see) => showForChange(findings, index, see)) : undefined,
  );
  for (const [index, finding] of findings.entries()) {
    const told = weighed[index];
    if (!told) continue;
    const form = told.likelihood < 0.5 ? 'absolute' : 'change';
    if (form === finding.form) continue;
    finding.form = form;
    finding.rules.push(form === 'change' ? `change-weighed:${told.because()}` : 'level-weighed');
  }
  return findings;
}

/** Whether a result may be of another form than the rules gave it: what they see compared is a change, in 97 of 100 outside of trials. */
export function isOpen({ form, comparing }: Finding, isMedical: boolean): boolean {
  return form === 'absolute' || (isMedical && form === 'change' && comparing !== undefined);
}
