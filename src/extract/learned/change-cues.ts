import { forms, wordsOf } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { quantityKinds } from '../quantity.ts';
import { signOf } from '../read/sign-of.ts';
import { cueNamed, cuesFor, type See } from './cues.ts';
import { showTelling, showWords } from './word-cues.ts';

const signed = cuesFor(quantityKinds, (kind) => `signed ${kind}`);
const ruled = cuesFor(quantityKinds, (kind) => `ruled ${kind}`);
const beforeForm = cuesFor(wordsOf(forms), (form) => `before ${form}`);
const neighbours = { before: cueNamed('form before'), after: cueNamed('form after') };

/**
 * Shows what may tell whether the result at an index is a change or a level: the form that the rules gave it, all words before it, and the
 * results beside it in its sentence.
 */
export function showForChange(findings: readonly Finding[], index: number, see: See): void {
  const finding = findings[index];
  if (!finding) return;
  const { form, quantity, reading } = finding;
  showWords(finding, see);
  see.text(ruled(quantity.kind), form);
  see.text(signed(quantity.kind), String(signOf(finding) !== undefined));
  for (const token of reading.sentence.tokens.slice(0, quantity.first))
    showTelling(beforeForm(form), token, see);
  showNeighbour('before', finding, findings[index - 1], see);
  showNeighbour('after', finding, findings[index + 1], see);
}

function showNeighbour(
  side: 'before' | 'after',
  { reading, quantity }: Finding,
  other: Finding | undefined,
  see: See,
): void {
  if (other?.reading !== reading) return;
  see.text(neighbours[side], `${other.form} ${other.quantity.unit === quantity.unit}`);
}
