import {
  clinicalUnit,
  counted,
  denominators,
  doseUnit,
  incidenceUnit,
  isAmount,
  perBody,
} from '../lexicon/clinical-units.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { measure, type ReadUnit } from './read-unit.ts';

/** No unit has more parts than "ml / min per 1.73 m2". */
const mostParts = 4;

/** Reads what bodies and medicines are measured in: "mm Hg", "ng/ml", "liters/min per m2", "visits/8 weeks", "per 1000 births". */
export function clinicalUnitAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (token.lower === 'per') return incidenceAt(tokens, at);
  const mercury = token.text === 'mm' && tokens[at + 1]?.lower === 'hg';
  const level = mercury || token.lower === 'mmhg' || token.lower === 'bpm';
  const amount = !level && isAmount(token);
  if (!level && !amount && !counted.holds(token)) return undefined;
  const own = mercury ? at + 2 : at + 1;
  const end = denominatorsEnd(tokens, level ? own : durationEnd(tokens, own));
  const text = written(tokens, at, end);
  if (level) return measure(clinicalUnit(text), end);
  if (end > own) {
    const below = tokens.slice(own, end).some(({ lower }) => perBody.test(lower));
    return measure(amount && below ? doseUnit(text) : clinicalUnit(text), end);
  }
  // A letter alone is as often a name.
  return amount && token.lower.length > 1 ? measure(doseUnit(text), end) : undefined;
}

/** The index after the "/min per m2" that begins at a token, or the token itself. */
function denominatorsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let part = 0; part < mostParts; part++) {
    const reciprocal = reciprocalEnd(tokens, end);
    if (reciprocal > end) {
      end = reciprocal;
      continue;
    }
    const sign = tokens[end];
    const stroke = (sign?.text === '/' || sign?.text === '.' || sign?.text === '·') && sign.glued;
    const next = tokens[end + 1];
    if (!(stroke && next?.glued) && sign?.lower !== 'per') return end;
    let below = end + 1;
    // "/1.73 m2", "/8 weeks"
    const several = next?.kind === 'number' && tokens[below + 1]?.kind === 'word';
    if (several && denominators.test(singular(tokens[below + 1]))) below++;
    else if (!denominators.test(singular(next))) return end;
    end = exponentEnd(tokens, below + 1);
  }
  return end;
}

/** The index after the "ml-1" of "ng ml-1", the ".min-1" of "beats.min-1", the "x min(-1)" of "ml x min(-1)"; or the token itself. */
function reciprocalEnd(tokens: readonly Token[], at: number): number {
  const joined = /^[.x·]$/.test(tokens[at]?.lower ?? '');
  const below = joined ? at + 1 : at;
  const word = tokens[below];
  if (word?.kind !== 'word') return at;
  if (isReciprocal(word)) return below + 1;
  const raised =
    tokens[below + 1]?.text === '(' &&
    tokens[below + 1]?.glued === true &&
    tokens[below + 2]?.text === '-' &&
    /^[12]$/.test(tokens[below + 3]?.text ?? '') &&
    tokens[below + 4]?.text === ')';
  return raised && denominators.test(word.lower) ? below + 5 : at;
}

/** The index after the "h" of "ng h ml-1", an amount over a time, or the token itself. */
function durationEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:h|hr|min)$/.test(tokens[at]?.lower ?? '')) return at;
  const past = denominatorsEnd(tokens, at + 1);
  return past > at + 1 ? at + 1 : at;
}

/** The "ml-1" of "ng ml-1". */
function isReciprocal(token: Token | undefined): boolean {
  const [below, power] = (token?.lower ?? '').split('-');
  return power !== undefined && /^[12]$/.test(power) && denominators.test(below ?? '');
}

function singular(token: Token | undefined): string {
  const lower = token?.lower ?? '';
  return lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** Past the "(2)" of "kg/m(2)". */
function exponentEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at];
  const figure = tokens[at + 1];
  const close = tokens[at + 2];
  const raised = open?.text === '(' && open.glued && /^[23]$/.test(figure?.text ?? '') && close?.text === ')';
  return raised ? at + 3 : at;
}

/** "5.4 per 1000 inhabitants", "12 per 10,000 person-years". */
function incidenceAt(tokens: readonly Token[], at: number): ReadUnit | undefined {
  if (!/^(?:100|1000|1,000|10,000|100,000|1,000,000|million)$/.test(tokens[at + 1]?.text ?? ''))
    return undefined;
  const noun = tokens[at + 2];
  let end = noun?.kind === 'word' && !closesPhrase(noun) ? at + 3 : at + 2;
  // "per 1000 patient months"
  if (end === at + 3 && spans.test(tokens[end]?.lower ?? '')) end++;
  return measure(incidenceUnit(written(tokens, at, end)), end);
}

const spans = /^(?:days|months|years)$/;

/** The tokens as they stand, with one space where there was any. */
function written(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++)
    text += `${at > from && !tokens[at]?.glued ? ' ' : ''}${tokens[at]?.text ?? ''}`;
  return text;
}
