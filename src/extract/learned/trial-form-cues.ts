import { forms, wordsOf } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { quantityKinds } from '../quantity.ts';
import { signOf } from '../read/sign-of.ts';
import { cueNamed, cuesFor, type See } from './cues.ts';
import { showTelling, showWords } from './word-cues.ts';

const sentence = cueNamed('sentence');
const somewhereBefore = cueNamed('somewhere before');
const somewhereAfter = cueNamed('somewhere after');
const ruled = cuesFor(quantityKinds, (kind) => `ruled ${kind}`);
const signed = cuesFor(quantityKinds, (kind) => `signed ${kind}`);
const beforeForm = cuesFor(wordsOf(forms), (form) => `before ${form}`);

/** Shows what may tell whether a number of a trial is a change or a level, the form that the rules gave it included. */
export function showForTrialForm(finding: Finding, see: See): void {
  const { form, quantity, reading } = finding;
  const { kind, first } = quantity;
  showWords(finding, see);
  see.text(ruled(kind), form);
  see.text(signed(kind), String(signOf(finding) !== undefined));
  const { tokens } = reading.sentence;
  for (const [at, token] of tokens.entries()) {
    showTelling(sentence, token, see);
    showTelling(at < first ? somewhereBefore : somewhereAfter, token, see);
    if (at < first) showTelling(beforeForm(form), token, see);
  }
}
