import { type MetricSlug, metricKinds } from '../../../db/vocabulary.ts';
import type { MetricMention } from '../mention.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a word that names a metric elsewhere does not where it stands. */
export function isNoMetric(tokens: readonly Token[], { first, end, word }: MetricMention): boolean {
  const before = tokens[first - 1];
  // "an average precision and recall of 97% and 92%" averages both.
  if (word.slug === 'map' && isAveraged(tokens, first, end)) return true;
  if (word.slug === 'runtime' && isMoment(tokens, first, end)) return true;
  if (isPrice(tokens, first, end) || isOfNumbers(tokens, first)) return true;
  // "the search returns 70% valid words"
  if (tokens[first]?.lower === 'returns' && tokens[end]?.kind === 'number') return true;
  // The epochs of "a 300-epoch training" measure it.
  return before?.text === '-' && before.glued && tokens[first - 2]?.kind === 'number';
}

/** "latency and throughput overheads": what an overhead is of does not name it. */
export function withOverheads(tokens: readonly Token[], mentions: readonly MetricMention[]): MetricMention[] {
  let overhead: MetricMention | undefined;
  const named: MetricMention[] = [];
  for (const mention of mentions.toReversed()) {
    const joined =
      overhead !== undefined &&
      (mention.end === overhead.first ||
        (tokens[overhead.end - 1]?.lower === 'overheads' &&
          mention.end + 1 === overhead.first &&
          /^(and|,)$/.test(tokens[mention.end]?.lower ?? '')));
    if (mention.word.slug === 'overhead') overhead = mention;
    else if (overhead && joined) overhead = { first: mention.first, end: overhead.end, word: overhead.word };
    else overhead = undefined;
    if (overhead && named[0]?.end === overhead.end) named[0] = overhead;
    else named.unshift(overhead ?? mention);
  }
  return named;
}

/** "at runtime", "at inference time", "48% of the time": when something is, not how long it takes. */
function isMoment(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.lower === 'at') return tokens[end]?.lower !== 'of';
  return (
    tokens[at]?.lower === 'time' &&
    !/^(required|needed|taken|it|that)$/.test(tokens[end]?.lower ?? '') &&
    tokens[at - 1]?.lower === 'the' &&
    tokens[at - 2]?.lower === 'of' &&
    /^(%|percent)$/.test(tokens[at - 3]?.lower ?? '')
  );
}

/** "full-precision", "mixed precision": how exactly numbers are stored. */
function isOfNumbers(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return lower === 'precision'
    ? stored.test(tokens[at - 1]?.lower ?? '')
    : lower.endsWith('-precision') && stored.test(lower.slice(0, -'-precision'.length));
}

const stored =
  /^(full|half|mixed|single|double|low|lower|reduced|arbitrary|variable|multi|fixed|machine|numerical|integer|bit)$/;

/** "at the cost of accuracy" names what is given up, "at the cost of $3" a price. */
function isPrice(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[end]?.lower !== 'of' || !/^(cost|expense|price)$/.test(tokens[end - 1]?.lower ?? ''))
    return false;
  if (!/^(the|a)$/.test(tokens[first - 1]?.lower ?? '') || tokens[first - 2]?.lower !== 'at') return false;
  return !tokens.slice(end + 1, end + 4).some(({ lower }) => /^([$€£]|usd|us|dollars?)$/.test(lower));
}

function isAveraged(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.lower !== 'average' || end !== at + 2) return false;
  return tokens[end]?.lower === 'and' && /^(recall|f1|f1-score)$/.test(tokens[end + 1]?.lower ?? '');
}

/** "1% accuracy loss", "a loss of top-5 accuracy": the accuracy is lost, and no loss is measured. */
export function withoutLosses(tokens: readonly Token[], mentions: readonly MetricMention[]): MetricMention[] {
  return mentions.filter(({ first, end }, index) => {
    const word = tokens[first]?.lower;
    if (word !== 'loss' && word !== 'losses') return true;
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    if (before?.end === first && metricKinds[before.word.slug].better === 'up') return false;
    const linked = /^(of|in)$/.test(tokens[end]?.lower ?? '') && after !== undefined && after.first - end < 4;
    return !(linked && metricKinds[after.word.slug].better === 'up');
  });
}

const trailing: ReadonlySet<MetricSlug> = new Set([
  'other-quality',
  'performance',
  'storage',
  'money',
  'runtime',
]);

/** "energy footprint", "communication efficiency": a general word behind an exact one belongs to it. */
export function withGeneralWords(mentions: readonly MetricMention[]): MetricMention[] {
  const joined: MetricMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const follows = before?.end === mention.first && !before.word.weak && !before.word.setUp;
    if (follows && mention.word.weak && trailing.has(mention.word.slug))
      joined[joined.length - 1] = { first: before.first, end: mention.end, word: before.word };
    else joined.push(mention);
  }
  return joined;
}
