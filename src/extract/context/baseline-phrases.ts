import { baselineTriggers, baselineWords } from '../lexicon/baselines.ts';
import { comparativeVerbs } from '../lexicon/comparisons.ts';
import { hardwareHeads } from '../lexicon/hardware.ts';
import { metricWords } from '../lexicon/metrics.ts';
import type { Strength } from '../strength.ts';
import { phraseEnd, simplePhraseEnd, withExamples } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { type ContextPhrase, phraseOf } from './phrase.ts';
import { withClause } from './relative-clause.ts';

/** What a sentence compares with: "over Fairseq", "than GPT-3.5", "outperforms prior work". */
export function baselinePhrases(abstract: string, tokens: readonly Token[]): ContextPhrase[] {
  const phrases: ContextPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const trigger = baselineTriggers.startingAt(tokens, at);
    if (trigger) {
      const phrase = after(abstract, tokens, trigger.end, trigger.meaning);
      if (phrase) {
        phrases.push(phrase);
        at = phrase.end - 1;
      }
      continue;
    }
    // "we compare it with X", "we benchmark it against Y"
    if (isCompared(tokens, at) || isHeldAgainst(tokens, at)) {
      const phrase = after(abstract, tokens, at + 1, 2);
      if (phrase) phrases.push(phrase);
      continue;
    }
    if (isTimesAs(tokens, at)) {
      const phrase = after(abstract, tokens, at + 1, 3);
      if (phrase) phrases.push(phrase);
      continue;
    }
    // "improves the previous models by 12%", "enhances the baseline performance".
    if (!comparativeVerbs.holds(tokens[at])) continue;
    const from = tokens[at + 1]?.lower === 'up' ? at + 2 : at + 1;
    const end = phraseEnd(tokens, from);
    if (hasBaselineWord(tokens, from, end)) {
      phrases.push(withoutMetric(abstract, tokens, from, end, 1));
      at = end - 1;
    } else if (tokens[end]?.lower === 'by' && end > at + 1 && isMethod(tokens, at + 1, end)) {
      phrases.push(phraseOf(abstract, tokens, at + 1, end, 1));
    }
  }
  return phrases;
}

const comparing = wordSet('compare compares benchmark benchmarked comparing');

function isCompared(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== 'with' && lower !== 'to' && lower !== 'against') return false;
  for (let before = Math.max(0, at - 6); before < at; before++)
    if (comparing.holds(tokens[before])) return true;
  return false;
}

/** The second "as" of "twice as fast as", "half as much memory as", "4x as many operations per second as". */
function isTimesAs(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'as') return false;
  for (let first = at - 2; first > 0 && at - first < longestMeasure; first--)
    if (tokens[first]?.lower === 'as') return multiples.test(tokens[first - 1]?.lower ?? '');
  return false;
}

/** The measure between the two "as" takes no more tokens. */
const longestMeasure = 7;
const multiples = /^(?:twice|half|third|quarter|double|times|x|×|[a-z]*fold|magnitude|%|percent)$/;

const units = wordSet('% percent point points x × times');

/** "within 2% of the best", "gains of 27% over A and 12% against B". */
function isHeldAgainst(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== 'of' && lower !== 'against') return false;
  if (at === 0 || !units.holds(tokens[at - 1])) return false;
  return (
    lower === 'against' || tokens.slice(Math.max(0, at - 7), at).some((token) => token.lower === 'within')
  );
}

