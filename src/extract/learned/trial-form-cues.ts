import type { Finding } from '../finding.ts';
import { signOf } from '../read/sign-of.ts';
import type { See } from './linear-model.ts';
import { showTelling, showWords } from './word-cues.ts';

/** Shows what may tell whether a number of a trial is a change or a level, the form that the rules gave it included. */
export function showForTrialForm(finding: Finding, see: See): void {
  const { form, quantity, reading } = finding;
  const { kind, first } = quantity;
  showWords(finding, see);
  see(`ruled ${kind}`, form);
  see(`signed ${kind}`, String(signOf(finding) !== undefined));
  for (const [at, token] of reading.sentence.tokens.entries()) {
    showTelling('sentence', token, see);
    showTelling(at < first ? 'somewhere before' : 'somewhere after', token, see);
    if (at < first) showTelling(`before ${form}`, token, see);
  }
}
