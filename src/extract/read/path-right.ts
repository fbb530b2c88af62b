import { metricKinds } from '../../../db/vocabulary.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { bracketEnd, closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { type Path, penalty, unreachable } from './metric-path.ts';
import { bondBetween } from './series.ts';

const goesOn = wordSet('and ,');

/** The way from a number to a name behind it. */
export function toTheRight(
  reading: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
  mention: MetricMention,
): Path {
  const { sentence, quantityFrom } = reading;
  const { tokens } = sentence;
  // "22.4% (IoU) and 26.9% (F1)"
  const glossed = mention.first === quantity.end + 1 && tokens[mention.end]?.text === ')';
  if (glossed && tokens[quantity.end]?.text === '(') return { cost: 0.1, rule: 'metric-after' };
  let rule: Path['rule'] = 'metric-after';
  let cost = isComparedOtherwise(reading, comparing, mention) ? 2 : 0;
  let listed = true;
  for (let at = quantity.end; at < mention.first && cost < unreachable; at++) {
    const token = tokens[at];
    if (!token) break;
    const past = at === quantity.end ? bracketEnd(tokens, at) : at;
    if (past > at && past <= mention.first) {
      cost += 0.3;
      at = past - 1;
      continue;
    }
    const crossed = quantityFrom.get(at);
    if (crossed) {
      const bond = bondBetween(tokens, quantity, crossed);
      if (bond !== 'sibling' && bond !== 'parallel') listed = false;
      cost += bond === 'sibling' ? 0.1 : crossed.kind === 'bare' ? 1 : 3;
      at = crossed.end - 1;
      continue;
    }
    // "by 3% on average in F1"
    const averaged = token.lower === 'on' ? averageEnd(tokens, at) : at;
    if (averaged > at) {
      cost += 0.1;
      at = averaged - 1;
      continue;
    }
    if (!closesPhrase(token)) {
      cost += 0.12;
      continue;
    }
    if (rule === 'metric-after') rule = 'metric-right';
    const direct = at === quantity.end && token.lower === 'of' && at + 1 === mention.first;
    if (direct) cost += 0.5;
    else if (
      token.lower === 'with' &&
      tokens[at + 1]?.lower === 'respect' &&
      tokens[at + 2]?.lower === 'to' &&
      at + 3 === mention.first
    ) {
      cost += 0.8;
      rule = 'metric-in';
      at += 2;
    } else if (token.lower === 'in' && tokens[at + 1]?.lower === 'terms') {
      // "by 3% on A and 4% on B in terms of F1" names both.
      if (listed && !mention.word.weak) cost = Math.min(cost, 0.7);
      // "improves the performance by 5% in terms of response time": what the general word means.
      cost += at === quantity.end && isAlone(tokens, at + 3, mention.first) ? -0.5 : 0.8;
      rule = 'metric-in';
      at += 2;
    } else if (
      token.lower === 'on' &&
      !mention.word.weak &&
      metricKinds[mention.word.slug].family === 'quality' &&
      (/^metrics?$/.test(tokens[mention.end]?.lower ?? '') || isAtEnd(tokens, at + 1, mention))
    ) {
      cost += 0.8;
    } else if (token.lower === 'in' || token.lower === 'of') {
      const compares =
        comparing !== undefined && comparing.rule !== 'compared-verb'
          ? comparing.at < at
          : comparing !== undefined;
      cost += compares ? 0.5 : token.lower === 'of' ? 1.8 : 1.2;
      if (token.lower === 'in') rule = 'metric-in';
    } else {
      // "an error of 0.5 and a correlation of 0.4": a level has its name before it, and the next clause brings the next.
      const next = comparing === undefined && quantity.kind !== 'multiple' && goesOn.holds(token);
      cost += token.lower === 'for' ? 2 : penalty(token) + (next ? 0.8 : 0);
    }
  }
  // "a BLEU of 54.56 and METEOR of 41.78": the second name has a number of its own.
  if (
    (rule === 'metric-right' || (rule === 'metric-after' && mention.first > quantity.end)) &&
    hasOwnNumber(tokens, quantityFrom, mention)
  )
    cost += 1.5;
  return { cost, rule };
}

/** The index after "on average" and "on an average", or the token itself where an average is something else: "on average F1". */
function averageEnd(tokens: readonly Token[], at: number): number {
  const noun = /^(an|the)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = tokens[noun + 1];
  return tokens[noun]?.lower === 'average' && next && closesPhrase(next) ? noun + 1 : at;
}

/** "by 10% on the mean IoU": nothing but the score stands behind the "on". */
function isAtEnd(tokens: readonly Token[], from: number, { first, end }: MetricMention): boolean {
  const next = tokens[end];
  return tokens.slice(from, first).every(({ lower }) => lower === 'the') && (!next || closesPhrase(next));
}

/** Whether nothing but a few nouns stand before a mention. */
function isAlone(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from < 4 && tokens.slice(from, to).every((token) => !closesPhrase(token));
}

/** What may stand between a name and its number. */
const passedOver = wordSet('score scores rate rates value values up about nearly only');
const valueLinks = wordSet('of = : at is was by to from');

function hasOwnNumber(
  tokens: readonly Token[],
  quantityFrom: Reading['quantityFrom'],
  mention: MetricMention,
): boolean {
  let at = bracketEnd(tokens, mention.end);
  if (quantityFrom.has(at)) return true;
  while (passedOver.holds(tokens[at])) at++;
  return valueLinks.holds(tokens[at]) && quantityFrom.has(at + 1);
}

/** "4x more users than with servers": what is compared stands behind the adjective, though in no word we know. */
function isComparedOtherwise(
  { sentence: { tokens }, metrics }: Reading,
  comparing: Comparing | undefined,
  mention: MetricMention,
): boolean {
  if (comparing?.rule !== 'compared-after' || !/^(more|fewer|less)$/.test(tokens[comparing.at]?.lower ?? ''))
    return false;
  const from = comparing.at + 1;
  const end = simplePhraseEnd(tokens, from);
  if (end === from || mention.first < end) return false;
  return !metrics.some((one) => one.first >= from && one.end <= end);
}
