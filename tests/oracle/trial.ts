import type fc from 'fast-check';
import type { Exits } from '../harness/exits.ts';
import type { Collection } from './collection.ts';
import type { FilterMaker } from './generate.ts';

/** What a trial of the API against the oracle has at hand. */
export interface Bench {
  exits: Exits;
  collection: Collection;
  filters: FilterMaker;
}

/** Questions of one sort, and how an answer is held against the oracle's. */
export interface Trial<Asked> {
  questions: (bench: Bench) => fc.Arbitrary<Asked>;
  /** Asks, compares, and tells whether there was anything to compare. */
  check: (bench: Bench, asked: Asked) => boolean;
}
