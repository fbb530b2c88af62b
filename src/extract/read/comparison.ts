import type { Comparison } from '../lexicon/comparisons.ts';
import { metricWords } from '../lexicon/metrics.ts';
import type { Quantity } from '../quantity.ts';
import type { Token } from '../text/tokens.ts';
import { after, discardedBefore, passiveAfter } from './comparison-after.ts';
import { adjectiveBefore, nounBefore } from './comparison-before.ts';
import { boundAfter } from './comparison-bounds.ts';
import { verbBefore } from './comparison-verb.ts';
import { isSign } from './left-edge.ts';
import { isLevel, isLevelWithGain, isRatio } from './levels.ts';

export interface Comparing {
  readonly comparison: Comparison;
  /** Token index of the comparing word. */
  readonly at: number;
  readonly rule: 'compared-after' | 'compared-noun' | 'compared-verb' | 'compared-sign' | 'compared-list';
}

/** The same for another number of its list. A copy by spreading would have a shape of its own, and be read slowly from there on. */
export function inList({ comparison, at }: Comparing, rule: Comparing['rule'] = 'compared-list'): Comparing {
  return { comparison, at, rule };
}

/** The word that makes a number a difference or a multiple: "lower" in "73% lower", "reduces" in "reduces it by 3x". */
export function comparisonOf(quantity: Quantity): Comparing | undefined {
  const { tokens } = quantity.sentence;
  const { start } = quantity.edge;
  const right = saved(
    tokens[start - 1]?.lower ?? '',
    gainAfter(tokens, quantity) ??
      boundAfter(tokens, quantity) ??
      passiveAfter(tokens, quantity) ??
      discardedBefore(tokens, quantity) ??
      adjectiveBefore(tokens, start, quantity),
  );
  // "reduces the time by 90% over the naive solution"
  const by = right && tokens[right.at]?.lower === 'over' && tokens[start - 1]?.lower === 'by';
  const reduced = by ? verbBefore(tokens, start, quantity) : undefined;
  if (reduced) return reduced;
  if (
    isRatio(tokens, start) ||
    isLevelWithGain(tokens, quantity) ||
    ((!right || right.comparison.trend === 'better') && isLevel(tokens, quantity, start))
  )
    return undefined;
  // "-4.57 TER" is a fall, "a correlation of -0.24" a level.
  const name = tokens[quantity.end]?.lower === 'in' ? tokens[quantity.end + 1] : tokens[quantity.end];
  const scored = quantity.kind === 'bare' && /^[A-Z]{2}/.test(name?.text ?? '');
  if (
    (isSign(tokens, quantity.first - 1) || isSignInBracket(tokens, quantity.first - 1)) &&
    quantity.valueTo === null &&
    (scored || quantity.kind === 'percent')
  )
    return (
      right ?? { comparison: { trend: 'down', kind: 'noun' }, at: quantity.first - 1, rule: 'compared-sign' }
    );
  const arrow = arrowTrends.get(tokens[quantity.end]?.text ?? '');
  if (arrow && quantity.kind !== 'bare')
    return right ?? { comparison: { trend: arrow, kind: 'noun' }, at: quantity.end, rule: 'compared-sign' };
  if (tokens[quantity.first - 1]?.text === '+' && tokens[quantity.first]?.glued) {
    return (
      right ?? { comparison: { trend: 'up', kind: 'noun' }, at: quantity.first - 1, rule: 'compared-sign' }
    );
  }
  return quantity.rule === 'twice'
    ? right
    : (right ?? nounBefore(tokens, start, quantity) ?? verbBefore(tokens, start, quantity));
}

/** The minus of "(-1.3% from the first)". */
function isSignInBracket(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at - 1]?.text === '(' && tokens[at + 1]?.glued === true;
}

/** What stands behind makes it a gain, but "an accuracy of 96.5% over the existing one" is a level. */
function gainAfter(tokens: readonly Token[], { edge, end }: Quantity): Comparing | undefined {
  const found = after(tokens, end);
  const level = found?.at === end && tokens[end]?.lower === 'over' && tokens[edge.start - 1]?.lower === 'of';
  return level && metricWords.endingAt(tokens, edge.start - 1) ? undefined : found;
}

/** "saving 28% more energy" spends less. */
function saved(verb: string, comparing: Comparing | undefined): Comparing | undefined {
  if (comparing?.comparison.trend !== 'up' || !/^(sav|reduc|cut|eliminat|prun)/.test(verb)) return comparing;
  const { comparison, at, rule } = comparing;
  return { comparison: { ...comparison, trend: 'down' }, at, rule };
}

/** "13.06% ↑" is a rise. */
const arrowTrends: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['↑', 'up'],
  ['↓', 'down'],
]);
