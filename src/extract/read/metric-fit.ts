import { metricKinds } from '../../../db/vocabulary.ts';
import { comparativeAdjectives, comparativeNouns } from '../lexicon/comparisons.ts';
import { nounPhraseOpeners } from '../lexicon/grammar.ts';
import { fitsUnit } from '../lexicon/unit-metrics.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { closesPhrase } from '../text/chunks.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import type { Path } from './metric-path.ts';

/** A general word counts less, though "reduces token use by 40%" leaves no doubt. */
export function weakness(
  { sentence: { tokens }, metrics }: Reading,
  mention: MetricMention,
  rule: Path['rule'],
  comparing: Comparing | undefined,
): number {
  // "13x more communication"
  const compared = comparing?.rule === 'compared-after' && comparing.comparison.kind === 'adjective';
  if (rule === 'metric-after' && compared && mention.first - comparing.at < 3) return 0.2;
  // "performance gains of 10%", "a reduction in the number of frames"
  const gained =
    comparing?.rule === 'compared-noun' &&
    mention.end === comparing.at &&
    !/^(margins?|lead)$/.test(tokens[comparing.at]?.lower ?? '');
  const numbered =
    tokens[mention.first - 1]?.lower === 'of' &&
    /^(number|amount)$/.test(tokens[mention.first - 2]?.lower ?? '');
  if (gained || (numbered && rule === 'metric-in')) return 0.2;
  // "the replay rate": a general word behind a noun is a name.
  const single = mention.end - mention.first === 1 && !metrics.some(({ end }) => end === mention.first);
  const named = single && isNoun(tokens[mention.first - 1]) ? 0.6 : 0;
  if (mention.word.slug === 'other-quality') return 1.7 - named;
  return rule === 'metric-object' && heads.holds(tokens[mention.end]) ? 0.3 : 1.2 - named;
}

/** Adjectives and participles by which a general word gets no more exact. */
const vague = new WordSet(
  'same total overall average mean high higher low lower real first best better worst'.split(' '),
);

/** Whether a token may be the noun of a name. */
export function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !closesPhrase(token) && !vague.holds(token) && !nounPhraseOpeners.holds(token)
  );
}

/** What speaks against a mention wherever it stands. */
export function misfit(
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
    (mention.word.weak || mention.end !== quantity.edge.start) &&
    !closesPhrase(next) &&
    !heads.holds(next) &&
    !(comparing === undefined && /^loss(es)?$/.test(next.lower)) &&
    !isRelative(tokens, mention.end, quantity) &&
    !comparativeNouns.holds(next) &&
    !comparativeAdjectives.holds(next)
  )
    cost += mention.word.weak ? 1.6 : 0.8;
  const { better, family } = metricKinds[mention.word.slug];
  const far = rule === 'metric-left' || rule === 'metric-right';
  const beside = /^metric-(object|after|in)$/.test(rule);
  if (
    comparing?.comparison.trend === 'better' &&
    quantity.direction === undefined &&
    better === 'down' &&
    !beside &&
    !isSubject(tokens, quantity, mention)
  )
    cost += rule === 'metric-right' && family === 'cost' ? 4 : 2;
  if (quantity.kind === 'points' && family !== 'quality') cost += 5;
  if (comparing?.comparison.trend === 'down' && better === 'up' && family !== 'rate') cost += 0.8;
  if (quantity.kind === 'bare' && family === 'cost') cost += 1;
  if (
    far &&
    family === 'cost' &&
    mention.word.slug !== 'overhead' &&
    quantity.kind === 'percent' &&
    !comparing
  )
    cost += 2.5;
  // A level in seconds is no speedup, and bytes "of data" are first of all memory.
  if (!comparing && quantity.unitEntry?.dimension === 'time' && mention.word.slug === 'speedup') cost += 0.5;
  if (quantity.unitEntry?.dimension === 'bytes' && mention.word.slug === 'data') cost += 1.5;
  // "an accuracy of 2 mm", but not "accurate … at distances of 2 m"
  if (far && better === 'up' && quantity.unitEntry?.metric === 'error') cost += 2;
  if (quantity.unitEntry && !fitsUnit(quantity.unitEntry, mention.word.slug)) cost += 4;
  return cost;
}

/** A participle behind a name leaves it whole: "bias caused by noise". */
function isRelative(tokens: readonly Token[], at: number, { kind }: Quantity): boolean {
  const after = tokens[at + 1];
  return (
    kind !== 'bare' && tokens[at]?.lower.endsWith('ed') === true && after !== undefined && closesPhrase(after)
  );
}

/** "the communication cost of our scheme is 7.5x better". */
function isSubject(tokens: readonly Token[], quantity: Quantity, mention: MetricMention): boolean {
  const copula = quantity.edge.start - 1;
  if (!/^(is|are|was|were)$/.test(tokens[copula]?.lower ?? '') || mention.end > copula) return false;
  return tokens.slice(mention.end, copula).every((token) => !closesPhrase(token) || token.lower === 'of');
}

/** Nouns that a name may go on with: "memory usage", "latency requirements". */
export const heads = new WordSet([
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
  'magnitude',
  'magnitudes',
  'level',
  'levels',
  'rating',
  'ratings',
  'probability',
  'percentage',
]);
