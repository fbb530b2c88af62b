import { embeddedMetric, type MetricWord, metricWords } from '../lexicon/metrics.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import { knownNumber } from '../text/known-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isNoMetric, withGeneralWords, withOverheads, withoutLosses } from './metric-senses.ts';

/** The words of a sentence that name metrics, longest first where they overlap, in order. */
export function metricMentionsOf({ tokens }: Sentence, quantities: readonly Quantity[]): MetricMention[] {
  const mentions: MetricMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while ((quantities[next]?.end ?? at + 1) <= at) next++;
    // The "times" of "13 times" names nothing.
    if (at > (quantities[next]?.first ?? at)) continue;
    const found = metricWords.startingAt(tokens, at) ?? embeddedAt(tokens, at) ?? compoundAt(tokens, at);
    if (!found || (found.meaning.acronym && !isCapital(tokens[at]?.text ?? ''))) continue;
    const mention = { first: at, end: found.end, word: found.meaning };
    if (isNoMetric(tokens, mention)) continue;
    mentions.push(mention);
    at = found.end - 1;
  }
  return withGeneralWords(withoutLosses(tokens, withOverheads(tokens, mentions)));
}

/** A metric inside a longer name: TrackAP50, box-mAP, nDCG@10, valAcc. */
function embeddedAt(tokens: readonly Token[], at: number): { meaning: MetricWord; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 16 || token.text.length < 3 || token.text === token.lower)
    return undefined;
  const slug = embeddedMetric(token.text);
  return slug && { meaning: { slug, weak: false, score: true, acronym: false, setUp: false }, end: at + 1 };
}

/** "story-completion rate" is a completion rate. */
function compoundAt(tokens: readonly Token[], at: number): { meaning: MetricWord; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const hyphen = token.lower.lastIndexOf('-');
  if (hyphen < 2 || token.lower.length - hyphen < 4) return undefined;
  // The "accuracy-drop" of "a 0.7% accuracy-drop" is one of accuracy.
  const fall = /^(drop|loss|gain|improvement|increase|decrease|reduction)s?$/.test(
    token.lower.slice(hyphen + 1),
  );
  const part = fall ? token.lower.slice(0, hyphen) : token.lower.slice(hyphen + 1);
  const { text, kind, start, end, glued, value } = token;
  const first = { text, lower: part, known: knownNumber(part), kind, start, end, glued, value };
  const rest = fall ? [first] : [first, ...tokens.slice(at + 1, at + 4)];
  const found = metricWords.startingAt(rest, 0);
  // A first part and a general word are no name: "multi-step", "large-scale data".
  return found && !found.meaning.weak && !found.meaning.setUp && !found.meaning.acronym
    ? { meaning: found.meaning, end: at + found.end }
    : undefined;
}

function isCapital(text: string): boolean {
  return (text.match(/[A-Z]/g)?.length ?? 0) >= 2 || text === 'Dice';
}
