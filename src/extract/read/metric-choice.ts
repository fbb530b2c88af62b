import { metricKinds } from '../../../db/vocabulary.ts';
import { comparativeAdjectives, comparativeNouns } from '../lexicon/comparisons.ts';
import { clauseOpeners, links, nounPhraseOpeners, verbs } from '../lexicon/grammar.ts';
import { fitsUnit } from '../lexicon/unit-metrics.ts';
import type { Quantity } from '../quantity.ts';
import type { MetricMention, Reading } from '../reading.ts';
import { bracketEnd, closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { bondBetween } from './series.ts';

export interface MetricChoice {
  readonly mention: MetricMention;
  /** How far the mention stands from the number, in grammar rather than in words; below 2 they are side by side. */
  readonly cost: number;
  readonly rule:
    | 'metric-after'
    | 'metric-linked'
    | 'metric-object'
    | 'metric-in'
    | 'metric-left'
    | 'metric-right'
    | 'metric-list';
}

/** Only so many mentions on either side are looked at, and none further away in tokens. */
const nearest = 5;
const farthest = 50;
/** What the object of the verb itself costs: "reduces the misses by 3%". */
const wholeObject = 0.2;
/** A path that costs more leads to no name, whatever comes. */
const unreachable = 12;

/** The mention that names what a number measures: the one whose path to it through the sentence is cheapest. */
export function chooseMetric(
  reading: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
): MetricChoice | undefined {
  const { metrics } = reading;
  let best: MetricChoice | undefined;
  const next = metrics.findIndex((mention) => mention.first >= quantity.end);
  const middle = next < 0 ? metrics.length : next;
  for (const mention of metrics.slice(Math.max(0, middle - nearest), middle + nearest)) {
    if (mention.first < quantity.end && mention.end > quantity.first) continue;
    if (mention.first - quantity.end > farthest || quantity.first - mention.end > farthest) continue;
    const choice =
      mention.first >= quantity.end
        ? toTheRight(reading, quantity, comparing, mention)
        : toTheLeft(reading, quantity, comparing, mention);
    const cost =
      choice.cost +
      (mention.word.weak && choice.cost > wholeObject ? weakness(reading, mention, choice.rule) : 0) +
      misfit(reading, quantity, comparing, mention, choice.rule);
    if (!best || cost < best.cost) best = { ...choice, mention, cost };
  }
  return best;
}

/** A general word counts less, though "reduces token use by 40%" leaves no doubt. */
function weakness(
  { sentence: { tokens }, metrics }: Reading,
  mention: MetricMention,
  rule: Path['rule'],
): number {
  // "the replay rate": a general word behind a noun is a name.
  const single = mention.end - mention.first === 1 && !metrics.some(({ end }) => end === mention.first);
  const named = single && isNoun(tokens[mention.first - 1]) ? 0.6 : 0;
  if (mention.word.slug === 'other-quality') return 1.7 - named;
  return rule === 'metric-object' && heads.has(tokens[mention.end]?.lower ?? '') ? 0.3 : 1.2 - named;
}

/** Adjectives and participles by which a general word gets no more exact. */
const vague = new Set(
  'same total overall average mean high higher low lower real first best better worst'.split(' '),
);

function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !closesPhrase(token) &&
    !vague.has(token.lower) &&
    !nounPhraseOpeners.has(token.lower)
  );
}

/** What speaks against a mention wherever it stands. */
function misfit(
  { sentence: { tokens } }: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
  mention: MetricMention,
  rule: Path['rule'],
): number {
  let cost = 0;
  const next = tokens[mention.end];
  // "runtime variable values" are not a runtime: the mention should be the head of its phrase.
  if (
    next?.kind === 'word' &&
    !closesPhrase(next) &&
    !heads.has(next.lower) &&
    !comparativeNouns.has(next.lower) &&
    !comparativeAdjectives.has(next.lower)
  )
    cost += 0.8;
  const { better, family } = metricKinds[mention.word.slug];
  const far = rule === 'metric-left' || rule === 'metric-right';
  const beside = /^metric-(object|after|in)$/.test(rule);
  if (
    comparing?.comparison.trend === 'better' &&
    better === 'down' &&
    !beside &&
    !isSubject(tokens, quantity, mention)
  )
    cost += 2;
  if (comparing?.comparison.trend === 'down' && better === 'up' && family !== 'rate') cost += 0.8;
  if (quantity.kind === 'bare' && family === 'cost') cost += 1;
  if (far && family === 'cost' && quantity.kind === 'percent' && !comparing) cost += 2.5;
  // A level in seconds is no speedup, and bytes "of data" are first of all memory.
  if (!comparing && quantity.unitEntry?.dimension === 'time' && mention.word.slug === 'speedup') cost += 0.5;
  if (quantity.unitEntry?.dimension === 'bytes' && mention.word.slug === 'data') cost += 1.5;
  if (quantity.unitEntry && !fitsUnit(quantity.unitEntry, mention.word.slug)) cost += 4;
  return cost;
}

