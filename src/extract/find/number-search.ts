import { numberOpeners } from '../lexicon/number-openers.ts';
import { fractions } from '../lexicon/numbers.ts';
import { spans } from './numerals.ts';

const words = Array.from(numberOpeners).filter((word) => word !== 'a' && word !== 'an');

/** What makes a number of the "a" before it: "a third of", "an order of magnitude", "under a minute". */
const countedOnce = ['-', 'order', ...fractions.keys(), ...spans];

/** Signs by which words are written that no boundary shows: markup, broken lines, ligatures, damaged encodings. */
const oddities = '[\\\\_â\uFB00-\uFB04]|-\\s';

const opening = new RegExp(
  `[0-9]|${oddities}|\\b(?:${words.join('|')})\\b|\\ban?[^a-z]+(?:${countedOnce.join('|')})`,
  'gi',
);

/**
 * An offset from `from` on, before which no number ends, in figures or in words; infinite when there is none. Looks at letters
 * only, so that most text need not be split into tokens: what stands at the offset may be no number either.
 */
export function nextNumber(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
