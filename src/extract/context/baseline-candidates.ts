import { metricWords } from '../lexicon/metrics.ts';
import type { Paper } from '../paper.ts';
import { phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import { type Candidate, type CandidateFinder, candidateOf, type Source } from './candidates.ts';
import { phraseOf } from './phrase.ts';
import { withClause } from './relative-clause.ts';

const places = wordSet('than over to with against vs vs. versus from of while whereas by when');

const percents = wordSet('% percent');

/** How words begin that tell what one does to a rival, or hold it against ours. */
const rivalry =
  'outperform surpass exceed beat improv compar match rival reduc accelerat speed replac relative unlike without'.split(
    ' ',
  );

/** How words begin with which a rival itself begins. */
const general = 'existing previous prior baseline conventional traditional original vanilla standard'.split(
  ' ',
);

/** The first letters of both, which are asked first of every word. */
const openings: ReadonlySet<string> = new Set([...rivalry, ...general].map((stem) => stem.slice(0, 4)));

const isRivalry = beginsWith(rivalry);
const isGeneralWord = beginsWith(general);

function beginsWith(stems: readonly string[]): (word: string) => boolean {
  const beginning = new RegExp(`^(?:${stems.join('|')})`);
  return (word) => beginning.test(word);
}

/** What the results of a paper may be compared with. */
export const baselineCandidates: CandidateFinder = { sure, loose, reach: 0 };

function sure({ phrases }: Paper): Candidate[] {
  return phrases.flatMap(({ tokens, rivals }, sentence) =>
    rivals.map((phrase) => candidateOf(phrase, tokens, sentence, `phrase ${phrase.strength}`)),
  );
}

function loose({ abstract, phrases }: Paper, sentence: number): Candidate[] {
  const here = phrases[sentence];
  if (!here) return [];
  const { tokens, rivals } = here;
  const found: Candidate[] = [];
  const seen = new Set(rivals.map(({ first }) => first));
  const add = (first: number, end: number, source: Source): void => {
    found.push(candidateOf(phraseOf(abstract, tokens, first, end, 0), tokens, sentence, source));
    seen.add(first);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const isPlace = places.holds(token);
    const lower = token?.lower ?? '';
    if (!isPlace && !openings.has(lower.slice(0, 4))) continue;
    const isGeneral = !isPlace && isGeneralWord(lower);
    if (!isPlace && !isGeneral && !isRivalry(lower)) continue;
    // "2% of the events": the whole that a share is taken of is no baseline.
    if (token?.lower === 'of' && percents.holds(tokens[at - 1])) continue;
    const first = isGeneral ? at : at + 1;
    const end = withClause(tokens, phraseEnd(tokens, first));
    if (end <= first || seen.has(first) || tokens[first]?.kind !== 'word') continue;
    if (metricWords.startingAt(tokens, first)) continue;
    add(first, end, isPlace ? 'place' : isGeneral ? 'general' : 'verb');
    const short = simplePhraseEnd(tokens, first);
    if (short > first && short < end) add(first, short, 'short');
  }
  return found;
}