const heads = new Set([
  'accuracy',
  'ratio',
  'score',
  'scores',
  'rate',
  'rates',
  'value',
  'values',
  'usage',
  'use',
  'count',
  'counts',
  'volume',
  'requirements',
  'requirement',
  'consumption',
  'cost',
  'costs',
  'footprint',
  'performance',
  'spent',
  'required',
  'needed',
  'taken',
  'on',
  'savings',
  'point',
  'points',
  'metric',
  'metrics',
  'respectively',
]);

type Path = Pick<MetricChoice, 'cost' | 'rule'>;

function toTheRight(
  { sentence: { tokens }, quantityFrom }: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
  mention: MetricMention,
): Path {
  // "22.4% (IoU) and 26.9% (F1)"
  const glossed = mention.first === quantity.end + 1 && tokens[mention.end]?.text === ')';
  if (glossed && tokens[quantity.end]?.text === '(') return { cost: 0.1, rule: 'metric-after' };
  let cost = 0;
  let rule: Path['rule'] = 'metric-after';
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
      cost += bondBetween(tokens, quantity, crossed) === 'sibling' ? 0.1 : crossed.kind === 'bare' ? 1 : 3;
      at = crossed.end - 1;
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
      cost += 0.8;
      rule = 'metric-in';
      at += 2;
    } else if (
      token.lower === 'on' &&
      !mention.word.weak &&
      metricKinds[mention.word.slug].family === 'quality' &&
      /^metrics?$/.test(tokens[mention.end]?.lower ?? '')
    ) {
      cost += 0.8;
    } else if (token.lower === 'in' || token.lower === 'of') {
      const compares =
        comparing !== undefined && comparing.rule !== 'compared-verb'
          ? comparing.at < at
          : comparing !== undefined;
      cost += compares ? 0.5 : token.lower === 'of' ? 1.8 : 1.2;
      if (token.lower === 'in') rule = 'metric-in';
    } else cost += token.lower === 'for' ? 2 : penalty(token);
  }
  // "a BLEU of 54.56 and METEOR of 41.78": the second name has a number of its own.
  if (
    (rule === 'metric-right' || (rule === 'metric-after' && mention.first > quantity.end)) &&
    hasOwnNumber(tokens, quantityFrom, mention)
  )
    cost += 1.5;
  return { cost, rule };
}

function hasOwnNumber(
  tokens: readonly Token[],
  quantityFrom: Reading['quantityFrom'],
  mention: MetricMention,
): boolean {
  let at = mention.end;
  if (quantityFrom.has(at)) return true;
  while (/^(scores?|rates?|values?|up|about|nearly|only)$/.test(tokens[at]?.lower ?? '')) at++;
  return /^(of|=|:|at|is|was|by|to)$/.test(tokens[at]?.lower ?? '') && quantityFrom.has(at + 1);
}

