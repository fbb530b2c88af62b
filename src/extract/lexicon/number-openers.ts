import { WordSet } from '../text/known-words.ts';
import { joinedMultiples, multipleVerbs } from './multiples.ts';
import { fractions, smallNumbers, tens } from './numbers.ts';

/** The words that a number can begin with; all others, which are most of a text, are passed over in one look. */
export const numberOpeners = new WordSet([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...multipleVerbs.keys(),
  ...joinedMultiples.keys(),
  ...['twice', 'thrice', 'half', 'a', 'an', 'order-of-magnitude', 'order-ofmagnitude'],
]);

/** Times that an article counts. */
export const spans = new WordSet(['second', 'minute', 'hour', 'day', 'millisecond']);

/** What makes a number of the "a" before it: "a third of", "an order of magnitude", "under a minute". */
export const countedOnce = new WordSet([
  ...['-', 'order', 'orders', 'order-of-magnitude', 'orders-of-magnitude', 'order-ofmagnitude'],
  ...fractions.keys(),
  ...spans,
]);
