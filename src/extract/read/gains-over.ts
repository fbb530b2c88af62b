import type { Finding } from '../finding.ts';
import { verbs } from '../lexicon/grammar.ts';

/** Whether a number is compared as the one before it was: the 39% of "saves 57% over A, and 39% over B". */
export function gainsOver(before: Finding, here: Finding): boolean {
  const { edge, end, kind, sentence } = here.quantity;
  const { tokens } = sentence;
  if (here.comparing || before.quantity.kind !== kind || kind === 'bare' || kind === 'measure') return false;
  if (!/^(?:over|against)$/.test(tokens[end]?.lower ?? '') || tokens[end + 1]?.kind === 'number')
    return false;
  return /^(?:and|but|while)$/.test(tokens[edge.start - 1]?.lower ?? '');
}

/** Whether a number goes on with the gain of the one before, in another measure: the 6% of "an improvement of 50X in time and 6% in accuracy". */
export function goesOnGaining(before: Finding, here: Finding): boolean {
  const { edge, end, kind, sentence } = here.quantity;
  const { tokens } = sentence;
  if (here.comparing || before.comparing?.rule !== 'compared-noun' || kind === 'bare' || kind === 'measure')
    return false;
  const between = tokens.slice(before.quantity.end, edge.start);
  if (between[0]?.lower !== 'in' || tokens[end]?.lower !== 'in' || between.length > 10) return false;
  return between[between.length - 1]?.lower === 'and' && !between.some(({ lower }) => verbs.has(lower));
}
