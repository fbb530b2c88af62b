import type { Direction } from '../../../db/vocabulary.ts';
import { wordSet } from '../text/known-words.ts';

/** The nouns before a multiple: "a factor of 3". */
export const factorWords = wordSet('factor factors');

/** What a verb makes of a thing: so many times more or less. */
export interface VerbMultiple {
  readonly value: number;
  readonly direction: Direction;
}

/** Verbs that say how many times something becomes more or less. */
export const multipleVerbs: ReadonlyMap<string, VerbMultiple> = new Map([
  ...meaning('double doubles doubled doubling', 2, 'up'),
  ...meaning('triple triples tripled tripling', 3, 'up'),
  ...meaning('quadruple quadruples quadrupled quadrupling', 4, 'up'),
  ...meaning('halve halves halved halving', 2, 'down'),
]);

function meaning(words: string, value: number, direction: Direction): [string, VerbMultiple][] {
  return words.split(' ').map((word) => [word, { value, direction }]);
}

/** Multiples that are one word. */
export const joinedMultiples: ReadonlyMap<string, number> = new Map([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
]);
