import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** The 0.5 of "93.1 ± 0.5" and "93.1 +/- 0.5". */
export function isDeviation(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(0, first - 4); at < first; at++)
    if (afterPlusMinus(tokens, at) === first) return true;
  return false;
}

/** The index after a plus-minus sign at a token and the name of what it gives, "± SD"; or the token itself. */
export function afterPlusMinus(tokens: readonly Token[], at: number): number {
  const past = afterSign(tokens, at);
  return past > at && deviations.holds(tokens[past]) ? past + 1 : past;
}

function afterSign(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '±') return at + 1;
  if (tokens[at]?.text !== '+') return at;
  if (tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '-') return at + 3;
  return tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? at + 2 : at;
}

/** Whether a number that ends at a token, its unit included or not, is given with its spread: "± 0.2", "(SD 0.2)". */
export function isSpread(tokens: readonly Token[], end: number): boolean {
  const past = afterPlusMinus(tokens, end);
  if (past > end) return tokens[past]?.kind === 'number';
  return closings.has(tokens[end]?.text ?? '') && deviations.holds(tokens[end + 1]);
}

const deviations = wordSet('sd sem se std s.d. s.e.m. s.e.');

/** The index after a bracket that begins at a token and holds nothing but a spread or a range: "(217)", "[95% CI 707-912]". */
export function endOfSpread(tokens: readonly Token[], at: number): number | undefined {
  const closing = closings.get(tokens[at]?.text ?? '');
  if (closing === undefined) return undefined;
  let told = 0;
  for (let end = at + 1; end < at + 12; end++) {
    const token = tokens[end];
    if (token?.text === closing) return told > 0 ? end + 1 : undefined;
    if (token?.kind === 'number' || deviations.holds(token)) told++;
    else if (!inSpread.test(token?.lower ?? '')) return undefined;
  }
  return undefined;
}

const inSpread =
  /^(?:[-,:;=%±+/—]|to|and|mean|standard|deviation|error|ci|confidence|interval|iqr|interquartile|range)$/;

const closings: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
