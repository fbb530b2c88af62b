import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { verbMetrics } from '../lexicon/verb-metrics.ts';
import type { MetricMention } from '../mention.ts';
import type { Paper } from '../paper.ts';
import { isNamedOtherwise } from '../read/path-left.ts';
import type { Reading } from '../reading.ts';

/** The one score that a sentence names. */
export function scoreNamedIn(
  { metrics }: Pick<Reading, 'metrics'>,
  finding?: Finding,
): Finding['metric'] | undefined {
  return metrics.find((mention) => isScoreFor(mention, finding))?.word.slug;
}

/** The score of a mention, unless that stands behind a bare number of its own, as in "86% on A, 38.8 mAP on B". */
function isScoreFor({ word, first }: MetricMention, finding: Finding | undefined): boolean {
  const owner = finding?.reading.quantityTo.get(first);
  if (owner?.kind === 'bare' && finding?.quantity.kind === 'percent') return false;
  return !word.weak && word.score && metricKinds[word.slug].better === 'up' && word.slug !== 'other-quality';
}

/** The score that a sentence names anywhere: a gain beside it is most likely a gain in it. */
export function scoreOf({ reading, comparing }: Finding): Finding['metric'] | undefined {
  const { trend } = comparing?.comparison ?? {};
  // "state-of-the-art accuracy on A (+5.3%) and B (+1.7%)"
  const signed = trend === 'up' && comparing?.rule === 'compared-sign';
  if (trend !== 'better') return signed ? scoreNamedIn(reading) : undefined;
  return scoreNamedIn(reading) ?? errorNamedBefore(reading, comparing?.at ?? 0);
}

/** The one measure that a sentence names before what it compares: "attains 1.97 FID, outperforming the baseline by 4.21". */
function errorNamedBefore({ metrics }: Reading, at: number): Finding['metric'] | undefined {
  const named = metrics.filter(({ word }) => !word.weak && word.score && word.slug !== 'other-quality');
  const [first, ...others] = new Set(named.map(({ word }) => word.slug));
  return others.length === 0 && named[0] && named[0].end <= at ? first : undefined;
}

/** "eradication rates range …, with a pooled rate of 85%": a general word that takes up an exact name before it. */
export function namedBefore(finding: Finding): Finding['metric'] | undefined {
  const {
    choice,
    reading: { sentence, metrics },
  } = finding;
  if (!choice?.mention.word.weak || choice.mention.word.slug !== 'other-quality') return undefined;
  // "the rate of successful registrations": what went so tells what the rate is of.
  const at = choice.mention.end;
  if (sentence.tokens[at - 1]?.lower === 'rate' && sentence.tokens[at]?.lower === 'of') {
    const { first = 0, word } = metrics.find((one) => one.first > at) ?? {};
    if (first - at < 3 && (word?.slug === 'pass-rate' || word?.slug === 'error')) return word.slug;
  }
  const headOf = (end: number): string => sentence.tokens[end - 1]?.lower.replace(/s$/, '') ?? '';
  const head = headOf(choice.mention.end);
  const named = metrics.find(
    ({ end, first, word }) =>
      first < choice.mention.first && !word.weak && word.slug !== 'other-quality' && headOf(end) === head,
  );
  // "a new best result of 70%, 3% accuracy above the last"
  const result =
    head === 'result'
      ? scoreNamedIn({ metrics }, finding)
      : head === 'value'
        ? scoreNamedIn({ metrics: metrics.filter(({ first }) => first < choice.mention.first) })
        : undefined;
  return named?.word.slug ?? result;
}

/** A level without a name goes on with what was measured before, or with what the sentence before set out to do. */
export function carriedMetric(
  finding: Finding,
  paper: Paper,
  level: Finding | undefined,
  before: Finding | undefined,
): Finding['metric'] {
  if (isShareOfCount(finding) || isOfUnknownName(finding)) return 'other-quality';
  // "(2.77 ms, 82.4%)": no share is a time or a rate.
  if (
    before?.reading === finding.reading &&
    before.form === 'absolute' &&
    before.metric !== 'other-quality' &&
    (metricKinds[before.metric].family === 'quality' || before.metric === 'overhead')
  )
    return before.metric;
  const here = scoreNamedIn(finding.reading, finding);
  if (here) return here;
  const { index, tokens } = finding.reading.sentence;
  // "Headache relief was 75.9%" names its measure, though in no word we know.
  if (/^(is|was|are|were)$/.test(tokens[finding.quantity.edge.start - 1]?.lower ?? ''))
    return 'other-quality';
  if (level && index - level.reading.sentence.index <= 3 && metricKinds[level.metric].family === 'quality')
    return level.metric;
  return taskOf(paper.readings[index - 1]) ?? 'other-quality';
}

/** The share in "84,117 (13.8%) of the apps" tells of them, whatever was measured before. */
function isShareOfCount({ quantity, reading: { sentence, quantityTo } }: Finding): boolean {
  const { start } = quantity.edge;
  return sentence.tokens[start - 1]?.text === '(' && quantityTo.get(start - 1)?.kind === 'bare';
}

/** "a forecasting skill of 21%" has a name of its own, though in no word we know. */
export function isOfUnknownName({ quantity: { edge }, reading: { sentence, metrics } }: Finding): boolean {
  const { tokens } = sentence;
  if (metrics.some(({ end }) => end === edge.start - 1)) return false;
  const spent = tokens[edge.start - 1]?.lower === 'of' && spendings.test(tokens[edge.start - 2]?.lower ?? '');
  return spent || isNamedOtherwise(tokens, edge.start, 0);
}

const spendings = /^(usage|use|consumption|footprint|volume|costs?|counts?|requirements?)$/;

/** What is covered, preferred or failed is no task to be scored by. */
const tellsNoTask: ReadonlySet<Finding['metric']> = new Set(['coverage', 'win-rate', 'error']);

function taskOf(reading: Reading | undefined): Finding['metric'] | undefined {
  const tokens = reading?.sentence.tokens ?? [];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const metric = verbMetrics.of(tokens[at]);
    if (metric && !tellsNoTask.has(metric) && tokens[at - 1]?.lower === 'to') return metric;
  }
  return undefined;
}
