import { baseUnitOf } from '../../../db/units/base-unit.ts';
import { comparativeAdjectives, comparativeNouns, comparativeVerbs } from '../lexicon/comparisons.ts';
import { verbs } from '../lexicon/grammar.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Numeral } from './numerals.ts';
import { endingAt, type ReadUnit } from './read-unit.ts';

export interface Found extends Numeral {
  end: number;
  unit: ReadUnit | undefined;
  valueTo: number | undefined;
  rule: string;
}

/** A number as it is found, before ranges are joined and units shared; all have one shape, which copies by spreading had not. */
export function foundNumber({ first, end, value, inWords }: Numeral, unit: ReadUnit | undefined): Found {
  return { first, end, value, inWords, unit, valueTo: undefined, rule: 'number' };
}

/** "3-22x", "6% to 16%", "between 10 and 50 percent", "2 MB – 2.2 GB" become one; the upper end takes the lower's scale. */
export function joinRanges(tokens: readonly Token[], found: Found[]): void {
  for (let index = found.length - 1; index > 0; index--) {
    const low = found[index - 1];
    const high = found[index];
    if (!low || !high || !standsInRange(tokens, low, high)) continue;
    const valueTo = high.value * scaleBetween(low.unit, high.unit);
    if (Number.isNaN(valueTo)) continue;
    if (!(valueTo > low.value)) continue;
    const unit = high.unit?.kind === 'points' ? high.unit : (low.unit ?? high.unit);
    const joined = foundNumber(low, unit && endingAt(unit, high.unit?.end ?? high.end));
    joined.end = high.end;
    joined.valueTo = Number(valueTo.toPrecision(12));
    joined.rule = 'range';
    found.splice(index - 1, 2, joined);
    index--;
  }
}

const rangeQualifiers = new Set([
  'even',
  'over',
  'nearly',
  'almost',
  'about',
  'more',
  'than',
  'roughly',
  'up',
  'to',
  'as',
  'high',
]);

const dashes: ReadonlySet<string> = new Set(['-', '—', '~', '∼']);

/** No more words join the ends of a range: "to nearly as high as". */
const longestJoin = 6;

function standsInRange(tokens: readonly Token[], low: Found, high: Found): boolean {
  if (high.valueTo !== undefined || low.valueTo !== undefined) return false;
  const from = low.unit?.end ?? low.end;
  if (high.first - from > longestJoin) return false;
  const words = tokens.slice(from, high.first).map((token) => token.lower);
  // "+2.5 to +7.6"
  if (words.length > 1 && words[words.length - 1] === '+' && tokens[low.first - 1]?.text === '+') words.pop();
  const before = tokens[low.first - 1]?.lower ?? '';
  if (words.length > 0 && words.length <= 3 && words.every((word) => dashes.has(word)))
    // "74.9%—78.1%—82.1%" is a list.
    return !(dashes.has(before) && tokens[low.first - 2]?.text === '%') && !isDashed(tokens, high);
  // "between 1.4%23.4%" lost its dash; "of 5.4% 5.8% and 2.7%" lost a comma.
  if (
    words.length === 0 &&
    low.unit?.kind === 'percent' &&
    high.unit?.kind === 'percent' &&
    !goesOn(tokens, high.unit.end) &&
    /^(between|from|of|by|about|around|roughly|approximately)$/.test(before)
  )
    return true;
  // "3- to 9-fold"
  if (words.length === 2 && words[0] === '-' && words[1] === 'to') return true;
  // "0.9 mIoU to 1.7 mIoU"
  if (words.length === 2 && words[1] === 'to' && before !== 'from')
    return words[0] === tokens[high.unit?.end ?? high.end]?.lower;
  // "from 2% to even over 100%"
  if (words[0] === 'to' && words.slice(1).every((word) => rangeQualifiers.has(word))) words.length = 1;
  if (words.length !== 1) return false;
  if (words[0] === 'and') return before === 'between';
  // "from A to B" is a change from one level to another where both carry the unit, and a range for multiples.
  if (words[0] !== 'to') return false;
  if (before === '(') return tokens[low.first - 2]?.kind === 'number' || !changesBefore(tokens, low.first);
  if (before !== 'from') return true;
  return (
    // What falls by a rising amount falls by a range: "error reduction from 26% to 96%".
    comparativeNouns.of(tokens[low.first - 2])?.trend === 'down' ||
    (low.unit ?? high.unit)?.kind === 'multiple' ||
    // "by from 7% to 55%"
    tokens[low.first - 2]?.lower === 'by' ||
    isSurpassed(tokens, low.first - 2) ||
    isRangeAfterNoun(tokens, low.first - 2) ||
    (comparativeNouns.holds(tokens[low.first - 2]) &&
      /^(over|compared|relative)$/.test(tokens[high.unit?.end ?? high.end]?.lower ?? ''))
  );
}

/** Whether a dash and another number follow a percentage. */
function isDashed(tokens: readonly Token[], { unit }: Found): boolean {
  if (unit?.kind !== 'percent') return false;
  return dashes.has(tokens[unit.end]?.lower ?? '') && tokens[unit.end + 1]?.kind === 'number';
}

/** Whether another number follows as one of a list. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const word = tokens[end]?.lower;
  return (word === 'and' || word === ',') && tokens[end + 1]?.kind === 'number';
}

/** "surpasses the baseline from 1.8% to 7.6%": by so much. */
function isSurpassed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && from - at < 8; at--) {
    if (/^(outperform|surpass|exceed|beat)/.test(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.kind === 'number') return false;
  }
  return false;
}

/** "improved (72% to 90%)" gives two levels. */
function changesBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < 14; at--)
    if (comparativeVerbs.holds(tokens[at])) return true;
  return false;
}

/** "reductions from 10% to 30%", "ranging from 2 to 5 ms". */
function isRangeAfterNoun(tokens: readonly Token[], at: number): boolean {
  // "mAP on COCO increases from 1.7% to 7.4%" tells two levels.
  if (tokens[at]?.lower === 'increases') return isGiven(tokens, at);
  return /^(ranging|ranges|range|vary|varies|varying|ranged|gains|improvements|reductions|speedups|speed-ups|anywhere|varied|savings)$/.test(
    tokens[at]?.lower ?? '',
  );
}

const givers = new WordSet(['with', 'of', 'in', 'and', 'the', 'these', 'to', 'by', ',']);

/** "yields increases", "with increases", "accuracy increases": increases as a noun, unlike those that a thing does. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    givers.holds(before) ||
    verbs.has(before.lower) ||
    comparativeAdjectives.holds(before)
  );
}

/** The factor that brings a value in the second unit to the first; 1 if they are the same or one is missing, else NaN. */
function scaleBetween(low: ReadUnit | undefined, high: ReadUnit | undefined): number {
  if (!low || !high || low.unit === high.unit) return 1;
  // "6% to 16% absolute points"
  if (low.kind === 'percent' && high.kind === 'points') return 1;
  const a = low.unitEntry;
  const b = high.unitEntry;
  if (a?.dimension === undefined || a.dimension !== b?.dimension) return Number.NaN;
  const from = baseUnitOf(low.unit);
  const to = baseUnitOf(high.unit);
  return from.base === to.base ? to.scale / from.scale : Number.NaN;
}
