import { comparativeAdjectives, comparativeNouns, comparativeVerbs } from '../lexicon/comparisons.ts';
import { clauseOpeners, nounPhraseOpeners, verbs, versusWords } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { smallNumbers, tens } from '../lexicon/numbers.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { isQualityLoss } from './comparison-after.ts';
import { isCostBefore, isNounEnd } from './levels.ts';

/** "yields higher (29% on average) scores". */
export function adjectiveBefore(
  tokens: readonly Token[],
  start: number,
  quantity: Quantity,
): Comparing | undefined {
  if (tokens[start - 1]?.text !== '(' || isLevelPair(tokens, quantity)) return undefined;
  // "solve the tasks more correctly (11.7%)"
  const at = /ly$/.test(tokens[start - 2]?.lower ?? '') ? start - 3 : start - 2;
  const comparison = comparativeAdjectives.get(tokens[at]?.lower ?? '');
  return comparison && { comparison, at, rule: 'compared-noun' };
}

/** Before a bracket that ends here, if it is short: "the mean average precision (mAP) of". */
function acronymStart(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open >= 0 && at - open < 4; open--) if (tokens[open]?.text === '(') return open - 1;
  return at;
}

/** "an improvement in accuracy of 5%", "a reduction of 66X", "gains (up to 7%)". */
export function nounBefore(
  tokens: readonly Token[],
  start: number,
  quantity: Quantity,
): Comparing | undefined {
  const link = tokens[start - 1]?.lower ?? '';
  const direct =
    quantity.kind === 'bare' || comparativeVerbs.has(link) ? undefined : comparativeNouns.get(link);
  // "with a gain up to 11.76%"
  if (direct) return { comparison: direct, at: start - 1, rule: 'compared-noun' };
  // "improvements of the system up to 90%"
  const bounded = tokens[start]?.lower === 'up' && isNounEnd(tokens[start - 1]);
  if (!(nounLinks.has(link) || bounded) || (link === 'from' && quantity.valueTo === null)) return undefined;
  if (
    link === '(' &&
    ((isLevelPair(tokens, quantity) && !quantity.spread) || quantity.unitEntry?.dimension === 'bytes')
  )
    return undefined;
  for (let at = start - 2; at >= 0 && start - at < 14; at--) {
    at = acronymStart(tokens, at);
    const token = tokens[at];
    if (
      !token ||
      token.kind === 'number' ||
      token.text === ';' ||
      token.lower === 'with' ||
      token.lower === 'to' ||
      clauseOpeners.has(token.lower)
    )
      break;
    const comparison = comparativeNouns.get(token.lower);
    if (comparison) return { comparison, at, rule: 'compared-noun' };
    if (link !== 'by' && isQualityLoss(tokens, at))
      return { comparison: { trend: 'worse', kind: 'noun' }, at, rule: 'compared-noun' };
    if (
      verbs.has(token.lower) ||
      token.text === ')' ||
      (token.lower === 'for' && quantity.kind === 'measure')
    )
      break;
  }
  return undefined;
}

const nounLinks = new Set([
  'of',
  'by',
  '(',
  ':',
  'is',
  'was',
  'between',
  'from',
  'ranging',
  'are',
  'were',
  '[',
]);

/** "reduces the error by 30%", "saving 77% training time", "by a factor of 3". */
export function verbBefore(
  tokens: readonly Token[],
  start: number,
  quantity: Quantity,
): Comparing | undefined {
  const edge = start - 1;
  const link = tokens[edge];
  const direct = comparativeVerbs.get(link?.lower ?? '');
  if (direct) {
    // "drops below 10%" says where it ended.
    if (/^(below|above|under)$/.test(tokens[start]?.lower ?? '')) return undefined;
    const bounds =
      direct.trend === 'better' &&
      !direct.metric &&
      /^(exceed|surpass|outperform|beat)/.test(link?.lower ?? '');
    return bounds && quantity.kind !== 'multiple'
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
  // "surpasses X by a large margin - up to 5% AP"
  const dash = /^[-—:]$/.test(link?.text ?? '');
  if (link?.lower !== 'by' && !ranges && !loose && !dash && !isNounEnd(link)) return undefined;
  if (link?.lower === 'to' || link?.lower === 'at') return undefined;
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
    if (bracket && quantity.kind !== 'multiple' && edge - at > 9 && !glosses) break;
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
    const comparison =
      comparativeVerbs.get(token.lower) ??
      (loose ? comparativeNouns.get(token.lower) : undefined) ??
      (link?.lower === 'by' && edge - at < 9 ? comparativeAdjectives.get(token.lower) : undefined);
    // "reaches 72%, surpassing the others (58%)" gives a level in the bracket.
    if (
      comparison &&
      bracket &&
      isOutperforming(token) &&
      tokens[quantity.first - 1]?.text !== '+' &&
      !tokens.slice(at, edge).some(({ lower }) => lower === 'in')
    )
      break;
    if (comparison && (link?.lower === 'by' || ranges || loose || bounds || isOutperforming(token)))
      return { comparison, at, rule: 'compared-verb' };
  }
  return undefined;
}

/** "improves the accuracy of 5.84%", "outperforming X by an mIoU of 4.1%": by so much. */
function improvedOf(tokens: readonly Token[], of: number, { kind, value }: Quantity): Comparing | undefined {
  if (kind !== 'percent' || value > 40) return undefined;
  let by = false;
  for (let at = of - 1; at >= 0 && of - at < 20; at--) {
    const token = tokens[at];
    if (!token || token.text === ';') return undefined;
    const comparison = comparativeVerbs.get(token.lower);
    if (comparison && by && isOutperforming(token)) return { comparison, at, rule: 'compared-verb' };
    if (comparison && !by && nounPhraseOpeners.has(tokens[at - 1]?.lower ?? '')) return undefined;
    if (comparison && !by && /^(improv|boost|enhanc|increas)/.test(token.lower))
      return at < of - 1 && metricWords.endingAt(tokens, of)
        ? { comparison, at, rule: 'compared-verb' }
        : undefined;
    if (token.lower === 'by' && of - at < 6) by = true;
    else if (!by && closesPhrase(token)) return undefined;
  }
  return undefined;
}

/** Whether a bracket gives a level: set against another, "(35.9% vs. 14.7%)", or with its spread, "(35.9 ± 2.1%)". */
function isLevelPair(tokens: readonly Token[], { end, spread }: Quantity): boolean {
  if (spread) return true;
  if (tokens[end]?.lower === 'to' || tokens[end]?.text === '→' || tokens[end]?.text === '-') return true;
  for (let at = end; at < tokens.length && at - end < 9; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (versusWords.has(lower) || lower === 'compared') return true;
    if (lower === ')' || lower === ',' || lower === ';') return false;
  }
  return false;
}

/** Whether a bracket that opens at a token follows a count, alone or with its noun: "in 12 patients (46%)". */
function isShareOfCount(tokens: readonly Token[], bracket: number, { kind }: Quantity): boolean {
  if (kind !== 'percent') return false;
  const [noun, before] = [tokens[bracket - 1], tokens[bracket - 2]];
  return (
    isCount(noun) ||
    (noun?.kind === 'word' && /[a-z]s$|^(?:men|women|children|people)$/.test(noun.lower) && isCount(before))
  );
}

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number'
    ? Number.isInteger(token.value)
    : smallNumbers.has(token?.lower ?? '') || tens.has(token?.lower ?? '');
}

/** "outperforms the baseline 4.2%" needs no "by". */
function isOutperforming(token: Token): boolean {
  return /^(outperform|surpass|exceed|beat)/.test(token.lower);
}
