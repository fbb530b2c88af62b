import { joinedMultiples, multipleVerbs } from './multiples.ts';
import { smallNumbers, tens } from './numbers.ts';

/** The words that a number can begin with; all others, which are most of a text, are passed over in one look. */
export const numberOpeners: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...multipleVerbs.keys(),
  ...joinedMultiples.keys(),
  ...['twice', 'thrice', 'half', 'a', 'an'],
]);
