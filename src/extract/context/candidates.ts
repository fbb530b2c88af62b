import { isDatasetName } from '../lexicon/dataset-names.ts';
import {
  benchmarkHeads,
  conditionHeads,
  datasetHeads,
  materialHeads,
  taskHeads,
} from '../lexicon/datasets.ts';
import { simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import type { ContextPhrase } from './phrase.ts';

/** A phrase of an abstract that may fill a slot of its results. */
export interface Candidate {
  readonly phrase: ContextPhrase;
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  /** The place of its sentence in the abstract; -1 for what the paper as a whole stands on. */
  readonly sentence: number;
  /** What found it: "phrase 3", "place", "name". */
  readonly source: string;
  /** Its head noun in lower case, and which sort of noun that is. */
  readonly head: string;
  readonly sort: Sort;
}

/** The sorts of nouns that head a candidate. */
export const sorts = ['benchmark', 'data', 'task', 'material', 'condition', 'plural', 'other'] as const;

export type Sort = (typeof sorts)[number];

/** Makes a candidate of a phrase that stands in a sentence. */
export function candidateOf(
  phrase: ContextPhrase,
  tokens: readonly Token[],
  sentence: number,
  source: string,
): Candidate {
  const headEnd = Math.min(simplePhraseEnd(tokens, phrase.first), phrase.end);
  const words = phrase.text.split(' ');
  const head = tokens[headEnd - 1]?.lower ?? words[words.length - 1]?.toLowerCase() ?? '';
  return { phrase, words, tokens, sentence, source, head, sort: sortOf(head) };
}

/** The sorts that are told by lists; of a noun that several have, the last counts. */
const listedSorts: ReadonlyMap<string, Sort> = new Map([
  ...entriesOf(conditionHeads, 'condition'),
  ...entriesOf(materialHeads, 'material'),
  ...entriesOf(taskHeads, 'task'),
  ...entriesOf(datasetHeads, 'data'),
  ...entriesOf(benchmarkHeads, 'benchmark'),
]);

function entriesOf(heads: ReadonlySet<string>, sort: Sort): [string, Sort][] {
  return Array.from(heads, (head) => [head, sort]);
}

/** Which sort of noun a head is. */
export function sortOf(head: string): Sort {
  return listedSorts.get(head) ?? (head.endsWith('s') ? 'plural' : 'other');
}

/** Whether a word looks like a proper name: two capitals, or a capital and a digit. */
export function looksNamed(text: string): boolean {
  return /[A-Z].*[A-Z0-9]/.test(text);
}

/** Whether one of the words is a well-known data set. */
export function isKnownData(words: readonly string[]): boolean {
  return words.some(isDatasetName);
}
