import type { Direction, Qualifier } from '../../../db/vocabulary.ts';
import { comparativeAdjectives } from '../lexicon/comparisons.ts';
import { joinedMultiples, multipleVerbs } from '../lexicon/multiples.ts';
import { smallNumbers } from '../lexicon/numbers.ts';
import type { Quantity } from '../quantity.ts';
import { leftEdgeOf } from '../read/left-edge.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { fractionAt } from './fractions.ts';

/** A multiple in words, or a fraction, and the tokens it stands in. */
export interface MultipleInWords {
  first: number;
  end: number;
  value: number;
  valueTo?: number;
  direction?: Direction;
  qualifier?: Qualifier;
  rule: string;
}

/** What follows "double" as a verb. */
const owners = new WordSet(['the', 'a', 'an', 'its', 'their', 'our', 'this', 'that']);

/** Multiples that are words: "doubles", "twice", "tenfold", "half the", "a third of", "1/1000 of", "orders of magnitude". */
export function wordMultipleAt(sentence: Sentence, at: number): Quantity | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return undefined;
  const reading =
    token.kind === 'number'
      ? (fractionAt(tokens, at) ?? magnitudes(tokens, at) ?? magnitude(tokens, at))
      : (magnitudes(tokens, at) ?? magnitude(tokens, at) ?? verb(tokens, at) ?? fractionAt(tokens, at));
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
    qualifier: reading.qualifier,
  };
}

const rangeWords = wordSet('to - or');

/** "one to two orders of magnitude", "2-3 orders of magnitude". */
function magnitudes(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  if (!rangeWords.holds(tokens[at + 1])) return undefined;
  const low = exponentAt(tokens, at);
  const high = low === undefined ? undefined : magnitude(tokens, at + 2);
  if (low === undefined || !high || high.value <= 10 ** low) return undefined;
  return { ...high, first: at, value: 10 ** low, valueTo: high.value };
}

/** The exponent that a token names: "three", "3", the "an" of "an order". */
function exponentAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.lower === 'an' || token?.lower === 'a') return 1;
  const exponent =
    token?.kind !== 'number' ? smallNumbers.of(token) : token.text.length === 1 ? token.value : undefined;
  return exponent !== undefined && exponent > 0 ? exponent : undefined;
}

const joinedOrder = new WordSet(
  ['order', 'orders'].flatMap((order) =>
    ['-of-magnitude', '-of-magnitudes', '-ofmagnitude', '-ofmagnitudes'].map((rest) => order + rest),
  ),
);

/** "an order of magnitude", "three orders of magnitude", "order-of-magnitude", "three magnitudes faster". */
function magnitude(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  if (joinedOrder.holds(tokens[at])) return loneOrder(tokens, at);
  const exponent = exponentAt(tokens, at);
  const end = exponent === undefined ? undefined : magnitudeEnd(tokens, at + 1);
  if (exponent === undefined || end === undefined) return undefined;
  const more = tokens[at + 1]?.lower === 'or';
  const qualifier = more ? 'at-least' : 'about';
  return { first: at, end, value: 10 ** exponent, qualifier, rule: 'order-of-magnitude' };
}

/** The index after the "orders of magnitude" that begins at a token, or undefined. */
function magnitudeEnd(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? '';
  // "one or more orders of magnitude"
  if (lower === 'or' && tokens[at + 1]?.lower === 'more') return magnitudeEnd(tokens, at + 2);
  if (lower === 'magnitudes') return comparativeAdjectives.holds(tokens[at + 1]) ? at + 1 : undefined;
  const joined = lower === '-' ? at + 1 : at;
  if (joinedOrder.holds(tokens[joined])) return joined + 1;
  if ((lower !== 'order' && lower !== 'orders') || tokens[at + 1]?.lower !== 'of') return undefined;
  return /^magnitudes?$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : undefined;
}

/** "offers order-of-magnitude improvements", unlike "several order-of-magnitude improvements". */
function loneOrder(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  if (/^(?:several|multiple|many|few|-)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  return { first: at, end: at + 1, value: 10, qualifier: 'about', rule: 'order-of-magnitude' };
}

/** "Successive Halving": a capital inside the sentence beside another. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return at > 0 && /^[A-Z]/.test(tokens[at]?.text ?? '') && /^[A-Z]/.test(tokens[at - 1]?.text ?? '');
}

/** What is called after doubling or halving: "the doubling dimension", "doubling times". */
const laws =
  /^(?:dimensions?|measures?|constant|tricks?|rates?|times?|property|conditions?|spaces?|metrics?|algorithms?|scheme|strategy)$/;

function verb(tokens: readonly Token[], at: number): MultipleInWords | undefined {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const named = isPartOfName(tokens, at) || (/ing$/.test(word) && laws.test(next?.lower ?? ''));
  const known = named ? undefined : multipleVerbs.get(word);
  if (known) {
    // "double descent", "a double-blind trial": the word is an adjective there.
    const adjective =
      /^(double|triple|doubles|triples|quadruples|halves|quadruple)$/.test(word) &&
      (!owners.holds(next) || (word === 'triples' && next?.lower === 'that'));
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
