import { intervals } from '../judge/intervals.ts';
import { versusWords } from '../lexicon/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { numeralAt } from './numerals.ts';
import type { Found } from './ranges.ts';
import { endingAt } from './read-unit.ts';
import { afterPlusMinus, endOfSpread } from './spreads.ts';

/** The index after the "± 11.9" or "(2.1)" that begins at a token, or the token itself. */
function afterDeviation(tokens: readonly Token[], end: number): number {
  const past = afterPlusMinus(tokens, end);
  return (past > end ? numeralAt(tokens, past)?.end : endOfSpread(tokens, end)) ?? end;
}

/** The "in women vs" of "6.79 ± 2.11 in women vs 3.82 ± 1.37 h/L". */
function isSetAgainst(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4 || !versusWords.has(tokens[to - 1]?.lower ?? '')) return false;
  return tokens.slice(from, to).every(({ kind }) => kind === 'word');
}

/** "63.7 and 38.8 percent", "2, 3, or 5x": the unit that stands once counts for the whole list. */
export function shareUnits(tokens: readonly Token[], found: Found[]): void {
  // "factors of 1.5, 1.5, and 1.9" carries on to the right.
  for (let index = 1; index < found.length; index++) {
    const before = found[index - 1];
    const here = found[index];
    if (
      !before?.unit ||
      !here ||
      here.unit ||
      before.unit.end !== before.end ||
      before.unit.kind !== 'multiple'
    )
      continue;
    if (tokens.slice(before.end, here.first).every((token) => token.lower === ',' || token.lower === 'and'))
      here.unit = endingAt(before.unit, here.end);
  }
  for (let index = found.length - 2; index >= 0; index--) {
    const here = found[index];
    const next = found[index + 1];
    if (!here || !next?.unit || here.unit || here.inWords !== next.inWords) continue;
    // "(60.2M, 69.26%)": a size beside a share.
    if (next.unit.kind === 'percent' && here.value >= 1000) continue;
    // "RR 0.77, 95% confidence interval"
    if (intervals.holds(tokens[next.unit.end])) continue;
    const past = afterDeviation(tokens, here.end);
    const joiner = tokens[past]?.lower ?? '';
    const compared = versusWords.has(joiner) || joiner === 'to' || joiner === '→';
    // A deviation stands between members of a list where each has its own, and all are as exact.
    const spread = past > here.end && afterDeviation(tokens, next.end) > next.end;
    const alike = spread && Number.isInteger(here.value) === Number.isInteger(next.value);
    const between = tokens.slice(compared || alike ? past : here.end, next.first);
    if (alike && isSetAgainst(tokens, past, next.first)) {
      here.unit = endingAt(next.unit, here.end);
      continue;
    }
    // "by 3.1 on average and up to 40.7x"
    if (
      next.unit.kind === 'multiple' &&
      !Number.isInteger(here.value) &&
      /^(on average )?and (up to )?$/.test(between.map(({ lower }) => `${lower} `).join(''))
    ) {
      here.unit = endingAt(next.unit, here.end);
      continue;
    }
    if (between.length === 0 || between.length > 3) continue;
    if (
      !between.every((token) =>
        [',', 'and', 'or', '/', '|', '&', 'vs', 'versus', 'v', '.', 'to', '→', '>', '-'].includes(
          token.lower,
        ),
      )
    )
      continue;
    here.unit = endingAt(next.unit, here.end);
  }
}
