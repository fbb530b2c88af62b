import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { nounPhraseOpeners } from '../lexicon/grammar.ts';
import { verbMetrics } from '../lexicon/verb-metrics.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import { WordMap, wordsIn } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { predicateOf } from './predicates.ts';

const spendingWords =
  /^(with|only|at|just|on|while|cost(s|ing)?|need(s|ing)?|tak(es|ing)|spend(s|ing)?|requir(es?|ing)|us(es?|ing|ed)|utili[sz](es|ing)|wastes?|incorporat(es?|ing)|poison(s|ing)|edit(s|ing)|updat(es?|ing)|comprising|representing|consum(es?|ing)|occup(y|ies|ying)|≃|≈|~)$/;

/** "with only 6.8% of all the tokens", "tunes 0.1% of the parameters": a share of a resource that was used. */
export function usedShareOf(
  { reading, quantity, form }: Finding,
  before: Finding | undefined,
): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  if (form !== 'absolute' || quantity.kind !== 'percent' || tokens[quantity.end]?.lower !== 'of')
    return undefined;
  const end = wholeEnd(tokens, quantity.end + 1);
  const mention = reading.metrics.find(
    (one) => one.first > quantity.end && one.end <= end && end - one.end < 2,
  );
  if (isTold(tokens, end)) return undefined;
  const timed = timeOf(reading, quantity);
  if (timed) return timed;
  const spent = mention && metricKinds[mention.word.slug].family === 'cost' ? mention.word.slug : undefined;
  const listed = before?.reading === reading && before.rules.includes('share-used');
  if (listed || isSpentBefore(tokens, quantity.edge.start)) return pieces.of(tokens[end - 1]) ?? spent;
  // "compresses the images to 77% of their original size"
  const left =
    tokens[quantity.edge.start - 1]?.lower === 'to' &&
    tokens.slice(quantity.end, end).some(({ lower }) => /^(original|initial|full|previous)$/.test(lower));
  if (left && mention?.end === end) return spent;
  // "the FLOPs can be reduced to only 3% of the original network"
  const reduced =
    tokens[quantity.edge.start - 1]?.lower === 'to' && reducedBefore(reading, quantity.edge.start - 1);
  if (reduced) return reduced;
  // "4% of the writes are to disk" says something of the writes; the 4% were not spent.
  const told = telling.test(tokens[quantity.edge.start - 1]?.lower ?? '');
  return spent &&
    spendable.has(spent) &&
    isSpent(tokens, mention) &&
    !verbMetrics.holds(tokens[quantity.edge.start - 1]) &&
    mention?.end === end &&
    !told &&
    predicateOf(tokens, end) === undefined
    ? spent
    : undefined;
}

/** Where the whole that a share is taken of ends: behind "parameters" in "of the total number of parameters". */
function wholeEnd(tokens: readonly Token[], from: number): number {
  const end = simplePhraseEnd(tokens, from);
  const counted = /^(number|amount|count)$/.test(tokens[end - 1]?.lower ?? '');
  return counted && tokens[end]?.lower === 'of' ? simplePhraseEnd(tokens, end + 1) : end;
}

/** What a share of it spends, though these words name no cost elsewhere. */
const pieces = new WordMap<Finding['metric']>([
  ...wordsIn('dataset datasets corpus corpora set pixels frames pool').map(spending('data')),
  ...wordsIn('heads layers neurons channels').map(spending('parameters')),
]);

function spending(metric: Finding['metric']) {
  return (word: string): [string, Finding['metric']] => [word, metric];
}

/** What is said to have been reduced to a share: the cost named last before the verb. */
function reducedBefore(
  { sentence: { tokens }, metrics }: Reading,
  to: number,
): Finding['metric'] | undefined {
  if (!/^(reduced|decreased|lowered|cut|compressed|shrunk|down)$/.test(tokens[to - 1]?.lower ?? ''))
    return undefined;
  const named = metrics.filter(({ end, word }) => end < to && to - end < 12 && isSpendable(word.slug));
  return named[named.length - 1]?.word.slug;
}

function isSpendable(slug: Finding['metric']): boolean {
  return /^(cost|time)$/.test(metricKinds[slug].family);
}

