import type { Paper } from '../paper.ts';
import { phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import {
  type Candidate,
  type CandidateFinder,
  candidateOf,
  looksNamed,
  type Source,
  sortOf,
} from './candidates.ts';
import { isNamed } from './names.ts';
import { isNoData } from './no-data.ts';
import { ownDataOf } from './own-data.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

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

/** What the results of a paper may have been measured on. */
export const datasetCandidates: CandidateFinder = { sure, loose, reach: 1 };

function sure(paper: Paper): Candidate[] {
  const found = paper.phrases.flatMap(({ tokens, data }, sentence) =>
    data.map((phrase) => candidateOf(phrase, tokens, sentence, `phrase ${phrase.strength}`)),
  );
  const own = ownDataOf(paper);
  if (own) {
    const tokens = tokenize(own);
    const whole = { first: 0, end: tokens.length, text: own, strength: 3, members: () => [own] } as const;
    found.push(candidateOf(whole, tokens, -1, 'paper'));
  }
  return found;
}

function loose({ abstract, phrases }: Paper, sentence: number): Candidate[] {
  const here = phrases[sentence];
  if (!here) return [];
  const { tokens, data, materials } = here;
  const found: Candidate[] = [];
  const seen = new Set(data.map(({ first }) => first));
  const add = (phrase: ContextPhrase, source: Source): void => {
    if (seen.has(phrase.first)) return;
    seen.add(phrase.first);
    found.push(candidateOf(phrase, tokens, sentence, source));
  };
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
  if (sortOf(tokens[headEnd - 1]) === 'other' && !isNamed(tokens, first, end)) return false;
  return !isNoData(tokens, first, headEnd, end);
}
