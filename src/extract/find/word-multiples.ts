import type { Direction } from '../../../db/vocabulary.ts';
import { comparativeVerbs } from '../lexicon/comparisons.ts';
import { joinedMultiples, multipleVerbs } from '../lexicon/multiples.ts';
import { spans } from '../lexicon/number-openers.ts';
import { fractions, scales, smallNumbers } from '../lexicon/numbers.ts';
import type { Quantity } from '../quantity.ts';
import { leftEdgeOf } from '../read/left-edge.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

interface Reading {
  first: number;
  end: number;
  value: number;
  valueTo?: number;
  direction?: Direction;
  about?: boolean;
  rule: string;
}

/** What follows "double" as a verb. */
const owners = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'this', 'that']);

const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'this', 'that', 'of', 'as']);

/** Multiples that are words: "doubles", "twice", "tenfold", "half the", "a third of", "1/1000 of", "orders of magnitude". */
export function wordMultipleAt(sentence: Sentence, at: number): Quantity | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return undefined;
  const reading =
    token.kind === 'number'
      ? (fractionInFigures(tokens, at) ?? magnitudes(tokens, at) ?? magnitude(tokens, at))
      : (magnitudes(tokens, at) ?? magnitude(tokens, at) ?? verb(tokens, at) ?? fraction(tokens, at));
  if (!reading) return undefined;
  return {
    sentence,
    first: reading.first,
    end: reading.end,
    value: reading.value,
    valueTo: reading.valueTo ?? null,
    unit: 'x',
    kind: 'multiple',
    spread: false,
    inWords: true,
    rule: reading.rule,
    edge: leftEdgeOf(tokens, reading.first),
    unitEntry: undefined,
    direction: reading.direction,
    qualifier: reading.about ? 'about' : undefined,
  };
}

/** "one to two orders of magnitude", "2-3 orders of magnitude". */
function magnitudes(tokens: readonly Token[], at: number): Reading | undefined {
  if (!/^(?:to|-|or)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const low = exponentAt(tokens, at);
  const high = low === undefined ? undefined : magnitude(tokens, at + 2);
  if (low === undefined || !high || high.value <= 10 ** low) return undefined;
  return { ...high, first: at, value: 10 ** low, valueTo: high.value };
}

/** The exponent that a token names: "three", "3", the "an" of "an order". */
function exponentAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower ?? '';
  if (word === 'an' || word === 'a') return 1;
  const exponent = /^[1-9]$/.test(word) ? Number(word) : smallNumbers.get(word);
  return exponent !== undefined && exponent > 0 ? exponent : undefined;
}

/** "an order of magnitude", "three orders of magnitude". */
function magnitude(tokens: readonly Token[], at: number): Reading | undefined {
  const order = tokens[at + 1]?.lower;
  if (order !== '-' && !order?.startsWith('order')) return undefined;
  const exponent = exponentAt(tokens, at);
  if (exponent === undefined) return undefined;
  const joined = order === '-' ? at + 2 : at + 1;
  if (/^orders?-of-magnitude$/.test(tokens[joined]?.lower ?? ''))
    return { first: at, end: joined + 1, value: 10 ** exponent, about: true, rule: 'order-of-magnitude' };
  if ((order !== 'order' && order !== 'orders') || tokens[at + 2]?.lower !== 'of') return undefined;
  const last = tokens[at + 3]?.lower;
  if (last !== 'magnitude' && last !== 'magnitudes') return undefined;
  return { first: at, end: at + 4, value: 10 ** exponent, about: true, rule: 'order-of-magnitude' };
}

/** "Successive Halving": a capital inside the sentence beside another. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return at > 0 && /^[A-Z]/.test(tokens[at]?.text ?? '') && /^[A-Z]/.test(tokens[at - 1]?.text ?? '');
}

/** What is called after doubling or halving: "the doubling dimension", "doubling times". */
const laws =
  /^(?:dimensions?|measures?|constant|tricks?|rates?|times?|property|conditions?|spaces?|metrics?|algorithms?|scheme|strategy)$/;

function verb(tokens: readonly Token[], at: number): Reading | undefined {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const named = isPartOfName(tokens, at) || (/ing$/.test(word) && laws.test(next?.lower ?? ''));
  const known = named ? undefined : multipleVerbs.get(word);
  if (known) {
    // "double descent", "a double-blind trial": the word is an adjective there.
    const adjective =
      /^(double|triple|doubles|triples|quadruples|halves|quadruple)$/.test(word) &&
      (!owners.has(next?.lower ?? '') || (word === 'triples' && next?.lower === 'that'));
    return adjective ? undefined : { first: at, end: at + 1, ...known, rule: 'multiple-verb' };
  }
  const joined = joinedMultiples.get(word);
  if (joined !== undefined) return { first: at, end: at + 1, value: joined, rule: 'joined-fold' };
  if (word === 'twice' || word === 'thrice') {
    if (next?.lower === 'a' || next?.lower === 'per' || next?.lower === 'daily') return undefined;
    return { first: at, end: at + 1, value: word === 'twice' ? 2 : 3, rule: 'twice' };
  }
  return undefined;
}

/** "reduced the time almost by half", "cut in half". */
function isHalved(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(nearly|almost|about)$/.test(before)) return isHalved(tokens, at - 1);
  const verb = tokens
    .slice(Math.max(0, at - 14), at)
    .some(({ lower }) => comparativeVerbs.get(lower)?.trend === 'down');
  return verb && (before === 'by' || (before === 'in' && !determiners.has(tokens[at + 1]?.lower ?? '')));
}

/** "half the cost", "a third of the memory", "one-fifth as many"; what is shared must follow. */
function fraction(tokens: readonly Token[], at: number): Reading | undefined {
  const word = tokens[at]?.lower ?? '';
  let end = at;
  if (word !== 'half') {
    if (word !== 'a' && word !== 'one') return undefined;
    end = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  }
  const share = fractions.get(tokens[end]?.lower ?? '');
  if (share === undefined) return undefined;
  if (word === 'half' && isHalved(tokens, at))
    return { first: at, end: at + 1, value: 2, direction: 'down', rule: 'halved' };
  if (!determiners.has(tokens[end + 1]?.lower ?? '') || isOfScale(tokens, end + 1)) return undefined;
  return { first: at, end: end + 1, value: share, direction: 'down', rule: 'fraction-word' };
}

/** "half a second", "a quarter of a million": a part of a unit or of a scale. */
function isOfScale(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at]?.lower === 'of' ? at + 1 : at;
  const noun = tokens[article + 1]?.lower ?? '';
  return /^an?$/.test(tokens[article]?.lower ?? '') && (scales.has(noun) || spans.has(noun));
}

/** "1/1000 of the memory". */
function fractionInFigures(tokens: readonly Token[], at: number): Reading | undefined {
  const [one, slash, below, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (one?.value !== 1 || slash?.text !== '/' || !slash.glued || !below?.glued) return undefined;
  const { value } = below;
  if (value === undefined || !(value > 1)) return undefined;
  const end = after?.lower === 'th' && after.glued ? at + 4 : at + 3;
  if (!determiners.has(tokens[end]?.lower ?? '')) return undefined;
  return { first: at, end, value, direction: 'down', rule: 'fraction-figures' };
}
