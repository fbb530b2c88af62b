import { countedOnce, numberOpeners } from '../lexicon/number-openers.ts';
import { vulgarFractions } from '../lexicon/numbers.ts';

const words = Array.from(numberOpeners).filter((word) => word !== 'a' && word !== 'an');

/** Characters by which words are written in parts, or beside letters that are none of theirs: markup, ligatures, damaged encodings. */
const oddities = '_\\\\â\uFB00-\uFB04';

/** What one character tells stands in one class, which is tried faster than several; then broken lines, and numbers in words. */
const opening = new RegExp(
  `[0-9${Array.from(vulgarFractions.keys()).join('')}${oddities}]|-\\s|\\b(?:(?:${words.join('|')})(?![a-z])|an?[^a-z]+(?:${Array.from(countedOnce).join('|')}))`,
  'gi',
);

/**
 * An offset from `from` on, where a passage begins, before which no number ends, in figures or in words; infinite when there is none. Looks at letters
 * only, so that most text need not be split into tokens: what stands at the offset may be no number either.
 */
export function nextNumber(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
