import { intervals } from '../judge/intervals.ts';
import { versusWords } from '../lexicon/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { afterPlusMinus } from './names.ts';
import { numeralAt } from './numerals.ts';
import type { Found } from './ranges.ts';
import { endingAt } from './read-unit.ts';

/** The index after the "± 11.9" that begins at a token, or the token itself. */
function afterDeviation(tokens: readonly Token[], end: number): number {
  const past = afterPlusMinus(tokens, end);
  return (past > end ? numeralAt(tokens, past)?.end : undefined) ?? end;
}

/** "63.7 and 38.8 percent", "2, 3, or 5x": the unit that stands once counts for the whole list. */
export function shareUnits(tokens: readonly Token[], found: Found[]): void {
  // "factors of 1.5, 1.5, and 1.9" carries on to the right.
  for (let index = 1; index < found.length; index++) {
    const [before, here] = [found[index - 1], found[index]];
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
    const [here, next] = [found[index], found[index + 1]];
    if (!here || !next?.unit || here.unit || here.inWords !== next.inWords) continue;
    // "(60.2M, 69.26%)": a size beside a share.
    if (next.unit.kind === 'percent' && here.value >= 1000) continue;
    // "RR 0.77, 95% confidence interval"
    if (intervals.holds(tokens[next.unit.end])) continue;
    // A deviation may stand between two levels that are compared, not between members of a list.
    const past = afterDeviation(tokens, here.end);
    const joiner = tokens[past]?.lower ?? '';
    const compared = versusWords.has(joiner) || joiner === 'to' || joiner === '→';
    const between = tokens.slice(compared ? past : here.end, next.first);
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
