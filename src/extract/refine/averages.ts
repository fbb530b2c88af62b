import type { Finding } from '../finding.ts';
import { comparativeNouns } from '../lexicon/comparisons.ts';
import { nounPhraseOpeners, verbs } from '../lexicon/grammar.ts';
import { bracketEnd, closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { WordPattern } from '../text/word-pattern.ts';

/** Words that say of the noun behind them that it is a mean. */
const averages: ReadonlySet<string> = new Set(
  'average averaged mean median averaging geomean averages avg'.split(' '),
);

/** What makes no mean of them: the names "mean absolute error" and "average precision", "the average and maximum error". */
const noMeans =
  /^(?:and|absolute|squared?|square-error|average|precision|recall|intersection|iou|opinion|reciprocal|per|ap|arterial|platelet|corpuscular)$/;

/** Whether "on average", "in average" or "on the average" stands at a token, and no "on average nodes". */
export function isOnAverage(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'averagely') return true;
  if (lower !== 'on' && lower !== 'in') return false;
  const noun = /^(?:an|the)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = tokens[noun + 1];
  if (tokens[noun]?.lower !== 'average') return false;
  if (next === undefined || closesPhrase(next) || comparativeNouns.has(next.lower)) return true;
  return nounPhraseOpeners.has(next.lower) || next.lower === 'it';
}

/** Whether a mean opens the noun phrase that ends before a token: "an average relative improvement of". */
export function isAveragedNoun(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at < 12; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || /^[,;:]$/.test(token.text)) return false;
    if (averages.has(token.lower)) return !noMeans.test(tokens[at + 1]?.lower ?? '');
    if (verbs.has(token.lower) || /^(?:with|by|on|to|and|the|an?)$/.test(token.lower)) return false;
  }
  return false;
}

/** Whether one of some tokens, the last phrase of them, is a word for a mean. */
export function hasAverage(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, from); at--) {
    const token = tokens[at];
    if (averages.has(token?.lower ?? '')) return true;
    // "the average DRAM and system energy"
    if (token?.lower === 'and' && !averages.has(tokens[at - 1]?.lower ?? '')) continue;
    if (token && closesPhrase(token) && token.lower !== 'of') return false;
  }
  return false;
}

/** "by 26% in terms of average response time". */
export function isAveragedIn({ choice, reading: { sentence } }: Finding): boolean {
  return choice?.rule === 'metric-in' && averages.has(sentence.tokens[choice.mention.first - 1]?.lower ?? '');
}

/** "On average, they took 66 seconds and succeeded in 89%": holds for its clause; "improves on average by 21%" for the first number. */
export function isAveragedClause({ reading: { sentence }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  let between = false;
  for (let at = quantity.edge.start - 1; at >= 0; at--) {
    if (tokens[at]?.text === ';') return false;
    if (tokens[at]?.kind === 'number') between = true;
    if (!isOnAverage(tokens, at)) continue;
    if (at === 0 || /^(?:[,:;]|that)$/.test(tokens[at - 1]?.lower ?? '')) return true;
    if (!between) return !tokens.slice(0, at).some(({ kind }) => kind === 'number');
  }
  return false;
}

/** Whether its list says behind a later number that all are means: "71%, 67% and 39% on average". */
export function isAveragedBehind({ reading: { sentence }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  for (let at = quantity.end; at < tokens.length && at - quantity.end < 24; at++) {
    at = bracketEnd(tokens, at);
    const token = tokens[at];
    if (!token || token.text === ';' || /^(?:while|whereas|which|but)$/.test(token.lower)) return false;
    if (isOnAverage(tokens, at)) return true;
  }
  return false;
}

/** Whether the subject of a number's clause is a mean: "the average error of the needle is 40% lower". */
export function isAveragedSubject({ reading: { sentence }, quantity: { edge } }: Finding): boolean {
  const { tokens } = sentence;
  let verb = false;
  for (let at = edge.start - 1; at >= 0 && edge.start - at < 20; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || token.text === ';' || token.text === ':') return false;
    // "for the average user, the error is 40%"
    if (token.text === ',' && nounPhraseOpeners.has(tokens[at + 1]?.lower ?? '')) return false;
    if (!verb && telling.holds(token)) verb = true;
    if (!averages.has(token.lower) || noMeans.test(tokens[at + 1]?.lower ?? '')) continue;
    return verb && (at === 0 || opening.test(tokens[at - 1]?.lower ?? ''));
  }
  return false;
}

/** How verbs begin that tell a level or a change of their subject. */
const telling = new WordPattern(
  /^(?:is|was|are|were|been|ha[sd]|have|decreas|increas|reduc|improv|rose|fell|drop|chang|declin|rang|differ)/,
);
/** What stands before the subject of a clause. */
const opening = /^(?:the|our|its|their|results|that|[,.;:])$/;
