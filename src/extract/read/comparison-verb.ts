import { metricKinds } from '../../../db/vocabulary.ts';
import {
  type Comparison,
  comparativeAdjectives,
  comparativeNouns,
  comparativeVerbs,
} from '../lexicon/comparisons.ts';
import { nounPhraseOpeners } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { smallNumbers, tens } from '../lexicon/numbers.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';
import { WordMap } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { isCostBefore, isLevelPair, isNounEnd } from './levels.ts';

/** "reduces the error by 30%", "saving 77% training time", "by a factor of 3". */
export function verbBefore(
  tokens: readonly Token[],
  start: number,
  quantity: Quantity,
): Comparing | undefined {
  const edge = start - 1;
  const link = tokens[edge];
  // "at speeds up to 2 m/s"
  const direct = link?.lower === 'speeds' ? undefined : comparativeVerbs.of(link);
  if (direct) {
    // "drops below 10%" says where it ended.
    if (/^(below|above|under)$/.test(tokens[start]?.lower ?? '')) return undefined;
    const bounds =
      direct.trend === 'better' &&
      !direct.metric &&
      /^(exceed|surpass|outperform|beat)/.test(link?.lower ?? '');
    // "outperforms up to 12%" lacks its "by".
    const by = quantity.kind === 'percent' && tokens[start]?.lower === 'up' && isOutperforming(link);
    return bounds && quantity.kind !== 'multiple' && !by
      ? undefined
      : { comparison: direct, at: edge, rule: 'compared-verb' };
  }
  const bracket = link?.text === '(' && quantity.kind !== 'measure' && !isLevelPair(tokens, quantity);
  // "up to 45% (25% on average)" repeats the number before.
  // "204 (90%) patients" gives the share of a count.
  if (bracket && isShareOfCount(tokens, edge, quantity)) return undefined;
  const glosses = bracket && /^(%|x|×|percent|times|points)$/.test(tokens[edge - 1]?.lower ?? '');
  const loose = quantity.kind === 'multiple' || bracket;
  const ranges = link?.lower === 'from' && quantity.valueTo !== null;
  // "improves the execution time up to 67%"
  const bounds = quantity.kind === 'percent' && tokens[start]?.lower === 'up' && isCostBefore(tokens, start);
  if (link?.lower === 'of') return improvedOf(tokens, edge, quantity);
  // "reduces the error on average by 32%": the qualifier holds the "by".
  const by = link?.lower === 'by' || tokens.slice(start, quantity.first).some(({ lower }) => lower === 'by');
  // "surpasses X by a large margin - up to 5% AP"
  const dash = link?.text === '-' || link?.text === '—' || link?.text === ':';
  if (!by && !ranges && !loose && !dash && !isNounEnd(link)) return undefined;
  if (link?.lower === 'to' || link?.lower === 'at') return undefined;
  // "outperforms the others with errors below 0.5 m"
  if (
    (tokens[start]?.lower === 'below' || tokens[start]?.lower === 'under') &&
    metricWords.endingAt(tokens, start)
  )
    return undefined;
  // "surpassing GPT-4's 57.5%" tells the level of another.
  if (link?.lower.endsWith("'s")) return undefined;
  // "reduces the overhead, and achieves 3.41x the throughput": another verb has the number.
  if (
    quantity.kind === 'multiple' &&
    /^(achiev|reach|obtain|attain|deliver|provid|yield|gain)/.test(link?.lower ?? '') &&
    link &&
    closesPhrase(link)
  )
    return undefined;
  for (let at = edge - 1; at >= 0 && edge - at < 40; at--) {
    const token = tokens[at];
    if (!token || token.text === ';') break;
    // "outperforms the others with an effect above 90%"
    if (token.lower === 'with' && !by && !ranges && !loose && !bounds) break;
    // "outperforms them, with accuracies ranging from 87% to 99%"
    if (ranges && token.lower === 'with' && tokens[at - 1]?.text === ',') break;
    if (bracket && quantity.kind !== 'multiple' && edge - at > 9 && !glosses) break;
    // "far lower than human performance (59%)" gives the level of the other.
    if (bracket && !glosses && token.lower === 'than') break;
    // "increased to 15 after treatment (57%)" tells where it ended.
    if (bracket && !glosses && token.kind === 'number' && tokens[at - 1]?.lower === 'to') break;
    if (
      bracket &&
      quantity.kind !== 'multiple' &&
      /^(deliver|delivers|provide|provides|achieve|achieves|reach|reaches|obtain|obtains|with|where)$/.test(
        token.lower,
      )
    )
      break;
    // The "pruning" of "accelerates the pruning process by 3x" is no verb.
    if (token.lower.endsWith('ing') && nounPhraseOpeners.holds(tokens[at - 1])) continue;
    const comparison =
      comparativeVerbs.of(token) ??
      (loose && !isNameOfRatio(tokens, at) ? comparativeNouns.of(token) : undefined) ??
      (by && edge - at < 9 ? (comparativeAdjectives.of(token) ?? leads.of(token)) : undefined);
    // "reaches 72%, surpassing the others (58%)" gives a level in the bracket.
    if (
      comparison &&
      bracket &&
      isOutperforming(token) &&
      tokens[quantity.first - 1]?.text !== '+' &&
      tokens[start]?.lower !== 'up' &&
      !tokens.slice(at, edge).some(({ lower }) => lower === 'in')
    )
      break;
    if (
      comparison &&
      (by || ranges || loose || bounds || isOutperforming(token) || isObjectOf(tokens, at, start, quantity))
    )
      return { comparison, at, rule: 'compared-verb' };
  }
  return undefined;
}