function toTheLeft(
  { sentence: { tokens }, quantities, quantityTo }: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
  mention: MetricMention,
): Path {
  const { start } = quantity.edge;
  if (mention.first >= start) return { cost: 0.3, rule: 'metric-linked' };
  let cost = 0.4;
  let linkedOnly = true;
  let separated = false;
  if (isNamedOtherwise(tokens, start, mention.end)) cost += 4;
  for (let at = start - 1; at >= mention.end && cost < unreachable; at--) {
    const token = tokens[at];
    if (!token) break;
    const crossed = quantityTo.get(at + 1);
    if (crossed) {
      const bond = bondBetween(tokens, crossed, quantity);
      const transparent =
        bond === 'sibling' ||
        bond === 'gloss' ||
        (crossed.kind === 'bare' && Number.isInteger(crossed.value));
      cost += transparent ? 0.4 : 2.2;
      linkedOnly = linkedOnly && transparent;
      at = crossed.first;
      continue;
    }
    if (token.lower === ',' || token.lower === 'and') separated = true;
    if (links.has(token.lower)) {
      cost += token.lower === ',' || token.lower === 'and' ? 0.8 : 0.15;
      continue;
    }
    linkedOnly = false;
    cost += closesPhrase(token) ? penalty(token) * 0.6 : 0.15;
  }
  // "4% in F1 and 3% in accuracy": what stands between two numbers and a comma belongs to the first.
  const served = quantities[0] !== undefined && quantities[0].end <= mention.first;
  if (separated && served) cost += 0.7;
  const object =
    comparing !== undefined && comparing.rule !== 'compared-after' && comparing.at < mention.first;
  if (object) {
    const { lower } = tokens[comparing.at] ?? { lower: '' };
    const next = tokens[mention.end];
    const inside = next?.kind === 'word' && !closesPhrase(next) && !heads.has(next.lower);
    // "outperforms a shared memory system by 3x": the name of a rival is no measure.
    const rival =
      isRivalry(lower) &&
      (inside || (mention.end === start - 1 && metricKinds[mention.word.slug].family === 'cost'));
    // "reduces proof sizes by half, at no computational cost": the object itself leaves no doubt.
    const whole =
      comparing.rule === 'compared-verb' &&
      tokens[start - 1]?.lower === 'by' &&
      isObject(tokens, comparing.at + 1, mention.end, start - 1);
    return {
      cost: rival ? cost + 3 : whole && !isRivalry(lower) ? wholeObject : Math.min(cost, 1 + cost * 0.3),
      rule: 'metric-object',
    };
  }
  // A comparative after the number asks for what follows it: "73% lower energy".
  if (comparing?.rule === 'compared-after') cost += 0.8;
  return { cost, rule: linkedOnly ? 'metric-linked' : 'metric-left' };
}

function isRivalry(verb: string): boolean {
  return /^(out-?perform|surpass|exceed|beat|outpace)/.test(verb);
}

/** "the communication cost of our scheme is 7.5x better". */
function isSubject(tokens: readonly Token[], quantity: Quantity, mention: MetricMention): boolean {
  const copula = quantity.edge.start - 1;
  if (!/^(is|are|was|were)$/.test(tokens[copula]?.lower ?? '') || mention.end > copula) return false;
  return tokens.slice(mention.end, copula).every((token) => !closesPhrase(token) || token.lower === 'of');
}

/** Whether one noun phrase, with its "of", reaches from a verb to the end of a mention and on to the "by". */
function isObject(tokens: readonly Token[], from: number, end: number, by: number): boolean {
  return end === by && tokens.slice(from, end).every((token) => !closesPhrase(token) || token.lower === 'of');
}

/** "alarms …, with a payoff of 12x": a noun of its own, though one we do not know. */
function isNamedOtherwise(tokens: readonly Token[], start: number, from: number): boolean {
  const head = tokens[start - 2];
  if (tokens[start - 1]?.lower !== 'of' || start - 2 < from || !head || !isNoun(head)) return false;
  return !comparativeNouns.has(head.lower) && !measuring.has(head.lower) && !heads.has(head.lower);
}

/** Nouns that only introduce an amount: "by a factor of 3", "with a mean of 5". */
const measuring = new Set(
  'factor factors average total maximum minimum median mean range amount order margin peak value level levels degree rate ratio percentage proportion share speedup multiple sum majority top excess'.split(
    ' ',
  ),
);

function penalty(token: Token): number {
  if (token.text === ';') return 4;
  if (clauseOpeners.has(token.lower) || token.lower === 'when') return 3;
  if (token.text === ',' || token.text === '(' || token.text === ')') return 0.9;
  if (token.lower === 'with') return 0.7;
  if (/^(than|over|versus|vs|against|compared)$/.test(token.lower)) return 1.2;
  if (verbs.has(token.lower)) return 1;
  return 0.5;
}
