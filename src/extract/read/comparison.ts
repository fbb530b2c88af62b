import {
  type Comparison,
  comparativeAdjectives,
  comparativeNouns,
  comparativeVerbs,
} from '../lexicon/comparisons.ts';
import { clauseOpeners, verbs } from '../lexicon/grammar.ts';
import type { Quantity } from '../quantity.ts';
import { bracketEnd, closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { isSign } from './left-edge.ts';

export interface Comparing {
  readonly comparison: Comparison;
  /** Token index of the comparing word. */
  readonly at: number;
  readonly rule: 'compared-after' | 'compared-noun' | 'compared-verb' | 'compared-sign' | 'compared-list';
}

/** The word that makes a number a difference or a multiple: "lower" in "73% lower", "reduces" in "reduces it by 3x". */
export function comparisonOf(quantity: Quantity): Comparing | undefined {
  const { tokens } = quantity.sentence;
  const { start } = quantity.edge;
  const right =
    after(tokens, quantity.end) ?? passiveAfter(tokens, quantity) ?? adjectiveBefore(tokens, start);
  if (
    isRatio(tokens, start) ||
    ((!right || right.comparison.trend === 'better') && isLevel(tokens, quantity, start))
  )
    return undefined;
  // "-4.57 TER" is a fall, "a correlation of -0.24" a level.
  const scored = quantity.kind === 'bare' && /^[A-Z]{2}/.test(tokens[quantity.end]?.text ?? '');
  if (
    isSign(tokens, quantity.first - 1) &&
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

/** "13.06% ↑" is a rise. */
const arrowTrends: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['↑', 'up'],
  ['↓', 'down'],
]);

function after(tokens: readonly Token[], from: number): Comparing | undefined {
  let at = bracketEnd(tokens, from);
  const as = tokens[at]?.lower === 'as' || tokens[at]?.lower === 'that';
  if (as) at++;
  for (; at < tokens.length && at - from < 9; at++) {
    const token = tokens[at];
    if (!token) break;
    const comparison =
      comparativeAdjectives.get(token.lower) ??
      (as ? positives.get(token.lower) : comparativeNouns.get(token.lower));
    if (comparison && !isFollowedByNumber(tokens, at)) return { comparison, at, rule: 'compared-after' };
    if (isQualityLoss(tokens, at))
      return { comparison: { trend: 'worse', kind: 'noun' }, at, rule: 'compared-after' };
    const adjective = token.lower === 'relative' && tokens[at + 1]?.lower !== 'to';
    if (closesPhrase(token) && !adjective && !isQualifierWord(token) && !(token.text === '(' && at === from))
      break;
  }
  return undefined;
}

const positives: ReadonlyMap<string, Comparison> = new Map([
  ['fast', { trend: 'better', kind: 'adjective', metric: 'speedup' }],
  ['many', { trend: 'up', kind: 'adjective' }],
  ['much', { trend: 'up', kind: 'adjective' }],
  ['large', { trend: 'up', kind: 'adjective' }],
  ['big', { trend: 'up', kind: 'adjective' }],
  ['high', { trend: 'up', kind: 'adjective' }],
  ['likely', { trend: 'up', kind: 'adjective' }],
  ['long', { trend: 'up', kind: 'adjective' }],
  ['few', { trend: 'down', kind: 'adjective' }],
  ['good', { trend: 'better', kind: 'adjective' }],
]);

/** "1% accuracy loss" is a fall of accuracy, "5% packet loss" a level. */
function isQualityLoss(tokens: readonly Token[], at: number): boolean {
  return (
    /^loss(es)?$/.test(tokens[at]?.lower ?? '') &&
    /^(accuracy|performance|quality|precision)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function isQualifierWord(token: Token): boolean {
  return token.lower === 'on' || token.lower === 'average';
}

function isFollowedByNumber(tokens: readonly Token[], at: number): boolean {
  // "more than 5%" after a number begins the next one.
  return tokens[at + 1]?.lower === 'than' && tokens[at + 2]?.kind === 'number';
}

/** "improved the accuracy up to 96%": a share that large after "up to" without "by" is where it ended. */
function isLevel(tokens: readonly Token[], quantity: Quantity, start: number): boolean {
  if (quantity.kind !== 'percent' || quantity.value <= 60) return false;
  const upTo = tokens[start]?.lower === 'up' && tokens[start + 1]?.lower === 'to';
  return upTo && isNounEnd(tokens[start - 1]);
}

/** "an odds ratio of 1.5" compares in itself and is a level. */
function isRatio(tokens: readonly Token[], start: number): boolean {
  if (comparativeNouns.has(tokens[start - 2]?.lower ?? '')) return false;
  for (let at = start - 1; at >= 0 && start - at < 4; at--) {
    if (/^(ratio|risk|or|hr|rr|aor|ahr)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.text !== 'or')
      return true;
  }
  return false;
}

/** "22% of power consumption can be reduced". */
function passiveAfter(tokens: readonly Token[], { end }: Quantity): Comparing | undefined {
  if (tokens[end]?.lower !== 'of') return undefined;
  let at = simplePhraseEnd(tokens, end + 1);
  while (/^(can|could|is|are|was|were|be|been|has|have)$/.test(tokens[at]?.lower ?? '')) at++;
  const comparison = comparativeVerbs.get(tokens[at]?.lower ?? '');
  return comparison && at > end + 2 && comparison.trend === 'down'
    ? { comparison, at, rule: 'compared-verb' }
    : undefined;
}

/** "yields higher (29% on average) scores". */
function adjectiveBefore(tokens: readonly Token[], start: number): Comparing | undefined {
  if (tokens[start - 1]?.text !== '(') return undefined;
  const comparison = comparativeAdjectives.get(tokens[start - 2]?.lower ?? '');
  return comparison && { comparison, at: start - 2, rule: 'compared-noun' };
}

/** Before a bracket that ends here, if it is short: "the mean average precision (mAP) of". */
function acronymStart(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open >= 0 && at - open < 4; open--) if (tokens[open]?.text === '(') return open - 1;
  return at;
}

/** "an improvement in accuracy of 5%", "a reduction of 66X", "gains (up to 7%)". */
function nounBefore(tokens: readonly Token[], start: number, quantity: Quantity): Comparing | undefined {
  const link = tokens[start - 1]?.lower ?? '';
  if (!nounLinks.has(link) || (link === 'from' && quantity.valueTo === null)) return undefined;
  for (let at = start - 2; at >= 0 && start - at < 14; at--) {
    at = acronymStart(tokens, at);
    const token = tokens[at];
    if (
      !token ||
      token.kind === 'number' ||
      token.text === ';' ||
      token.lower === 'with' ||
      token.lower === 'to' ||
      clauseOpeners.has(token.lower)
    )
      break;
    const comparison = comparativeNouns.get(token.lower);
    if (comparison) return { comparison, at, rule: 'compared-noun' };
    if (
      verbs.has(token.lower) ||
      token.text === ')' ||
      (token.lower === 'for' && quantity.kind === 'measure')
    )
      break;
  }
  return undefined;
}

const nounLinks = new Set([
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

/** "reduces the error by 30%", "saving 77% training time", "by a factor of 3". */
function verbBefore(tokens: readonly Token[], start: number, quantity: Quantity): Comparing | undefined {
  const edge = start - 1;
  const link = tokens[edge];
  const direct = comparativeVerbs.get(link?.lower ?? '');
  if (direct) {
    // "drops below 10%" says where it ended.
    if (/^(below|above|under)$/.test(tokens[start]?.lower ?? '')) return undefined;
    const bounds =
      direct.trend === 'better' &&
      !direct.metric &&
      /^(exceed|surpass|outperform|beat)/.test(link?.lower ?? '');
    return bounds && quantity.kind !== 'multiple'
      ? undefined
      : { comparison: direct, at: edge, rule: 'compared-verb' };
  }
  const bracket = link?.text === '(' && !isLevelPair(tokens, quantity);
  const loose = quantity.kind === 'multiple' || bracket;
  const ranges = link?.lower === 'from' && quantity.valueTo !== null;
  if (link?.lower !== 'by' && !ranges && !loose && !isNounEnd(link)) return undefined;
  if (link?.lower === 'to' || link?.lower === 'at' || link?.lower === 'of') return undefined;
  for (let at = edge - 1; at >= 0 && edge - at < 40; at--) {
    const token = tokens[at];
    if (!token || token.text === ';') break;
    const comparison =
      comparativeVerbs.get(token.lower) ?? (loose ? comparativeNouns.get(token.lower) : undefined);
    // "reaches 72%, surpassing the others (58%)" gives a level in the bracket.
    if (
      comparison &&
      bracket &&
      isOutperforming(token) &&
      tokens.slice(0, at).some((one) => one.kind === 'number')
    )
      break;
    if (comparison && (link?.lower === 'by' || ranges || loose || isOutperforming(token)))
      return { comparison, at, rule: 'compared-verb' };
  }
  return undefined;
}

/** Whether another number is set against this one in the same bracket: "(35.9% vs. 14.7%)". */
function isLevelPair(tokens: readonly Token[], { end }: Quantity): boolean {
  if (tokens[end]?.lower === 'to' || tokens[end]?.text === '→' || tokens[end]?.text === '-') return true;
  for (let at = end; at < tokens.length && at - end < 9; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'vs' || lower === 'versus' || lower === 'compared') return true;
    if (lower === ')' || lower === ',' || lower === ';') return false;
  }
  return false;
}

/** "outperforms the baseline 4.2%" needs no "by". */
function isOutperforming(token: Token): boolean {
  return /^(outperform|surpass|exceed|beat)/.test(token.lower);
}

function isNounEnd(token: Token | undefined): boolean {
  return token?.kind === 'word' && !closesPhrase(token);
}
