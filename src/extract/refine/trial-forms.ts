import type { Finding } from '../finding.ts';
import { likeliest, linearModel } from '../learned/linear-model.ts';
import { showForTrialForm } from '../learned/trial-form-cues.ts';
import { trialFormWeights } from '../learned/trial-form-weights.ts';
import type { Paper } from '../paper.ts';

const changes = linearModel({ change: trialFormWeights });

/**
 * Says of the results of a trial which are changes and which are levels, as all that is seen weighs. A number is called a reduction far from
 * where it stands there: "weight fell in both groups (2.9 vs 1.7 kg)".
 */
export function weighTrialForms(findings: Finding[], { isMedical }: Paper): Finding[] {
  if (!isMedical) return findings;
  for (const finding of findings) {
    if (finding.form !== 'absolute' && finding.form !== 'change') continue;
    const { likelihood, because } = likeliest(changes, (see) => showForTrialForm(finding, see));
    const form = likelihood < 0.5 ? 'absolute' : 'change';
    if (form === finding.form) continue;
    finding.form = form;
    finding.rules.push(form === 'change' ? `change-weighed:${because}` : 'level-weighed');
  }
  return findings;
}
