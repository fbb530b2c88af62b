import type { Finding } from '../finding.ts';

/** Whether a number is compared as the one before it was: the 39% of "saves 57% over A, and 39% over B". */
export function gainsOver(before: Finding, here: Finding): boolean {
  const { edge, end, kind, sentence } = here.quantity;
  const { tokens } = sentence;
  if (here.comparing || before.quantity.kind !== kind || kind === 'bare' || kind === 'measure') return false;
  if (tokens[end]?.lower !== 'over' || tokens[end + 1]?.kind === 'number') return false;
  return /^(?:and|but|while)$/.test(tokens[edge.start - 1]?.lower ?? '');
}
