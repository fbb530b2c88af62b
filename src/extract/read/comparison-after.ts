import { metricKinds } from '../../../db/vocabulary.ts';
import { baselineWords } from '../lexicon/baselines.ts';
import {
  type Comparison,
  comparativeAdjectives,
  comparativeNouns,
  comparativeVerbs,
} from '../lexicon/comparisons.ts';
import { metricWords } from '../lexicon/metrics.ts';
import type { Quantity } from '../quantity.ts';
import { bracketEnd, closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import { WordMap, WordSet, wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { isNameOfRatio } from './comparison-verb.ts';

/** The word after a number that makes it a difference or a multiple: "lower" in "73% lower energy". */
export function after(tokens: readonly Token[], from: number): Comparing | undefined {
  // "0.56% absolute (23.8% relative) error reduction"
  const relative = tokens[from]?.lower === 'relative' && tokens[from + 1]?.text === ')';
  // "minimal (1%) loss of accuracy", "slight (1.1%) accuracy loss", "clear (12%) performance gains"
  const closed = tokens[from]?.text === ')' && isChangeWithin(tokens, from + 1);
  let at = relative ? from + 2 : closed ? from + 1 : bracketEnd(tokens, from);
  const level = levelAfter(tokens, at) ?? leadAfter(tokens, at);
  if (level) return level;
  const as = tokens[at]?.lower === 'as' || tokens[at]?.lower === 'that';
  if (as) at++;
  for (; at < tokens.length && at - from < 9; at++) {
    const token = tokens[at];
    if (!token) break;
    const comparison =
      comparativeAdjectives.of(token) ??
      (as ? positives.of(token) : comparativeNouns.get(headOf(token.lower)));
    // The "DROP" of "64.56% on DROP" is a name; "a 0.8% compression ratio" is a level.
    if (
      comparison &&
      !(/^(?:%|percent)$/.test(tokens[from - 1]?.lower ?? '') && isNameOfRatio(tokens, at)) &&
      !/^[A-Z]{3,}$/.test(token.text) &&
      !isFollowedByNumber(tokens, at)
    )
      return { comparison, at, rule: 'compared-after' };
    if (isQualityLoss(tokens, at))
      return { comparison: { trend: 'worse', kind: 'noun' }, at, rule: 'compared-after' };
    const adjective = token.lower === 'relative' && tokens[at + 1]?.lower !== 'to';
    // "switching latency improvement"
    if (token.lower.endsWith('ing') && metricWords.startingAt(tokens, at + 1)) continue;
    // The "compute" of "60% compute savings" is no verb.
    if (token.lower === 'compute' && comparativeNouns.holds(tokens[at + 1])) continue;
    if (closesPhrase(token) && !adjective && !isQualifierWord(token) && !(token.text === '(' && at === from))
      break;
  }
  return undefined;
}

/** The "drop" of "accuracy-drop"; a "speed-up" is a word of its own. */
function headOf(word: string): string {
  const dash = word.lastIndexOf('-');
  return dash > 0 && !comparativeNouns.has(word) ? word.slice(dash + 1) : word;
}

/** Whether a noun of change, or a loss of quality, ends one of the next three words, with nothing but nouns before it. */
function isChangeWithin(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || closesPhrase(token)) return false;
    if (comparativeNouns.holds(token)) return at > from || /s$/.test(token.lower);
    if (/^loss(?:es)?$/.test(token.lower)) return at === from || isQualityLoss(tokens, at);
  }
  return false;
}

