import type { Finding } from '../finding.ts';
import type { See } from './linear-model.ts';
import { everywhere, showWords } from './word-cues.ts';

/** Shows what may tell whether a number of a trial is a change or a level, the form that the rules gave it included. */
export function showForTrialForm(finding: Finding, see: See): void {
  const { form, quantity, reading } = finding;
  const { kind, first } = quantity;
  showWords(finding, see);
  see(`ruled ${kind}`, form);
  see(`signed ${kind}`, String(signOf(finding) !== undefined));
  for (const [at, { kind: sort, lower }] of reading.sentence.tokens.entries()) {
    if (sort === 'number' || everywhere.has(lower)) continue;
    see('sentence', lower);
    see(at < first ? 'somewhere before' : 'somewhere after', lower);
    if (at < first) see(`before ${form}`, lower);
  }
}

/** The sign right before a number that begins a phrase: in "(-4.7 mm Hg)", not in "12-14". */
export function signOf({ quantity: { first }, reading: { sentence } }: Finding): '+' | '-' | undefined {
  const sign = sentence.tokens[first - 1];
  if (sign?.text !== '-' && sign?.text !== '+') return undefined;
  const before = sentence.tokens[first - 2];
  if (before && before.kind !== 'symbol' && sign.glued) return undefined;
  return sign.text;
}
