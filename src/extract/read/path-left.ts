import { metricKinds } from '../../../db/vocabulary.ts';
import { comparativeNouns } from '../lexicon/comparisons.ts';
import { links } from '../lexicon/grammar.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { heads, isNoun } from './metric-fit.ts';
import { isRivalry, type Path, penalty, unreachable, wholeObject } from './metric-path.ts';
import { bondBetween } from './series.ts';

/** The way from a number to a name before it. */
export function toTheLeft(
  { sentence: { tokens }, quantities, quantityTo, metrics }: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
  mention: MetricMention,
): Path {
  const { start } = quantity.edge;
  if (mention.first >= start) return { cost: 0.3, rule: 'metric-linked' };
  let cost = 0.4;
  let linkedOnly = true;
  let separated = false;
  if (mention.end !== start - 2 && isNamedOtherwise(tokens, start, mention.end)) cost += 4;
  for (let at = start - 1; at >= mention.end && cost < unreachable; at--) {
    const token = tokens[at];
    if (!token) break;
    const crossed = quantityTo.get(at + 1);
    if (crossed) {
      const bond = bondBetween(tokens, crossed, quantity);
      const transparent =
        bond === 'sibling' ||
        bond === 'gloss' ||
        isFormerLevel(tokens, crossed, start) ||
        (crossed.kind === 'bare' && Number.isInteger(crossed.value));
      cost += transparent ? 0.4 : 2.2;
      linkedOnly = linkedOnly && transparent;
      at = crossed.first;
      continue;
    }
    // "an F-measure (which combines both) of 89%", "a mean absolute error (MAE) of 0.5"
    const open = token.text === ')' ? bracketStart(tokens, at) : at;
    const acronym = open < at && mention.first === open + 1 && mention.end === at;
    if (open < at && (mention.end <= open || acronym)) {
      cost += acronym ? 0.1 : 0.3;
      at = acronym ? at : open;
      continue;
    }
    if (token.lower === ',' || token.lower === 'and') separated = true;
    if (links.holds(token) || isNoMore(tokens, at)) {
      cost += token.lower === ',' || token.lower === 'and' ? 0.8 : 0.15;
      continue;
    }
    linkedOnly = false;
    cost += closesPhrase(token) ? penalty(token) * 0.6 : 0.15;
  }
  // "4% in F1 and 3% in accuracy": what stands between two numbers and a comma belongs to the first.
  const served = quantities[0] !== undefined && quantities[0].end <= mention.first;
  if (separated && served) cost += 0.7;
  // "an 800x speed-up and a 19.5% gain": the speed-up has its number.
  const taken = quantityTo.has(mention.first);
  if (separated && taken && comparing?.rule === 'compared-after' && comparing.comparison.kind === 'noun')
    cost += 2;
  // "with 23M parameters, 82% on ImageNet"
  if (separated && taken && quantity.kind === 'percent' && metricKinds[mention.word.slug].family === 'cost')
    cost += 2;
  const object =
    comparing !== undefined && comparing.rule !== 'compared-after' && comparing.at < mention.first;
  if (object) {
    const { lower } = tokens[comparing.at] ?? { lower: '' };
    const next = tokens[mention.end];
    const inside = next?.kind === 'word' && !closesPhrase(next) && !heads.holds(next);
    // "outperforms a shared memory system by 3x": the name of a rival is no measure.
    const rival =
      isRivalry(lower) &&
      (inside ||
        (mention.end === start - 1 &&
          (metricKinds[mention.word.slug].family === 'cost' ||
            metricKinds[mention.word.slug].better === 'down')));
    // "reduces proof sizes by half, at no computational cost": the object itself leaves no doubt.
    const whole =
      comparing.rule === 'compared-verb' &&
      tokens[start - 1]?.lower === 'by' &&
      isObject(tokens, comparing.at + 1, mention.end, start - 1);
    if (rival || isOfOther(tokens, comparing.at + 1, mention.first))
      return { cost: cost + 3.5, rule: 'metric-object' };
    const own = whole && !isRivalry(lower) ? wholeObject : Math.min(cost, 1 + cost * 0.3);
    const nearer = metrics.some((one) => one.first >= mention.end && one.end < start);
    const placed = !nearer && isObjectWithPlace(tokens, comparing, mention.end, start - 1);
    return { cost: placed ? Math.min(own, 0.5) : own, rule: 'metric-object' };
  }
  // A comparative after the number asks for what follows it: "73% lower energy".
  if (comparing?.rule === 'compared-after') cost += isOfOtherObject(tokens, comparing, metrics) ? 3 : 0.8;
  return { cost, rule: linkedOnly ? 'metric-linked' : 'metric-left' };
}