/** "which is 1.37% over DeBERTa", "10% over the baseline", "a median of 165 days ahead of the scanners". */
function leadAfter(tokens: readonly Token[], at: number): Comparing | undefined {
  if (tokens[at]?.lower === 'ahead' && tokens[at + 1]?.lower === 'of')
    return { comparison: lead, at, rule: 'compared-after' };
  if (tokens[at]?.lower !== 'over' || !/^(%|percent|points?)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const end = simplePhraseEnd(tokens, at + 1);
  const phrase = tokens.slice(at + 1, end);
  const state = tokens[end]?.lower === 'of' && tokens[end - 1]?.lower === 'state';
  const rival = state || phrase.some(({ lower }) => baselineWords.has(lower));
  // "96% over the existing 74%" sets two levels side by side.
  return rival && !phrase.some(({ kind }) => kind === 'number')
    ? { comparison: lead, at, rule: 'compared-after' }
    : undefined;
}

const points = wordSet('point points');
const levelWords = wordSet('point points above below');
const lead: Comparison = { trend: 'better', kind: 'adjective' };

/** "32 BLEU points above the best", "5 points below X". */
function levelAfter(tokens: readonly Token[], from: number): Comparing | undefined {
  let at = from;
  while (at - from < 3 && tokens[at]?.kind === 'word' && !levelWords.holds(tokens[at])) at++;
  if (points.holds(tokens[at])) at++;
  if (!points.holds(tokens[at - 1])) return undefined;
  const lower = tokens[at]?.lower;
  if (lower !== 'above' && lower !== 'below') return undefined;
  return {
    comparison: { trend: lower === 'above' ? 'up' : 'down', kind: 'adjective' },
    at,
    rule: 'compared-after',
  };
}

const positives = new WordMap<Comparison>([
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
export function isQualityLoss(tokens: readonly Token[], at: number): boolean {
  if (!losses.holds(tokens[at])) return false;
  if (qualities.test(tokens[at - 1]?.lower ?? '')) return true;
  if (!/^(of|in)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return tokens.slice(at + 2, at + 5).some(({ lower }) => qualities.test(lower));
}

const losses = new WordSet(['loss', 'losses', 'regression', 'regressions']);
const qualities = /^(accuracy|performance|quality|precision|recall|utility)$/;

function isQualifierWord(token: Token): boolean {
  return token.lower === 'on' || token.lower === 'average';
}

function isFollowedByNumber(tokens: readonly Token[], at: number): boolean {
  // "more than 5%" after a number begins the next one.
  return tokens[at + 1]?.lower === 'than' && tokens[at + 2]?.kind === 'number';
}

/** Verbs of leaving out, which reduce what something costs; "95% of the attacks were removed" is no fall. */
const leftOut = new Set(
  'removed discarded deleted omitted filtered stripped spared offloaded evicted'.split(' '),
);
const removal: Comparison = { trend: 'down', kind: 'verb' };

/** "22% of power consumption can be reduced". */
export function passiveAfter(tokens: readonly Token[], { end }: Quantity): Comparing | undefined {
  if (tokens[end]?.lower !== 'of') return undefined;
  let at = simplePhraseEnd(tokens, end + 1);
  while (/^(can|could|is|are|was|were|be|been|has|have)$/.test(tokens[at]?.lower ?? '')) at++;
  const { lower = '' } = tokens[at] ?? {};
  const comparison =
    comparativeVerbs.get(lower) ?? (leftOut.has(lower) && isCost(tokens, end + 1, at) ? removal : undefined);
  return comparison && at > end + 1 && comparison.trend === 'down'
    ? { comparison, at, rule: 'compared-verb' }
    : undefined;
}

const leavingOut = /^(?:remov|discard|delet|omit|filter|strip|spar|offload|evict)(?:e|s|es|ing|ting|ping)?$/;

/** "discards 95% of the tokens", which costs less by so much. */
export function discardedBefore(tokens: readonly Token[], { edge, end }: Quantity): Comparing | undefined {
  if (tokens[end]?.lower !== 'of' || !leavingOut.test(tokens[edge.start - 1]?.lower ?? '')) return undefined;
  const cost = isCost(tokens, end + 1, simplePhraseEnd(tokens, end + 1));
  return cost ? { comparison: removal, at: edge.start - 1, rule: 'compared-verb' } : undefined;
}

/** Whether a phrase names something that is spent: "the FLOPs". */
function isCost(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mention = metricWords.startingAt(tokens, at);
    if (mention) return metricKinds[mention.meaning.slug].family === 'cost';
  }
  return false;
}
