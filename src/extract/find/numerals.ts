import { currencySigns, moneyScales } from '../lexicon/currencies.ts';
import { spans } from '../lexicon/number-openers.ts';
import { gluedScales, scales, smallNumbers, tens } from '../lexicon/numbers.ts';
import { unitOf } from '../lexicon/units.ts';
import type { Token } from '../text/tokens.ts';
import { powerAt } from './powers.ts';

/** A number in figures or words; `end` is the token index after it. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly inWords: boolean;
}

/** Reads the number that begins at a token, with its scale word ("11.9 million", "28K"), or undefined. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return figuresAt(tokens, at, token);
  if (token.lower === 'a' || token.lower === 'an') return articleAt(tokens, at);
  // "half a second"
  if (token.lower === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '') && spans.holds(tokens[at + 2]))
    return { first: at, end: at + 2, value: 0.5, inWords: true };
  return token.kind === 'word' ? wordsAt(tokens, at) : undefined;
}

function figuresAt(tokens: readonly Token[], at: number, token: Token): Numeral | undefined {
  const { value } = token;
  if (value === undefined || Number.isNaN(value)) return undefined;
  const power = powerAt(tokens, at);
  if (power) return { first: at, end: power.end, value: round(power.value), inWords: false };
  const money = moneyFiguresAt(tokens, at, token);
  if (money) return money;
  const plus = tokens[at + 1]?.text === '+' && tokens[at + 1]?.glued && scales.holds(tokens[at + 2]);
  const next = tokens[plus ? at + 2 : at + 1];
  const scale =
    next?.kind !== 'word'
      ? undefined
      : next.glued || isScaleOfRate(tokens, at + 1)
        ? gluedScales.get(next.text)
        : scales.holds(next) && !unitOf(next.text)
          ? scales.of(next)
          : undefined;
  if (scale !== undefined)
    return { first: at, end: plus ? at + 3 : at + 2, value: round(value * scale), inWords: false };
  return { first: at, end: at + 1, value, inWords: false };
}

/** The M of "2.07 M TPC-C transactions per second", which stands apart. */
function isScaleOfRate(tokens: readonly Token[], at: number): boolean {
  if (!/^[KMBG]$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.kind !== 'word') return false;
  for (let per = at + 2; per < at + 5; per++)
    if (tokens[per]?.lower === 'per') return tokens[per + 1]?.lower === 'second';
  return false;
}

/** "£30m", "$11, 000": behind the sign of a currency scales are short, and a thousand may stand apart from its comma. */
function moneyFiguresAt(tokens: readonly Token[], at: number, token: Token): Numeral | undefined {
  if (!currencySigns.has(tokens[at - 1]?.text ?? '') || !token.glued) return undefined;
  const { value = Number.NaN } = token;
  const comma = tokens[at + 1];
  if (Number.isInteger(value) && comma?.text === ',' && comma.glued && tokens[at + 2]?.text === '000')
    return { first: at, end: at + 3, value: value * 1000, inWords: false };
  const scale = tokens[at + 1]?.glued ? moneyScales.get(tokens[at + 1]?.text ?? '') : undefined;
  if (scale === undefined) return undefined;
  return { first: at, end: at + 2, value: round(value * scale), inWords: false };
}

/** "less than a minute", "in under an hour": the article is a one. */
function articleAt(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!spans.holds(tokens[at + 1])) return undefined;
  if (!/^(than|under|within|about|only|below|just)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  return { first: at, end: at + 1, value: 1, inWords: true };
}

/** "seventeen", "one hundred forty-three", "three thousand". */
function wordsAt(tokens: readonly Token[], start: number): Numeral | undefined {
  if (!isSmall(tokens[start])) return undefined;
  let total = 0;
  let group = 0;
  let at = start;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const small = smallNumbers.of(token) ?? tens.of(token);
    const scale = at > start ? scales.of(token) : undefined;
    if (small !== undefined) {
      if (at > start && group % 100 !== 0 && (group % 10 !== 0 || small >= 10)) break;
      group += small;
    } else if (scale === 100) group *= 100;
    else if (scale !== undefined) {
      total += group * scale;
      group = 0;
    } else if (token.text === '-' && token.glued && at > start && smallNumbers.holds(tokens[at + 1]))
      continue;
    else if (token.lower === 'and' && at > start && group >= 100 && isSmall(tokens[at + 1])) continue;
    else break;
  }
  if (at === start) return undefined;
  return { first: start, end: at, value: total + group, inWords: true };
}

function isSmall(token: Token | undefined): boolean {
  return smallNumbers.holds(token) || tens.holds(token);
}

/** 11.9 × 10⁶ is 11900000, not 11900000.000000002. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