function after(
  abstract: string,
  tokens: readonly Token[],
  from: number,
  strength: Strength,
): ContextPhrase | undefined {
  let first = from;
  while (
    tokens[first]?.lower === 'the' &&
    /^(performance|accuracy|results)$/.test(tokens[first + 1]?.lower ?? '') &&
    tokens[first + 2]?.lower === 'of'
  )
    first += 3;
  if (
    /^(those|that)$/.test(tokens[first]?.lower ?? '') &&
    /^(in|of|by|with|from)$/.test(tokens[first + 1]?.lower ?? '')
  )
    first += 2;
  // "faster than by using SURF"
  if (/^(by|when|with)$/.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower.endsWith('ing'))
    first++;
  const opening = tokens[first];
  if (!opening || opening.kind === 'number' || (opening.kind === 'symbol' && opening.text !== '('))
    return undefined;
  if (
    /^(only|actual|ground|all|up|half|they|it|he|she|at|about|around|roughly|nearly|ever|expected|just|less|more)$/.test(
      opening.lower,
    )
  )
    return undefined;
  if (
    /^(all|time|ever|half|years|one|two|three|a|the)$/.test(opening.lower) &&
    tokens[first + 1]?.lower === 'of'
  )
    return undefined;
  const plain = strength >= 3 ? activityEnd(tokens, first) : phraseEnd(tokens, first);
  if (plain === first) return undefined;
  const phrase = withExamples(tokens, withManner(tokens, plain));
  const end = withClause(tokens, phrase);
  // "the one", "the other two" name nothing.
  if (
    /^(one|ones|two|three|others|other|same|it|them|those|that|thought|expected)$/.test(
      tokens[end - 1]?.lower ?? '',
    )
  )
    return undefined;
  const over = tokens[from - 1]?.lower === 'over' && !hasBaselineWord(tokens, first, end);
  if (
    over &&
    (hardwareHeads.holds(tokens[end - 1]) ||
      /^(time|period|years?|months?|weeks?|days?|epochs?|datasets|benchmarks|tasks)$/.test(
        tokens[simplePhraseEnd(tokens, first) - 1]?.lower ?? '',
      ) ||
      /^(datasets|benchmarks|tasks|settings|domains)$/.test(tokens[end - 1]?.lower ?? ''))
  )
    return undefined;
  return end > phrase
    ? phraseOf(abstract, tokens, first, end, strength)
    : withoutMetric(abstract, tokens, first, end, strength);
}

/** "policies trained on digital twins", "methods based on Rum": what sets a general word apart from ours. */
function withManner(tokens: readonly Token[], end: number): number {
  if (!generalRivals.test(tokens[end - 1]?.lower ?? '')) return end;
  if (!/^(trained|based|using|built|learned|relying|operating)$/.test(tokens[end]?.lower ?? '')) return end;
  const next = /^(on|with|by|from)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  const further = phraseEnd(tokens, next);
  return further > next ? further : end;
}

const generalRivals =
  /^(methods?|policy|policies|approach|approaches|models?|techniques?|systems?|solutions?|implementations?|algorithms?|versions?|baselines?|classifiers?|networks?|variants?)$/;

/** The end of a phrase that may be an activity: "running the model on the device". */
function activityEnd(tokens: readonly Token[], first: number): number {
  if (!tokens[first]?.lower.endsWith('ing')) return phraseEnd(tokens, first);
  const only = /^(only|just)$/.test(tokens[first + 1]?.lower ?? '') ? 1 : 0;
  const object = phraseEnd(tokens, first + 1 + only);
  return tokens[object]?.lower === 'on' ? phraseEnd(tokens, object + 1) : object;
}

/** "the baseline performance" is the baseline; the metric at its end belongs to the number. */
function withoutMetric(
  abstract: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  strength: Strength,
): ContextPhrase {
  const metric = metricWords.endingAt(tokens, end);
  const stop = metric && metric.start > first + 1 ? metric.start : end;
  return phraseOf(abstract, tokens, first, stop, strength);
}

function hasBaselineWord(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (baselineWords.holds(tokens[at])) return true;
  return false;
}

/** "improves the code models by": an improved method, not an improved measure. */
function isMethod(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (metricWords.startingAt(tokens, at)) return false;
  return (
    /^(model|models|method|methods|system|systems|approach|approaches|baseline|baselines|algorithms|algorithm)$/.test(
      tokens[end - 1]?.lower ?? '',
    ) || /[A-Z].*[A-Z]/.test(tokens[end - 1]?.text ?? '')
  );
}
