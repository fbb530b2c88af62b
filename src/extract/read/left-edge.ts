import type { Qualifier } from '../../../db/vocabulary.ts';
import { currencySigns } from '../lexicon/currencies.ts';
import { factorWords } from '../lexicon/multiples.ts';
import { beforeNumber } from '../lexicon/qualifier-phrases.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** Where a number begins with what belongs to it. */
export interface LeftEdge {
  /** The index of the first token that belongs to the number: its qualifiers and articles included. */
  readonly start: number;
  /** The qualifiers passed on the way, nearest first. */
  readonly qualifiers: readonly Qualifier[];
}

/** Words between a qualifier and its number that change nothing. */
const articles = new WordSet([
  ...currencySigns.keys(),
  ...['usd', 'eur', 'gbp'],
  '+',
  'a',
  'an',
  'the',
  'only',
  'just',
  'even',
  'further',
  'additional',
  'another',
  'still',
  'again',
  'significant',
  'remarkable',
  'impressive',
  'notable',
  'whopping',
  'mere',
  'total',
  'overall',
  'relative',
  'relatively',
  'absolute',
  'substantial',
  'consistent',
  'merely',
  'exactly',
  'small',
  'very',
  'high',
  'staggering',
  '"',
  'competitive',
  'well',
  'massive',
  'considerable',
  'strong',
  'promising',
  'low',
  'respectable',
  'modest',
  'maximal',
  'slight',
  'minor',
  'best',
  'new',
  'e.g',
  'e.g.',
  'i.e',
  'i.e.',
]);

/** "by a factor of 3", "by a total of 5%". */
const amounts = new WordSet([...factorWords, 'range', 'ranges', 'total']);

/** The minus of "-376.0 MAE", unlike the dash of a range or a compound. */
export function isSign(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.glued === false && tokens[at + 1]?.glued === true;
}

/** Before the "1)" or "(ii)" that ends at a token; the token itself if there is none. */
function enumeratorStart(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')' || !/^([1-9a-d]|i{1,3}|iv|v)$/.test(tokens[end - 2]?.lower ?? ''))
    return end;
  return tokens[end - 3]?.text === '(' ? end - 3 : end - 2;
}

/** Walks left from a number over its qualifiers and articles: from 1.5 in "by up to a 1.5x" to "up". */
export function leftEdgeOf(tokens: readonly Token[], first: number): LeftEdge {
  const qualifiers: Qualifier[] = [];
  let start = first;
  for (let step = 0; step < 6; step++) {
    const phrase = beforeNumber.endingAt(tokens, start);
    if (phrase && !(tokens[phrase.start]?.text === '>' && tokens[phrase.start - 1]?.text === '-')) {
      qualifiers.push(phrase.meaning);
      start = phrase.start;
      continue;
    }
    const before = tokens[start - 1];
    if (start === first && isSign(tokens, start - 1)) {
      start--;
      continue;
    }
    const enumerated = enumeratorStart(tokens, start);
    if (enumerated < start) {
      start = enumerated;
      continue;
    }
    if (before?.lower === 'of' && amounts.holds(tokens[start - 2])) {
      start -= 2;
      continue;
    }
    // "about a factor 2"
    if (start === first && factorWords.holds(before)) {
      start--;
      continue;
    }
    const hyphen =
      before?.text === '-' && before.glued && beforeNumber.endingAt(tokens, start - 1) !== undefined;
    if (!before || !(articles.holds(before) || hyphen)) break;
    start--;
  }
  return { start, qualifiers };
}
