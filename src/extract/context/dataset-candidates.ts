import type { Paper } from '../paper.ts';
import { phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { type Candidate, candidateOf, looksNamed, sortOf } from './candidates.ts';
import { isNamed } from './names.ts';
import { isNoData } from './no-data.ts';
import { ownDataOf } from './own-data.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';
import type { SentencePhrases } from './sentence-phrases.ts';

const places = wordSet('on in across for from under over using with of at involving against upon among');

/** What is done with what is measured on, in all its forms. */
const handling = new WordSet(
  (
    'analys analyz stud examin investigat survey evaluat test crawl collect us measur target scan assess reproduc consider ' +
    'comprising cover apply appl including contain'
  )
    .split(' ')
    .flatMap((stem) => ['', 'e', 'es', 'ed', 'ing', 'ies', 'y', 'ying', 'ied'].map((end) => stem + end)),
);

/** All that the results of a paper may have been measured on, in the order it stands. */
export function datasetCandidates(paper: Paper): Candidate[] {
  const found = paper.phrases.flatMap((phrases, sentence) => inSentence(paper.abstract, phrases, sentence));
  const own = ownDataOf(paper);
  if (own) {
    const phrase = { first: 0, end: 0, text: own, strength: 3, members: () => [own] };
    found.push(candidateOf(phrase, [], -1, 'paper'));
  }
  return found;
}

function inSentence(abstract: string, phrases: SentencePhrases, sentence: number): Candidate[] {
  const { tokens, data, materials } = phrases;
  const found: Candidate[] = [];
  const seen = new Set<number>();
  const add = (phrase: ContextPhrase, source: string): void => {
    if (seen.has(phrase.first)) return;
    seen.add(phrase.first);
    found.push(candidateOf(phrase, tokens, sentence, source));
  };
  for (const phrase of data) add(phrase, `phrase ${phrase.strength}`);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const isPlace = places.holds(token);
    if (!isPlace && !handling.holds(token)) continue;
    const end = phraseEnd(tokens, at + 1);
    if (isMeasurable(tokens, at + 1, end))
      add(phraseOf(abstract, tokens, at + 1, end, 0), isPlace ? 'place' : 'verb');
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.text !== token.lower && looksNamed(token.text))
      add(phraseOf(abstract, tokens, at, at + 1, 0), 'name');
  }
  for (const phrase of materials) add(phrase, `material ${phrase.strength}`);
  return found;
}

/** A name, or a noun of things that are measured on. */
function isMeasurable(tokens: readonly Token[], first: number, end: number): boolean {
  if (end <= first || tokens[first]?.kind === 'symbol') return false;
  const headEnd = simplePhraseEnd(tokens, first);
  if (sortOf(tokens[headEnd - 1]?.lower ?? '') === 'other' && !isNamed(tokens, first, end)) return false;
  return !isNoData(tokens, first, headEnd, end);
}
