import { countedOnce, numberOpeners } from '../lexicon/number-openers.ts';
import { vulgarFractions } from '../lexicon/numbers.ts';
import type { Quantity } from '../quantity.ts';
import { leftEdgeOf } from '../read/left-edge.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { impliedFactor } from './implied-factors.ts';
import { moneyBeside } from './money.ts';
import { isName } from './names.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { type Found, foundNumber, joinRanges } from './ranges.ts';
import { multiple, percent, type ReadUnit } from './read-unit.ts';
import { shareUnits } from './shared-units.ts';
import { afterPlusMinus, endOfSpread, isDeviation, isSpread } from './spreads.ts';
import { unitAt } from './units.ts';
import { wordMultipleAt } from './word-multiples.ts';

/** A sentence with more numbers is a table; its further numbers are left out, so that work per sentence stays bounded. */
const most = 30;

/** All numbers of a sentence that could be results, in order: figures and words, ranges, lists that share a unit. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  const inWords: Quantity[] = [];
  let afterName = -2;
  for (let at = 0; at < tokens.length && found.length + inWords.length < most; at++) {
    if (!mayBegin(tokens, at)) continue;
    const multiple = wordMultipleAt(sentence, at);
    if (multiple) {
      inWords.push(multiple);
      at = multiple.end - 1;
      continue;
    }
    const numeral = numeralAt(tokens, at);
    if (!numeral) continue;
    const unit =
      percentBefore(tokens, numeral) ??
      multipleBefore(tokens, numeral) ??
      moneyBeside(tokens, numeral) ??
      unitAt(tokens, numeral.end) ??
      unitAfterDeviation(tokens, numeral.end) ??
      unitAfterPlus(tokens, numeral.end) ??
      impliedFactor(tokens, numeral);
    const name = isName(tokens, numeral, unit) || (at <= afterName + 1 && isRangeWord(tokens[at - 1]));
    // "4.8 ± 1.6 to 4.7 ± 1.8": a deviation opens no range.
    if (name) afterName = isDeviation(tokens, numeral.first) ? -2 : (unit?.end ?? numeral.end);
    else if (!repeats(tokens, found.at(-1), numeral, unit)) found.push(foundNumber(numeral, unit));
    at = (unit?.end ?? numeral.end) - 1;
  }
  joinRanges(tokens, found);
  shareUnits(tokens, found);
  const quantities = found.map((entry) => quantityOf(sentence, entry));
  return inWords.length === 0 ? quantities : [...quantities, ...inWords].sort((a, b) => a.first - b.first);
}

/** Most words of a text begin no number, nor do most articles; they are told apart here, in one look. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { kind, lower } = token;
  if (kind !== 'word') return kind === 'number' || vulgarFractions.has(lower);
  if (lower === 'a' || lower === 'an') return countedOnce.holds(tokens[at + 1]);
  return numberOpeners.holds(token);
}

/** The bracket of "seven times (7x)" gives the number again. */
function repeats(
  tokens: readonly Token[],
  before: Found | undefined,
  { first, value, end }: Numeral,
  unit: ReadUnit | undefined,
): boolean {
  if (before?.value !== value || before.unit === undefined || before.unit.unit !== unit?.unit) return false;
  const bracket = before.unit.end;
  return bracket === first - 1 && tokens[bracket]?.text === '(' && tokens[unit?.end ?? end]?.text === ')';
}

/** "%90.05", whose unit stands before it. */
function percentBefore(tokens: readonly Token[], { first, end }: Numeral): ReadUnit | undefined {
  if (tokens[first]?.glued !== true || tokens[first - 1]?.text !== '%') return undefined;
  return tokens[first - 2]?.kind !== 'number' && tokens[end]?.text !== '%' ? percent(end) : undefined;
}

/** "×100", whose sign stands before it and behind nothing that it could multiply. */
function multipleBefore(tokens: readonly Token[], { first, end }: Numeral): ReadUnit | undefined {
  const sign = tokens[first - 1];
  if (sign?.text !== '×' || tokens[first]?.glued !== true) return undefined;
  const before = tokens[first - 2];
  return before?.kind === 'number' || (sign.glued && before?.text !== '(') ? undefined : multiple(end);
}

/** "63 ± 4 mm", "541 (217) s", "22 [10-38] mm": the unit stands after the deviation. */
function unitAfterDeviation(tokens: readonly Token[], end: number): ReadUnit | undefined {
  const past = afterPlusMinus(tokens, end);
  if (past > end) {
    const deviation = numeralAt(tokens, past);
    if (!deviation) return undefined;
    // "6.8 ± 7.4 (mean ± SD) mmHg"
    const named = endOfSpread(tokens, deviation.end);
    return unitAt(tokens, named ?? deviation.end);
  }
  const closed = endOfSpread(tokens, end);
  const unit = closed === undefined ? undefined : unitAt(tokens, closed);
  return unit?.kind === 'measure' || unit?.kind === 'percent' ? unit : undefined;
}

/** "2+ points", "100+ times", "150+ FPS". */
function unitAfterPlus(tokens: readonly Token[], end: number): ReadUnit | undefined {
  return isPlus(tokens, end) ? unitAt(tokens, end + 1) : undefined;
}

function isPlus(tokens: readonly Token[], at: number): boolean {
  // "12.8 +/- 0.9" is no "12.8+".
  return tokens[at]?.text === '+' && tokens[at]?.glued === true && afterPlusMinus(tokens, at) === at;
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
    spread: isSpread(sentence.tokens, end) || (unit !== undefined && isSpread(sentence.tokens, unit.end)),
    inWords,
    rule,
    edge: leftEdgeOf(sentence.tokens, first),
    unitEntry: unit?.unitEntry,
    direction: undefined,
    qualifier: unit && isPlus(sentence.tokens, end) ? 'at-least' : undefined,
  };
}
