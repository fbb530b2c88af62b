import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { RuledNumber } from '../learned/result-cues.ts';
import { prepositions, versusWords } from '../lexicon/grammar.ts';
import type { Quantity } from '../quantity.ts';
import { bondBetween } from '../read/series.ts';
import { closesPhrase, phraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { judgeBare } from './bare.ts';
import { isSetCondition } from './conditions.ts';
import { isPartOfCount } from './counts.ts';
import { intervals } from './intervals.ts';
import { judgeMeasure } from './measures.ts';
import { isListedScore } from './reported-scores.ts';
import { isSetShare } from './set-shares.ts';

/** The numbers of a sentence as the rules judge them, results with their forms; `earlier` are the results of the sentences before. */
export function judgeNumbers(numbers: readonly Finding[], earlier: readonly Finding[]): RuledNumber[] {
  const results: Finding[] = [];
  let passed: Finding | undefined;
  for (const finding of numbers) {
    if (!isResult(finding, results.length > 0 ? results : earlier)) {
      passed = finding;
      continue;
    }
    // "scores for A and B at 75.0 and 63.2": the name is beside the last of a list.
    if (passed && isListedScore(passed, finding)) results.push(passed);
    passed = undefined;
    results.push(finding);
  }
  const found = new Set(results);
  return numbers.map((finding) => ({ finding, isResult: found.has(finding) }));
}

/** Says whether a number is a result at all, and in which form; `earlier` are the results that stand before it. */
function isResult(finding: Finding, earlier: readonly Finding[]): boolean {
  const { choice } = finding;
  if (choice?.mention.word.setUp && choice.cost < 2 && !isShareOf(finding)) return false;
  if (isSetCondition(finding) || isBoundOfInterval(finding)) return false;
  return isPartOfCount(finding, earlier) || judges[finding.quantity.kind](finding, earlier);
}

/** "1% of the data size": a share of a knob is none. */
function isShareOf({ quantity: { kind, end }, reading: { sentence } }: Finding): boolean {
  return kind === 'percent' && sentence.tokens[end]?.lower === 'of';
}

/** The bounds in "100% (95% CI = 96-100%)" and "1.40 [95% CI, 1.08-1.82]": after the interval's name in the same bracket. */
function isBoundOfInterval({ reading: { sentence, quantityTo }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  let numbers = 0;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 9; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^[[\]]$/.test(lower) && (tokens[at - 1]?.lower === 'ci' || tokens[at + 1]?.lower === 'ci')) continue;
    if (lower === ')' && tokens[at - 1]?.lower === 'ci') continue;
    if (/^[();[\]]$/.test(lower)) return false;
    if (/^(ci|cis|interval|intervals)$/.test(lower)) return true;
    if (quantityTo.has(at + 1) && ++numbers > 1) return false;
    if (lower.length > 3 && !/^(from|confidence|credible|range|ranging)$/.test(lower)) return false;
  }
  return false;
}

const judges: Record<Quantity['kind'], (finding: Finding, earlier: readonly Finding[]) => boolean> = {
  percent: judgePercent,
  points: judgePoints,
  multiple: judgeMultiple,
  measure: judgeMeasure,
  bare: judgeBare,
};

const setUpVerbs = new Set([
  'allocated',
  'randomized',
  'randomised',
  'randomly',
  'enrolled',
  'administered',
  'recruited',
  'divided',
  'received',
  'receive',
]);

