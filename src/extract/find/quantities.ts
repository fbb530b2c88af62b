import { comparativeNouns, comparativeVerbs } from '../lexicon/comparisons.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Quantity } from '../quantity.ts';
import { leftEdgeOf } from '../read/left-edge.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { afterPlusMinus, isName } from './names.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { type ReadUnit, unitAt } from './units.ts';
import { wordMultipleAt } from './word-multiples.ts';

interface Found extends Numeral {
  unit?: ReadUnit;
  valueTo?: number;
  rule: string;
}

/** A sentence with more numbers is a table; its further numbers are left out, so that work per sentence stays bounded. */
const most = 30;

/** All numbers of a sentence that could be results, in order: figures and words, ranges, lists that share a unit. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  const inWords: Quantity[] = [];
  let afterName = -2;
  for (let at = 0; at < tokens.length && found.length + inWords.length < most; at++) {
    const multiple = wordMultipleAt(sentence, at);
    if (multiple) {
      inWords.push(multiple);
      at = multiple.end - 1;
      continue;
    }
    const numeral = numeralAt(tokens, at);
    if (!numeral) continue;
    const unit =
      moneyAt(tokens, numeral) ??
      unitAt(tokens, numeral.end) ??
      unitAfterDeviation(tokens, numeral.end) ??
      factorBefore(tokens, numeral);
    const name = isName(tokens, numeral, unit) || (at <= afterName + 1 && isRangeWord(tokens[at - 1]));
    if (name) afterName = unit?.end ?? numeral.end;
    else {
      const entry: Found = { ...numeral, rule: 'number' };
      if (unit) entry.unit = unit;
      found.push(entry);
    }
    at = (unit?.end ?? numeral.end) - 1;
  }
  joinRanges(tokens, found);
  shareUnits(tokens, found);
  const quantities = found.map((entry) => quantityOf(sentence, entry));
  return inWords.length === 0 ? quantities : [...quantities, ...inWords].sort((a, b) => a.first - b.first);
}

const dollar: Unit = { unit: '$', metric: 'money' };

/** "$1,414", whose unit stands before it. */
function moneyAt(tokens: readonly Token[], { first, end }: Numeral): ReadUnit | undefined {
  const priced = tokens[first - 1]?.text === '$' && tokens[first]?.glued === true;
  return priced ? { kind: 'measure', unit: dollar.unit, unitEntry: dollar, end } : undefined;
}

/** "63 ± 4 mm": the unit stands after the deviation. */
function unitAfterDeviation(tokens: readonly Token[], end: number): ReadUnit | undefined {
  const past = afterPlusMinus(tokens, end);
  const deviation = past > end ? numeralAt(tokens, past) : undefined;
  return deviation && unitAt(tokens, deviation.end);
}

/** The index after the "± 11.9" that begins at a token, or the token itself. */
function afterDeviation(tokens: readonly Token[], end: number): number {
  const past = afterPlusMinus(tokens, end);
  return (past > end ? numeralAt(tokens, past)?.end : undefined) ?? end;
}

/** "by factors of 1.5", "a speed-up factor of 2.5". */
function factorBefore(tokens: readonly Token[], { first, end }: Numeral): ReadUnit | undefined {
  const isFactor = tokens[first - 1]?.lower === 'of' && /^factors?$/.test(tokens[first - 2]?.lower ?? '');
  return isFactor ? { kind: 'multiple', unit: 'x', end } : undefined;
}

/** The upper end of a range whose lower end was no quantity is none either. */
function isRangeWord(token: Token | undefined): boolean {
  return token?.lower === 'to' || token?.text === '-';
}

function quantityOf(
  sentence: Sentence,
  { first, end, value, valueTo, unit, inWords, rule }: Found,
): Quantity {
  return {
    sentence,
    first,
    end: unit?.end ?? end,
    value,
    valueTo: valueTo ?? null,
    unit: unit?.unit ?? '',
    kind: unit?.kind ?? 'bare',
    inWords,
    rule,
    edge: leftEdgeOf(sentence.tokens, first),
    ...(unit?.unitEntry && { unitEntry: unit.unitEntry }),
  };
}