/** "with 85% of test examples being correctly classified" tells what became of the examples. */
function isTold(tokens: readonly Token[], end: number): boolean {
  return /^(being|correctly|incorrectly|accurately|successfully)$/.test(tokens[end]?.lower ?? '');
}

/** Whether a word of spending stands before a share; what is "on" a share was spent only in training. */
function isSpentBefore(tokens: readonly Token[], start: number): boolean {
  const lower = tokens[start - 1]?.lower ?? '';
  if (lower !== 'on') return spendingWords.test(lower) || /^(achiev|obtain|reach)(e|es|ing)?$/.test(lower);
  return tokens
    .slice(Math.max(0, start - 7), start)
    .some((token) =>
      /^(train|pre-?train|fine-?tun|tun|learn|label|annotat|supervis|rel(y|ies)|based|obtain|report)/.test(
        token.lower,
      ),
    );
}

/** "33% of the inference time", "0.2% of the time required by", "75% of its latency". */
function timeOf(
  { sentence: { tokens }, metrics }: Reading,
  { end }: Quantity,
): Finding['metric'] | undefined {
  const phrase = simplePhraseEnd(tokens, end + 1);
  const mention = metrics.find((one) => one.first > end && one.end <= phrase && phrase - one.end < 2);
  if (!mention || metricKinds[mention.word.slug].family !== 'time' || mention.word.slug === 'speedup')
    return undefined;
  // "right 72% of the time" tells how often.
  const often = mention.word.weak && mention.first === end + 2;
  return often && !/^(required|needed|taken|spent|it|that|of)$/.test(tokens[mention.end]?.lower ?? '')
    ? undefined
    : mention.word.slug;
}

/** Of the general words only those for data: "poisons 0.05% of the samples", but "right in 80% of the trials". */
function isSpent(tokens: readonly Token[], mention: MetricMention | undefined): boolean {
  if (!mention?.word.weak) return mention !== undefined;
  return /^(data|samples?|tokens?|labels?|annotations?|examples?)$/.test(
    tokens[mention.end - 1]?.lower ?? '',
  );
}

/** Resources that a share is named of without a verb of spending. */
const spendable: ReadonlySet<Finding['metric']> = new Set([
  'parameters',
  'data',
  'compute',
  'memory',
  'energy',
]);
/** "comprises 16% of the traffic" describes the traffic. */
const telling =
  /^(compris|constitut|account|represent|for$|captur|contain|contribut|carr|hold|that$|find|infer|where$|:$|,$|\.$)/;

/** What may be kept in part: a score, a speed, a performance. */
const kept: ReadonlySet<string> = new Set(['quality', 'rate', 'time']);

/** "preserves 95% of the original accuracy", "achieves 88% of the speedup": a share of a score that was kept. */
export function keptShareOf({ reading, quantity }: Finding): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  if (
    !/^(preserv|retain|maintain|keep|kept|recover|reach|achiev|attain|provid|deliver)/.test(
      tokens[quantity.edge.start - 1]?.lower ?? '',
    )
  )
    return undefined;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  const far = phraseEnd(tokens, quantity.end + 1);
  const mention = reading.metrics.find(
    (one) =>
      one.first > quantity.end &&
      (one.end === end ||
        one.end === far ||
        (one.end < end && /(ed|possible)$/.test(tokens[one.end]?.lower ?? ''))) &&
      (!one.word.weak || one.word.slug === 'performance'),
  );
  return mention && kept.has(metricKinds[mention.word.slug].family) ? mention.word.slug : undefined;
}

/** "reaches 97% of attack success rate": a score without an article is the level itself, and no whole that a share is taken of. */
export function scoreOfShare({ reading, quantity }: Finding): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  const first = tokens[quantity.end + 1]?.lower ?? '';
  if (nounPhraseOpeners.has(first) || /^(original|full|total|maximum|peak|possible)$/.test(first))
    return undefined;
  const mention = reading.metrics.find(
    (one) => one.first > quantity.end && one.end === end && !one.word.weak,
  );
  if (!mention || metricKinds[mention.word.slug].family !== 'quality') return undefined;
  const head = tokens[end - 1]?.lower ?? '';
  // "30% of failures are" is a share of them.
  const counted =
    /[^su]s$/.test(head) || (metricKinds[mention.word.slug].better === 'down' && !/rate$/.test(head));
  return counted || predicateOf(tokens, end) !== undefined ? undefined : mention.word.slug;
}