/** "more than half of the errors are caused by", "over half of the total lines": a part of a whole, not less than a baseline. */
function isShare({ reading: { sentence }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  const end = phraseEnd(tokens, tokens[quantity.end]?.lower === 'of' ? quantity.end + 1 : quantity.end);
  if (/^(is|are|was|were|can|could|have|has|had)$/.test(tokens[end]?.lower ?? '')) return true;
  return tokens.slice(quantity.end, end).some(({ lower }) => lower === 'total');
}

function judgePercent(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (intervals.has(tokens[quantity.end]?.lower ?? '') || isSetShare(tokens, quantity)) return false;
  finding.form = comparing ? 'change' : 'absolute';
  if (quantity.spread) return true;
  if (!comparing && (choice?.cost ?? 9) > 2 && isCondition(finding)) return false;
  // Doses and mixtures in the account of a trial's set-up.
  if (!comparing && (choice?.cost ?? 9) > 3 && tokens.some((token) => setUpVerbs.has(token.lower))) {
    const next = tokens[quantity.end];
    const before = tokens[quantity.edge.start - 1]?.lower ?? '';
    if (/^(with|to|than|from|was|were|is)$/.test(before) || versusWords.has(before)) return true;
    return next?.kind !== 'word' || prepositions.has(next.lower) || next.lower === 'and';
  }
  return true;
}

/** "when the share of noise is 5% of the graph" sets the scene. */
function isCondition({ reading: { sentence }, quantity }: Finding): boolean {
  // "even when labels are given for only 10% of the images", "if it is left out we reach 50.9%"
  const { start } = quantity.edge;
  if (/^(?:achiev|reach|obtain|attain)/.test(sentence.tokens[start - 1]?.lower ?? '')) return false;
  if (
    sentence.tokens.slice(start, quantity.first).some(({ lower }) => /^(?:only|just|few|little)$/.test(lower))
  )
    return false;
  for (let at = quantity.edge.start - 1; at >= 0 && quantity.first - at < 9; at--) {
    const lower = sentence.tokens[at]?.lower ?? '';
    if (lower === 'when' || lower === 'if') return true;
    if (lower === ',' || lower === ';' || sentence.tokens[at]?.kind === 'number') return false;
  }
  return false;
}

function judgePoints(finding: Finding): boolean {
  const { comparing, choice } = finding;
  finding.form = comparing ? 'change' : 'absolute';
  return comparing !== undefined || (choice !== undefined && choice.cost < 2 && !finding.quantity.inWords);
}

/** "scales the applications by 1.2-1.6x": by how many times, whatever the verb, unless it is the rule of a method. */
function isByMultiple(tokens: readonly Token[], { edge }: Quantity): boolean {
  if (tokens[edge.start - 1]?.lower !== 'by') return false;
  return !/^(?:multipl|divid|downsampl|upsampl|downscal|upscal|resiz|scaled$|stride)/.test(
    tokens[edge.start - 2]?.lower ?? '',
  );
}

/** "at 2x the inference time", "a payoff of 12×": how many times another, or a multiple that has a noun of its own. */
function isOfAWhole(tokens: readonly Token[], { edge, first, end }: Quantity): boolean {
  if (/^(?:the|that|those|its|their)$/.test(tokens[end]?.lower ?? '')) return true;
  const signed = /^[x×]$/.test(tokens[first + 1]?.lower ?? '') && tokens[edge.start - 1]?.lower === 'of';
  const next = tokens[end];
  return signed && (next === undefined || closesPhrase(next));
}

const spanning = /^(?:span|cover|across|range)/;

/** "2x, 3x and 5x": goes on as the multiple before it does. */
function goesOnMultiplying({ quantity, reading }: Finding, earlier: readonly Finding[]): boolean {
  const before = earlier[earlier.length - 1];
  if (before?.reading !== reading || before.quantity.kind !== 'multiple') return false;
  return bondBetween(reading.sentence.tokens, before.quantity, quantity) === 'sibling';
}

function judgeMultiple(finding: Finding, earlier: readonly Finding[]): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  finding.form = 'factor';
  const unitWord = tokens[quantity.end - 1]?.lower;
  const spelled = unitWord === 'times' || unitWord === 'fold' || unitWord === 'folds';
  const cost = choice?.cost ?? 9;
  if (/^(cross|cv|validation|crossvalidation)/.test(tokens[quantity.end]?.lower ?? '')) return false;
  // "our contributions are threefold"
  if (
    (quantity.rule === 'joined-fold' || (unitWord === 'fold' && quantity.inWords)) &&
    comparing?.rule !== 'compared-after' &&
    /^(is|are|was|were)$/.test(tokens[quantity.edge.start - 1]?.lower ?? '')
  )
    return false;
  // "extended two-fold: first, …"
  if (unitWord === 'fold' && tokens[quantity.end]?.text === ':') return false;
  // "rates spanning six orders of magnitude"
  if (
    quantity.rule === 'order-of-magnitude' &&
    !comparing &&
    spanning.test(tokens[quantity.edge.start - 1]?.lower ?? '')
  )
    return false;
  // "a 1x training schedule"
  if (quantity.value === 1 && quantity.valueTo === null && !comparing) return false;
  // "was annotated twice"
  if (quantity.rule === 'twice' && !comparing)
    return /^(?:as|the|that|its|their|our)$/.test(tokens[quantity.end]?.lower ?? '');
  // "half of the categories" is a share; "half the memory" is a comparison.
  if (quantity.rule.startsWith('fraction') && !comparing)
    return (
      !isShare(finding) &&
      cost < 2 &&
      choice !== undefined &&
      metricKinds[choice.mention.word.slug].better === 'down'
    );
  return (
    comparing !== undefined ||
    quantity.direction !== undefined ||
    isByMultiple(tokens, quantity) ||
    isOfAWhole(tokens, quantity) ||
    cost < (spelled ? 1.5 : 4) ||
    goesOnMultiplying(finding, earlier)
  );
}