/** The "compression" of "improves the compression ratio by 1.4x" is no fall. */
export function isNameOfRatio(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'compression' &&
    /^(ratios?|rates?|factors?|performance|efficiency)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "improves the accuracy of 5.84%", "outperforming X by an mIoU of 4.1%": by so much. */
function improvedOf(tokens: readonly Token[], of: number, { kind, value }: Quantity): Comparing | undefined {
  if (kind !== 'percent' || value > 40) return undefined;
  let by = false;
  for (let at = of - 1; at >= 0 && of - at < 20; at--) {
    const token = tokens[at];
    if (!token || token.text === ';') return undefined;
    const comparison = comparativeVerbs.of(token);
    if (comparison && by && isOutperforming(token)) return { comparison, at, rule: 'compared-verb' };
    if (comparison && !by && nounPhraseOpeners.holds(tokens[at - 1])) return undefined;
    if (comparison && !by && /^(improv|boost|enhanc|increas)/.test(token.lower))
      return at < of - 1 && metricWords.endingAt(tokens, of)
        ? { comparison, at, rule: 'compared-verb' }
        : undefined;
    if (token.lower === 'by' && of - at < 6) by = true;
    else if (!by && closesPhrase(token)) return undefined;
  }
  return undefined;
}

/** Whether a bracket that opens at a token follows a count, alone or with its noun: "in 12 patients (46%)". */
function isShareOfCount(tokens: readonly Token[], bracket: number, { kind }: Quantity): boolean {
  if (kind !== 'percent') return false;
  const noun = tokens[bracket - 1];
  const before = tokens[bracket - 2];
  return (
    isCount(noun) ||
    (noun?.kind === 'word' && /[a-z]s$|^(?:men|women|children|people)$/.test(noun.lower) && isCount(before))
  );
}

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number'
    ? Number.isInteger(token.value)
    : smallNumbers.holds(token) || tens.holds(token);
}

/** Verbs of a race, which compare only with a "by": "leads the others by 0.4". */
const leads = new WordMap<Comparison>([
  ...'lead leads led leading defeat defeats defeated defeating top tops topped topping'
    .split(' ')
    .map((verb): [string, Comparison] => [verb, { trend: 'better', kind: 'verb' }]),
  ...'trail trails trailed trailing lag lags lagged lagging'
    .split(' ')
    .map((verb): [string, Comparison] => [verb, { trend: 'worse', kind: 'verb' }]),
]);

/** "can reduce cost 15-98%": nothing but the name of what is reduced stands between the verb and the share. */
function isObjectOf(
  tokens: readonly Token[],
  verb: number,
  start: number,
  { kind, value }: Quantity,
): boolean {
  if (kind !== 'percent' || start - verb > 4 || start - verb < 2) return false;
  const mention = metricWords.endingAt(tokens, start);
  if (mention === undefined || mention.start <= verb) return false;
  return value < 60 || metricKinds[mention.meaning.slug].better === 'down';
}

/** "outperforms the baseline 4.2%" needs no "by". */
function isOutperforming(token: Token | undefined): boolean {
  return /^(outperform|surpass|exceed|beat)/.test(token?.lower ?? '');
}
