import { clauseOpeners, verbs } from '../lexicon/grammar.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { MetricChoice } from './metric-choice.ts';

/** The way through a sentence from a number to a name. */
export type Path = Pick<MetricChoice, 'cost' | 'rule'>;

/** A path that costs more leads to no name, whatever comes. */
export const unreachable = 12;
/** What the object of the verb itself costs: "reduces the misses by 3%". */
export const wholeObject = 0.2;

/** What it costs to pass a token that ends a noun phrase. */
export function penalty(token: Token): number {
  if (token.text === ';') return 4;
  if (clauseOpeners.holds(token) || token.lower === 'when') return 3;
  if (token.text === ',' || token.text === '(' || token.text === ')') return 0.9;
  if (token.lower === 'with') return 0.7;
  if (rivals.holds(token)) return 1.2;
  if (verbs.holds(token)) return 1;
  return 0.5;
}

/** What rivals stand behind. */
const rivals = new WordSet(['than', 'over', 'versus', 'vs', 'against', 'compared']);

/** Verbs whose object is a rival. */
export function isRivalry(verb: string): boolean {
  return /^(out-?perform|surpass|exceed|beat|outpace)/.test(verb);
}
