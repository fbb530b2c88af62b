import type { Direction, Qualifier } from '../../db/vocabulary.ts';
import type { Unit } from './lexicon/unit.ts';
import type { LeftEdge } from './read/left-edge.ts';
import type { Sentence } from './text/sentences.ts';

/** The kinds of numbers. */
export const quantityKinds = ['percent', 'points', 'multiple', 'measure', 'bare'] as const;

export type QuantityKind = (typeof quantityKinds)[number];

/** A number with its unit where it stands, before anything is known of what it means. */
export interface Quantity {
  readonly sentence: Sentence;
  /** Token indexes in the sentence, the second after the last token. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly unitEntry: Unit | undefined;
  /** What the words of the number say themselves: "doubles" is up, "an order of magnitude" is about. */
  readonly direction: Direction | undefined;
  readonly qualifier: Qualifier | undefined;
  /** It is given with its spread, "3.8 ± 0.2" or "3.8 (SD 0.2)", as nothing but a measured mean is. */
  readonly spread: boolean;
  /** The number is a word: "two", "half". */
  readonly inWords: boolean;
  readonly rule: string;
  /** Where it begins with its qualifiers and articles: at "up" in "up to a 1.5x". */
  readonly edge: LeftEdge;
}