/** "3-22x", "6% to 16%", "between 10 and 50 percent", "2 MB – 2.2 GB" become one; the upper end takes the lower's scale. */
function joinRanges(tokens: readonly Token[], found: Found[]): void {
  for (let index = found.length - 1; index > 0; index--) {
    const low = found[index - 1];
    const high = found[index];
    if (!low || !high || !standsInRange(tokens, low, high)) continue;
    const valueTo = high.value * scaleBetween(low.unit, high.unit);
    if (Number.isNaN(valueTo)) continue;
    if (!(valueTo > low.value)) continue;
    const joined: Found = { ...low, end: high.end, rule: 'range' };
    joined.valueTo = Number(valueTo.toPrecision(12));
    const unit = high.unit?.kind === 'points' ? high.unit : (low.unit ?? high.unit);
    if (unit) joined.unit = { ...unit, end: high.unit?.end ?? high.end };
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

function standsInRange(tokens: readonly Token[], low: Found, high: Found): boolean {
  if (high.valueTo !== undefined || low.valueTo !== undefined) return false;
  const from = low.unit?.end ?? low.end;
  const words = tokens.slice(from, high.first).map((token) => token.lower);
  const before = tokens[low.first - 1]?.lower ?? '';
  if (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => word === '-' || word === '—' || word === '~')
  )
    return true;
  // "between 1.4%23.4%" lost its dash.
  if (words.length === 0 && low.unit && tokens[high.first]?.glued && /^(between|from|of)$/.test(before))
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
    (low.unit ?? high.unit)?.kind === 'multiple' ||
    isRangeAfterNoun(tokens, low.first - 2) ||
    (comparativeNouns.has(tokens[low.first - 2]?.lower ?? '') &&
      /^(over|compared|relative)$/.test(tokens[high.unit?.end ?? high.end]?.lower ?? ''))
  );
}

/** "improved (72% to 90%)" gives two levels. */
function changesBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < 14; at--)
    if (comparativeVerbs.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "reductions from 10% to 30%", "ranging from 2 to 5 ms". */
function isRangeAfterNoun(tokens: readonly Token[], at: number): boolean {
  return /^(ranging|ranges|range|vary|varies|varying|ranged|gains|improvements|reductions|speedups|speed-ups|anywhere|varied|increases|savings)$/.test(
    tokens[at]?.lower ?? '',
  );
}

/** The factor that brings a value in the second unit to the first; 1 if they are the same or one is missing, else NaN. */
function scaleBetween(low: ReadUnit | undefined, high: ReadUnit | undefined): number {
  if (!low || !high || low.unit === high.unit) return 1;
  // "6% to 16% absolute points"
  if (low.kind === 'percent' && high.kind === 'points') return 1;
  const [a, b] = [low.unitEntry, high.unitEntry];
  if (a?.dimension === undefined || a.dimension !== b?.dimension) return Number.NaN;
  return (b.scale ?? 1) / (a.scale ?? 1);
}

/** "63.7 and 38.8 percent", "2, 3, or 5x": the unit that stands once counts for the whole list. */
function shareUnits(tokens: readonly Token[], found: Found[]): void {
  // "factors of 1.5, 1.5, and 1.9" carries on to the right.
  for (let index = 1; index < found.length; index++) {
    const [before, here] = [found[index - 1], found[index]];
    if (
      !before?.unit ||
      !here ||
      here.unit ||
      before.unit.end !== before.end ||
      before.unit.kind !== 'multiple'
    )
      continue;
    if (tokens.slice(before.end, here.first).every((token) => token.lower === ',' || token.lower === 'and'))
      here.unit = { ...before.unit, end: here.end };
  }
  for (let index = found.length - 2; index >= 0; index--) {
    const [here, next] = [found[index], found[index + 1]];
    if (!here || !next?.unit || here.unit || here.inWords !== next.inWords) continue;
    // A deviation may stand between two levels that are compared, not between members of a list.
    const past = afterDeviation(tokens, here.end);
    const compared = /^(vs|versus|v|to|→)$/.test(tokens[past]?.lower ?? '');
    const between = tokens.slice(compared ? past : here.end, next.first);
    if (between.length === 0 || between.length > 3) continue;
    if (
      !between.every((token) =>
        [',', 'and', 'or', '/', '&', 'vs', 'versus', 'v', '.', 'to', '→', '>', '-'].includes(token.lower),
      )
    )
      continue;
    here.unit = { ...next.unit, end: here.end };
  }
}
