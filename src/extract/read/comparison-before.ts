import { comparativeAdjectives, comparativeNouns, comparativeVerbs } from '../lexicon/comparisons.ts';
import { clauseOpeners, verbs } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import type { Quantity } from '../quantity.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { isQualityLoss } from './comparison-after.ts';
import { isNameOfRatio } from './comparison-verb.ts';
import { isLevelPair, isNounEnd } from './levels.ts';

/** "yields higher (29% on average) scores". */
export function adjectiveBefore(
  tokens: readonly Token[],
  start: number,
  quantity: Quantity,
): Comparing | undefined {
  if (tokens[start - 1]?.text !== '(' || isLevelPair(tokens, quantity)) return undefined;
  // "is smaller (39% of the original)"
  if (tokens[quantity.end]?.lower === 'of') return undefined;
  // "solve the tasks more correctly (11.7%)"
  const at = /ly$/.test(tokens[start - 2]?.lower ?? '') ? start - 3 : start - 2;
  const comparison = comparativeAdjectives.of(tokens[at]);
  return comparison && { comparison, at, rule: 'compared-noun' };
}

/** Before a bracket that ends here, if it is short: "the mean average precision (mAP) of". */
function acronymStart(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open >= 0 && at - open < 4; open--) if (tokens[open]?.text === '(') return open - 1;
  return at;
}

/** "an improvement in accuracy of 5%", "a reduction of 66X", "gains (up to 7%)". */
export function nounBefore(
  tokens: readonly Token[],
  start: number,
  quantity: Quantity,
): Comparing | undefined {
  const link = tokens[start - 1]?.lower ?? '';
  const direct =
    quantity.kind === 'bare' || comparativeVerbs.has(link) ? undefined : comparativeNouns.get(link);
  // "with a gain up to 11.76%"
  if (direct) return { comparison: direct, at: start - 1, rule: 'compared-noun' };
  // "improvements of the system up to 90%", "gains in MAP and MRR above 15%"
  const opening = tokens[start]?.lower ?? '';
  const bounded =
    (opening === 'up' || (quantity.kind === 'percent' && opening === 'above')) &&
    isNounEnd(tokens[start - 1]);
  // "improvements, up to 13% in one and 50% in another"
  const apart = link === ',' ? comparativeNouns.of(tokens[start - 2]) : undefined;
  if (apart && opening === 'up') return { comparison: apart, at: start - 2, rule: 'compared-noun' };
  // "a gain of 9%, reaching 92%" tells where it ended.
  if (link === 'reaching' && tokens[start]?.lower !== 'up' && tokens[start - 2]?.text === ',')
    return undefined;
  if (!(nounLinks.has(link) || bounded) || (link === 'from' && quantity.valueTo === null)) return undefined;
  if (
    link === '(' &&
    ((isLevelPair(tokens, quantity) && !quantity.spread) || quantity.unitEntry?.dimension === 'bytes')
  )
    return undefined;
  for (let at = start - 2; at >= 0 && start - at < 14; at--) {
    at = acronymStart(tokens, at);
    const token = tokens[at];
    if (
      !token ||
      token.kind === 'number' ||
      token.text === ';' ||
      // "a 3x reduction of delay, and sustains a rate of 100 FPS"
      (token.text === ',' && tokens[at + 1]?.lower === 'and') ||
      token.lower === 'with' ||
      token.lower === 'to' ||
      clauseOpeners.holds(token)
    )
      break;
    // "a speed up in running time of roughly 50 times"
    const spaced = token.lower === 'up' && tokens[at - 1]?.lower === 'speed';
    // "a compression rate of 60%" is a level, of 10x a fall
    const comparison =
      quantity.kind === 'percent' && isNameOfRatio(tokens, at)
        ? undefined
        : comparativeNouns.get(spaced ? 'speedup' : token.lower);
    if (comparison) return { comparison, at, rule: 'compared-noun' };
    // "reduced communication of up to 50x"
    const changed =
      quantity.kind === 'multiple' && link === 'of' ? comparativeAdjectives.of(token) : undefined;
    if (changed) return { comparison: changed, at, rule: 'compared-noun' };
    if (link !== 'by' && isQualityLoss(tokens, at))
      return { comparison: { trend: 'worse', kind: 'noun' }, at, rule: 'compared-noun' };
    if (
      // The "running" of "running time" is no verb.
      (verbs.holds(token) &&
        !/^rang/.test(token.lower) &&
        metricWords.startingAt(tokens, at) === undefined) ||
      token.text === ')' ||
      (token.lower === 'for' && quantity.kind === 'measure')
    )
      break;
  }
  return undefined;
}

const nounLinks = new Set([
  'reaching',
  'of',
  'by',
  '(',
  ':',
  'is',
  'was',
  'between',
  'from',
  'ranging',
  'are',
  'were',
  '[',
]);
