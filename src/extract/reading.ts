import { quantitiesOf } from './find/quantities.ts';
import { embeddedMetric, type MetricWord, metricWords } from './lexicon/metrics.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

export interface MetricMention {
  readonly first: number;
  readonly end: number;
  readonly word: MetricWord;
}

/** A sentence with what was found in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly metrics: readonly MetricMention[];
  /** The quantities by their first token and by the token after them. */
  readonly quantityFrom: ReadonlyMap<number, Quantity>;
  readonly quantityTo: ReadonlyMap<number, Quantity>;
}

const none: ReadonlyMap<number, Quantity> = new Map();

/** Finds the numbers of a sentence and, where there are any, the words that could name them. */
export function readSentence(sentence: Sentence): Reading {
  const quantities = quantitiesOf(sentence);
  if (quantities.length === 0)
    return { sentence, quantities, metrics: [], quantityFrom: none, quantityTo: none };
  const quantityFrom = new Map<number, Quantity>();
  const quantityTo = new Map<number, Quantity>();
  for (const quantity of quantities) {
    quantityFrom.set(quantity.first, quantity);
    quantityTo.set(quantity.end, quantity);
  }
  return { sentence, quantities, metrics: metricMentionsOf(sentence, quantities), quantityFrom, quantityTo };
}

/** The words of a sentence that name metrics, longest first where they overlap, in order. */
function metricMentionsOf({ tokens }: Sentence, quantities: readonly Quantity[]): MetricMention[] {
  const mentions: MetricMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while ((quantities[next]?.end ?? at + 1) <= at) next++;
    // The "times" of "13 times" names nothing.
    if (at > (quantities[next]?.first ?? at)) continue;
    const found = metricWords.startingAt(tokens, at) ?? embeddedAt(tokens, at) ?? compoundAt(tokens, at);
    // "an average precision and recall of 97% and 92%" averages both.
    if (found?.meaning.slug === 'map' && isAveraged(tokens, at, found.end)) continue;
    if (!found || (found.meaning.acronym && !isCapital(tokens[at]?.text ?? ''))) continue;
    if (found.meaning.slug === 'runtime' && isMoment(tokens, at, found.end)) continue;
    // The epochs of "a 300-epoch training" measure it.
    if (tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued && tokens[at - 2]?.kind === 'number') continue;
    mentions.push({ first: at, end: found.end, word: found.meaning });
    at = found.end - 1;
  }
  return withOverheads(tokens, mentions);
}

/** A metric inside a longer name: TrackAP50, box-mAP, nDCG@10, valAcc. */
function embeddedAt(tokens: readonly Token[], at: number): { meaning: MetricWord; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 16 || token.text.length < 3 || token.text === token.lower)
    return undefined;
  const slug = embeddedMetric(token.text);
  return slug && { meaning: { slug, weak: false, score: true, acronym: false, setUp: false }, end: at + 1 };
}

/** "latency and throughput overheads": what an overhead is of does not name it. */
function withOverheads(tokens: readonly Token[], mentions: readonly MetricMention[]): MetricMention[] {
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
    else if (overhead && joined) overhead = { ...overhead, first: mention.first };
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
    tokens[at - 1]?.lower === 'the' &&
    tokens[at - 2]?.lower === 'of' &&
    /^(%|percent)$/.test(tokens[at - 3]?.lower ?? '')
  );
}

function isAveraged(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.lower !== 'average' || end !== at + 2) return false;
  return tokens[end]?.lower === 'and' && /^(recall|f1|f1-score)$/.test(tokens[end + 1]?.lower ?? '');
}

/** "story-completion rate" is a completion rate. */
function compoundAt(tokens: readonly Token[], at: number): { meaning: MetricWord; end: number } | undefined {
  const token = tokens[at];
  const hyphen = token?.kind === 'word' ? token.lower.lastIndexOf('-') : -1;
  if (!token || hyphen < 2 || token.lower.length - hyphen < 4) return undefined;
  const rest = [{ ...token, lower: token.lower.slice(hyphen + 1) }, ...tokens.slice(at + 1, at + 4)];
  const found = metricWords.startingAt(rest, 0);
  // A first part and a general word are no name: "multi-step", "large-scale data".
  return found && !found.meaning.weak && !found.meaning.setUp && !found.meaning.acronym
    ? { meaning: found.meaning, end: at + found.end }
    : undefined;
}

function isCapital(text: string): boolean {
  return (text.match(/[A-Z]/g)?.length ?? 0) >= 2 || text === 'Dice';
}
