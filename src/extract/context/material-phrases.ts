import { benchmarkHeads, enrolled, materialHeads } from '../lexicon/datasets.ts';
import { smallNumbers, tens } from '../lexicon/numbers.ts';
import { collectiveHeadEnd, phraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
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
const study =
  /^(analy[sz]|stud(y|ies|ied)|examin|evaluat|test|experiment|validat|trial|simulation|survey|review|investigat|assess|measure|appl(y|ies|ied|ying|ication)$|run(s|ning)?$|ran$|deploy|conduct|perform|benchmark|random|enrol|interview|observ|participa|collect|questionnaire|cohort|sample)/;

/** What the words do before which a thing may stand that a study works on: take it for their object, or say where. */
const openers: ReadonlyMap<string, 'object' | 'place'> = new Map([
  ...openedBy('place', 'on to of in with across over from against and for at between by'),
  ...openedBy('object', studied),
]);

function openedBy(kind: 'object' | 'place', words: string): [string, 'object' | 'place'][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind]);
}

/** What a study works on, if it is counted or is a set of data: "we apply it to 25 popular applications", "101 patients were". */
export function materialPhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const place = placeOf(tokens, at);
    if (place === undefined || isTotal(tokens, at)) continue;
    const end = phraseEnd(tokens, at);
    if (end === at) continue;
    const head = tokens[collectiveHeadEnd(tokens, at, end) - 1]?.lower ?? '';
    const counted = isCounted(tokens, at, end);
    const people = enrolled.test(head);
    const joined = tokens[at - 1]?.lower === 'and';
    const material =
      (counted && materialHeads.has(head)) ||
      (materialHeads.has(head) && isApplied(tokens, at) && isNamed(tokens, at, end)) ||
      (benchmarkHeads.has(head) && place !== 'subject' && !joined && end > at + 1);
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
function placeOf(tokens: readonly Token[], at: number): 'object' | 'place' | 'subject' | undefined {
  const before = tokens[at - 1]?.lower;
  if (before === undefined || before === ';' || before === ':' || before === ',') return 'subject';
  return isTotal(tokens, at - 3) ? 'subject' : openers.get(before);
}

/** Whether a place is the place of a study by what stands before its preposition. */
function isOfStudy(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 2; back >= 0 && at - back < 14; back--) {
    const lower = tokens[back]?.lower ?? '';
    if (study.test(lower)) return true;
    if (lower === ';') return false;
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
    const { kind, lower, value } = tokens[at] ?? {};
    const number =
      (kind === 'number' && (value ?? 0) >= 2) ||
      (smallNumbers.get(lower ?? '') ?? 0) > 1 ||
      tens.has(lower ?? '');
    // "two-level models"
    if (number && !(tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued)) return true;
  }
  return false;
}
