import type { Finding } from '../finding.ts';
import type { RuledNumber } from '../learned/result-cues.ts';
import { prepositions, versusWords } from '../lexicon/grammar.ts';
import type { Quantity } from '../quantity.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import { judgeBare } from './bare.ts';
import { isSetCondition } from './conditions.ts';
import { isPartOfCount } from './counts.ts';
import { intervals } from './intervals.ts';
import { judgeMeasure } from './measures.ts';
import { judgeMultiple } from './multiples.ts';
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
  if (choice?.mention.word.setUp && choice.cost < 2 && !isShareOf(finding) && !isEnabled(finding))
    return false;
  if (isSetCondition(finding) || isBoundOfInterval(finding)) return false;
  return isPartOfCount(finding, earlier) || judges[finding.quantity.kind](finding, earlier);
}

/** "1% of the data size": a share of a knob is none. */
function isShareOf({ quantity: { kind, end }, reading: { sentence } }: Finding): boolean {
  return kind === 'percent' && sentence.tokens[end]?.lower === 'of';
}

/** "enables up to 4x larger batch sizes": what is made possible is an outcome, though a knob. */
function isEnabled({ quantity, comparing, reading: { sentence } }: Finding): boolean {
  const before = sentence.tokens[quantity.edge.start - 1]?.lower ?? '';
  return (
    quantity.kind === 'multiple' && comparing !== undefined && /^(?:enabl|allow|support|permit)/.test(before)
  );
}

const bracketsAndStops = wordSet('( ) [ ] ;');
const intervalNames = wordSet('ci cis interval intervals');
const inInterval = wordSet('from confidence credible range ranging');

/** The bounds in "100% (95% CI = 96-100%)" and "1.40 [95% CI, 1.08-1.82]": after the interval's name in the same bracket. */
function isBoundOfInterval({ reading: { sentence, quantityTo }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  let numbers = 0;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 9; at--) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    if (
      (lower === '[' || lower === ']') &&
      (tokens[at - 1]?.lower === 'ci' || tokens[at + 1]?.lower === 'ci')
    )
      continue;
    if (lower === ')' && tokens[at - 1]?.lower === 'ci') continue;
    if (bracketsAndStops.holds(token)) return false;
    if (intervalNames.holds(token)) return true;
    if (quantityTo.has(at + 1) && ++numbers > 1) return false;
    if (lower.length > 3 && !inInterval.holds(token)) return false;
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

const setUpVerbs = new WordSet([
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

function judgePercent(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (intervals.holds(tokens[quantity.end]) || isSetShare(tokens, quantity)) return false;
  finding.form = comparing ? 'change' : 'absolute';
  if (quantity.spread) return true;
  if (!comparing && (choice?.cost ?? 9) > 2 && isCondition(finding)) return false;
  // Doses and mixtures in the account of a trial's set-up.
  if (!comparing && (choice?.cost ?? 9) > 3 && tokens.some((token) => setUpVerbs.holds(token))) {
    const next = tokens[quantity.end];
    const before = tokens[quantity.edge.start - 1]?.lower ?? '';
    if (/^(with|to|than|from|was|were|is)$/.test(before) || versusWords.has(before)) return true;
    return next?.kind !== 'word' || prepositions.holds(next) || next.lower === 'and';
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
