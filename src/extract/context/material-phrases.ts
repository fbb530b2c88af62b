import { benchmarkHeads, enrolled, materialHeads } from '../lexicon/datasets.ts';
import { smallNumbers, tens } from '../lexicon/numbers.ts';
import { collectiveHeadEnd, phraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { isNamed } from './names.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';

/** What was done to the things that stand after it: "we analyze 7,258 Android apps". */
const studied =
  /^(analy[sz](e|es|ed|ing)|stud(y|ies|ied|ying)|examin(e|es|ed|ing)|investigat(e|es|ed|ing)|review(s|ed|ing)?|survey(s|ed|ing)?|interview(s|ed|ing)?|evaluat(e|es|ed|ing)|test(s|ed|ing)|inspect(s|ed|ing)?|crawl(s|ed|ing)?|min(e|es|ed|ing)|collect(s|ed|ing)?|gather(s|ed|ing)?|aggregat(e|es|ed|ing)|enrol(l|s|led|ling)?|recruit(s|ed|ing)?|includ(e|es|ed|ing)|compris(e|es|ed|ing)|involv(e|es|ed|ing)|us(e|es|ed|ing)|measur(e|es|ed|ing)|target(s|ed|ing)?|scann?(s|ed|ing)?|monitor(s|ed|ing)?|assess(es|ed|ing)?|reproduc(e|es|ed|ing)|consider(s|ed|ing)?|consist(s|ed)?|among|randomi[sz](e|ed)|cover(s|ed|ing)?)$/;

/** What makes of a place the place of a study: "experiments on", "an analysis of", "applying it to", "running it on". */
const study =
  /^(analy[sz]|stud(y|ies|ied)|examin|evaluat|test|experiment|validat|trial|simulation|survey|review|investigat|assess|measure|appl(y|ies|ied|ying|ication)$|run(s|ning)?$|ran$|deploy|conduct|perform|benchmark|random|enrol|interview|observ|participa|collect|questionnaire|cohort|sample)/;

const places = new Set([
  'on',
  'to',
  'of',
  'in',
  'using',
  'with',
  'across',
  'over',
  'from',
  'against',
  'involving',
  'among',
  'and',
  'for',
  'at',
  'between',
  'by',
]);

/** What a study works on, if it is counted or is a set of data: "we apply it to 25 popular applications", "101 patients were". */
export function materialPhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const place = placeOf(tokens, at);
    if (place === 'none' || isTotal(tokens, at)) continue;
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

/** How the phrase that begins at a token stands in its sentence. */
function placeOf(tokens: readonly Token[], at: number): 'object' | 'place' | 'subject' | 'none' {
  const before = tokens[at - 1];
  if (at === 0 || before?.text === ';' || before?.text === ':') return 'subject';
  if (before?.text === ',' || isTotal(tokens, at - 3)) return 'subject';
  if (studied.test(before?.lower ?? '')) return 'object';
  if (!places.has(before?.lower ?? '')) return 'none';
  if (before?.lower === 'among') return 'object';
  for (let back = at - 2; back >= 0 && at - back < 14; back--) {
    const lower = tokens[back]?.lower ?? '';
    if (study.test(lower)) return 'place';
    if (lower === ';') return 'none';
  }
  return 'none';
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