/** The 33.2 of "the BLEU score from 33.2 to 34.3". */
function isFormerLevel(tokens: readonly Token[], { edge, end }: Quantity, start: number): boolean {
  return (
    tokens[edge.start - 1]?.lower === 'from' &&
    tokens[end]?.lower === 'to' &&
    start - end > 0 &&
    start - end < 3
  );
}

/** "the accuracy, with 32x fewer time steps": what there are fewer of stands behind the number, though in no word we know. */
function isOfOtherObject(tokens: readonly Token[], { at }: Comparing, metrics: Reading['metrics']): boolean {
  if (tokens[at]?.lower !== 'fewer') return false;
  const end = simplePhraseEnd(tokens, at + 1);
  return end > at + 1 && !metrics.some((one) => one.first > at && one.end <= end);
}

/** Where a bracket without numbers opens that closes at a token and stands before a "of" or "is"; the token itself if there is none. */
function bracketStart(tokens: readonly Token[], at: number): number {
  if (!/^(of|is|was|at|reaches|=)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  for (let open = at - 1; open >= 0 && at - open < 12; open--) {
    if (tokens[open]?.kind === 'number') return at;
    if (tokens[open]?.text === '(') return open;
  }
  return at;
}

/** The "no" of "no more than". */
function isNoMore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'no' && /^(more|less|fewer)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "improves the performance of query processing by 3x": the object is what the mention is only told of. */
function isOfOther(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = first - 1; at > from; at--) {
    const token = tokens[at];
    if (!token || (closesPhrase(token) && token.lower !== 'of' && !token.lower.endsWith('ing'))) return false;
    const head = tokens[at - 1];
    if (token.lower === 'of')
      return head !== undefined && isNoun(head) && !measuring.holds(head) && !counting.test(head.lower);
  }
  return false;
}

const counting =
  /^(numbers?|amounts?|quantit(y|ies)|volumes?|sizes?|counts?|costs?|use|usage|consumption|needs?|length|sum|growth|speed|gap|usages|levels?|loss|terms)$/;

/** Whether one noun phrase, with its "of", reaches from a verb to the end of a mention and on to the "by". */
function isObject(tokens: readonly Token[], from: number, end: number, by: number): boolean {
  return end === by && tokens.slice(from, end).every((token) => !closesPhrase(token) || token.lower === 'of');
}

/** "improves the F1 score across all teams by 19%": the object of a verb, and where it was measured. */
function isObjectWithPlace(
  tokens: readonly Token[],
  { rule, at }: Comparing,
  end: number,
  by: number,
): boolean {
  if (rule !== 'compared-verb' || tokens[by]?.lower !== 'by' || isRivalry(tokens[at]?.lower ?? ''))
    return false;
  if (
    !isObject(tokens, at + 1, end, end) ||
    !/^(across|on|for|over|in|of|at|from)$/.test(tokens[end]?.lower ?? '')
  )
    return false;
  return tokens
    .slice(end, by)
    .every(
      (token) => !closesPhrase(token) || /^(across|on|for|over|in|of|at|from|the|and)$/.test(token.lower),
    );
}

/** "alarms …, with a payoff of 12x": a noun of its own, though one we do not know. */
export function isNamedOtherwise(tokens: readonly Token[], start: number, from: number): boolean {
  const head = tokens[start - 2];
  if (tokens[start - 1]?.lower !== 'of' || start - 2 < from || !head || !isNoun(head)) return false;
  if (/^(lengths?|sizes?|ranges?|distances?|depths?)$/.test(head.lower)) return true;
  // "an accuracy on the test set of 95%"
  let at = start - 3;
  while (at >= from && !closesPhrase(tokens[at] ?? head)) at--;
  if (
    at >= from &&
    /^(on|in|for|with|between|to|over|across|at)$/.test(tokens[at]?.lower ?? '') &&
    !servedBy(tokens, at)
  )
    return false;
  return !comparativeNouns.holds(head) && !measuring.holds(head) && !heads.holds(head);
}

/** "alarms, with a payoff of": a "with" behind a comma brings something else. */
function servedBy(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'with' &&
    (tokens[at - 1]?.text === ',' || /^(an?|the)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** Nouns that only introduce an amount: "by a factor of 3", "with a mean of 5". */
const measuring = new WordSet(
  'factor factors average total maximum minimum median mean range amount order margin peak value level levels degree rate ratio percentage proportion share speedup multiple sum majority top excess'.split(
    ' ',
  ),
);
