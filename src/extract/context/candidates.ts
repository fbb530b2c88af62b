import {
  benchmarkHeads,
  conditionHeads,
  datasetHeads,
  materialHeads,
  taskHeads,
} from '../lexicon/datasets.ts';
import type { Paper } from '../paper.ts';
import { strengths } from '../strength.ts';
import { simplePhraseEnd } from '../text/chunks.ts';
import { WordMap } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import type { ContextPhrase } from './phrase.ts';

/** What finds candidates. */
export const sources = [
  ...strengths.map((strength) => `phrase ${strength}` as const),
  ...strengths.map((strength) => `material ${strength}` as const),
  ...(['place', 'verb', 'general', 'short', 'name', 'paper'] as const),
] as const;

/** What found a candidate: a rule by how sure it is, or where else the phrase stands. */
export type Source = (typeof sources)[number];

/** The sorts of nouns that head a candidate. */
export const sorts = ['benchmark', 'data', 'task', 'material', 'condition', 'plural', 'other'] as const;

/** A sort of nouns. */
export type Sort = (typeof sorts)[number];

/** A phrase of an abstract that may fill a slot of its results. */
export interface Candidate {
  readonly phrase: ContextPhrase;
  readonly tokens: readonly Token[];
  /** The place of its sentence in the abstract; -1 for what the paper as a whole stands on. */
  readonly sentence: number;
  /** What found it. */
  readonly source: Source;
  /** Its head noun, and which sort of noun that is. */
  readonly head: Token | undefined;
  readonly sort: Sort;
}

/** Finds the candidates for a slot. */
export interface CandidateFinder {
  /** Those that a reader would look at wherever the result stands. */
  readonly sure: (paper: Paper) => Candidate[];
  /** Those of a sentence that are looked at from near it only: there are many, and from afar hardly one is ever chosen. */
  readonly loose: (paper: Paper, sentence: number) => Candidate[];
  /** How many sentences before that of a result have loose candidates for it. */
  readonly reach: number;
}

/** Makes a candidate of a phrase that stands in a sentence. */
export function candidateOf(
  phrase: ContextPhrase,
  tokens: readonly Token[],
  sentence: number,
  source: Source,
): Candidate {
  const head = tokens[Math.min(simplePhraseEnd(tokens, phrase.first), phrase.end) - 1];
  return { phrase, tokens, sentence, source, head, sort: sortOf(head) };
}

/** The sorts that are told by lists; of a noun that several have, the last counts. */
const listedSorts = new WordMap<Sort>([
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
export function sortOf(head: Token | undefined): Sort {
  return listedSorts.of(head) ?? (head?.lower.endsWith('s') ? 'plural' : 'other');
}

/** Whether a word looks like a proper name: two capitals, or a capital and a digit. */
export function looksNamed(text: string): boolean {
  return /[A-Z].*[A-Z0-9]/.test(text);
}
