import { benchmarkHeads, enrolled, materialHeads } from '../lexicon/datasets.ts';
import { smallNumbers, tens } from '../lexicon/numbers.ts';
import { collectiveHeadEnd, phraseEnd } from '../text/chunks.ts';
import { WordMap, WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { isNamed } from './names.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

/** What was done to the things that stand after it: "we analyze 7,258 Android apps". */
const studied = `
  analyze analyzes analyzed analyzing analyse analyses analysed analysing study studies studied studying examine examines examined examining
  investigate investigates investigated investigating review reviews reviewed reviewing survey surveys surveyed surveying
  interview interviews interviewed interviewing evaluate evaluates evaluated evaluating tests tested testing
  inspect inspects inspected inspecting crawl crawls crawled crawling mine mines mined mining collect collects collected collecting
  gather gathers gathered gathering aggregate aggregates aggregated aggregating enrol enroll enrols enrolled enrolling
  recruit recruits recruited recruiting include includes included including comprise comprises comprised comprising
  involve involves involved involving use uses used using measure measures measured measuring target targets targeted targeting
  scan scans scanned scanning monitor monitors monitored monitoring assess assesses assessed assessing
  reproduce reproduces reproduced reproducing consider considers considered considering consist consists consisted among
  randomise randomised randomize randomized cover covers covered covering
`;

/** What makes of a place the place of a study: "experiments on", "an analysis of", "applying it to", "running it on". */
const study = new WordPattern(
  /^(analy[sz]|stud(y|ies|ied)|examin|evaluat|test|experiment|validat|trial|simulation|survey|review|investigat|assess|measure|appl(y|ies|ied|ying|ication)$|run(s|ning)?$|ran$|deploy|conduct|perform|benchmark|random|enrol|interview|observ|participa|collect|questionnaire|cohort|sample)/,
);

/** How a thing that a study works on may stand in its sentence. */
type Opening = 'object' | 'place' | 'subject';

/** What the words and signs do before which a thing may stand that a study works on: take it for their object, say where, or let a clause begin. */
const openers = new WordMap<Opening>([
  ...openedBy('subject', '; : ,'),
  ...openedBy('place', 'on to of in with across over from against and for at between by'),
  ...openedBy('object', studied),
]);

function openedBy(opening: Opening, words: string): [string, Opening][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, opening]);
}

/** The nouns of what a study may work on. */
const heads = new WordSet([...materialHeads, ...benchmarkHeads]);

/** What a study works on, if it is counted or is a set of data: "we apply it to 25 popular applications", "101 patients were". */
export function materialPhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  // Most sentences are of nothing that could be a material.
  if (!tokens.some((token) => heads.holds(token))) return phrases;
  for (let at = 0; at < tokens.length; at++) {
    const place = placeOf(tokens, at);
    if (place === undefined || isTotal(tokens, at)) continue;
    const end = phraseEnd(tokens, at);
    if (end === at) continue;
    const head = tokens[collectiveHeadEnd(tokens, at, end) - 1];
    if (!heads.holds(head)) continue;
    const people = enrolled.test(head?.lower ?? '');
    const joined = tokens[at - 1]?.lower === 'and';
    const material =
      (materialHeads.holds(head) &&
        (isCounted(tokens, at, end) || (isApplied(tokens, at) && isNamed(tokens, at, end)))) ||
      (benchmarkHeads.holds(head) && place !== 'subject' && !joined && end > at + 1);
    if (!material || (place === 'subject' && !(people && isTreated(tokens, end)))) continue;
    if (place === 'place' && !isOfStudy(tokens, at)) continue;
    phrases.push(phraseOf(abstract, tokens, at, end, people ? 2 : 3));
    at = end - 1;
  }
  return phrases;
}

/** "By applying it to the Linux kernel". */
function isApplied(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'to') return false;
  return tokens.slice(Math.max(0, at - 6), at - 1).some(({ lower }) => /^appl(y|ied|ying|ies)$/.test(lower));
}

/** How the phrase that begins at a token may stand in its sentence. */
function placeOf(tokens: readonly Token[], at: number): Opening | undefined {
  if (at === 0) return 'subject';
  const place = openers.of(tokens[at - 1]);
  return place === 'place' && isTotal(tokens, at - 3) ? 'subject' : place;
}

/** Whether a place is the place of a study by what stands before its preposition. */
function isOfStudy(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 2; back >= 0 && at - back < 14; back--) {
    const token = tokens[back];
    if (study.holds(token)) return true;
    if (token?.lower === ';') return false;
  }
  return false;
}

/** "A total of": the count behind it is told. */
function isTotal(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'total' && tokens[at + 2]?.lower === 'of';
}

/** "were randomized", "participated", "(n = 20) received". */
function isTreated(tokens: readonly Token[], end: number): boolean {
  return tokens
    .slice(end, end + 12)
    .some(({ lower }) =>
      /^(were|was|participated|received|underwent|entered|completed|enrolled|reported|who|treated|took|joined)$/.test(
        lower,
      ),
    );
}

function isCounted(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + 8); at++) {
    const token = tokens[at];
    const number =
      (token?.kind === 'number' && (token.value ?? 0) >= 2) ||
      (smallNumbers.of(token) ?? 0) > 1 ||
      tens.holds(token);
    // "two-level models"
    if (number && !(tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued)) return true;
  }
  return false;
}
