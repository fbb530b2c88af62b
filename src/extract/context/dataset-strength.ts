import { comparativeAdjectives, comparativeNouns } from '../lexicon/comparisons.ts';
import { isDatasetName } from '../lexicon/dataset-names.ts';
import {
  benchmarkHeads,
  collectiveHeads,
  conditionHeads,
  datasetHeads,
  materialHeads,
  taskHeads,
} from '../lexicon/datasets.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { smallNumbers } from '../lexicon/numbers.ts';
import type { Strength } from '../strength.ts';
import { closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { isNamed } from './names.ts';
import { isNoData } from './no-data.ts';

/** How surely a phrase behind a preposition is what was measured on, from 0 to 4; as `datasetPhrases` tells. */
export function strengthOf(tokens: readonly Token[], at: number, first: number, end: number): Strength {
  const headEnd = headEndOf(tokens, first, end);
  const strength = strengthOfData(tokens, at, first, headEnd, end);
  return strength > 0 && isNoData(tokens, first, headEnd, end) ? 0 : strength;
}

/** The strength of a phrase if it is data. */
function strengthOfData(
  tokens: readonly Token[],
  at: number,
  first: number,
  headEnd: number,
  end: number,
): Strength {
  const place = tokens[at]?.lower ?? '';
  const opening = tokens[first];
  const headToken = tokens[headEnd - 1];
  const head = headToken?.lower ?? '';
  if (!opening) return 0;
  // "when processing large graphs", unlike "when compared with"
  if (place === 'when') return handling.test(opening.lower) && end > first + 1 ? 2 : 0;
  if (benchmarkHeads.holds(headToken)) {
    if (place === 'of' || place === 'to') return 3;
    return (place === 'with' || place === 'at') && !isTested(tokens, at) ? 3 : 4;
  }
  // "at the SemEval task"
  if (place === 'at' && taskHeads.holds(headToken) && isNamed(tokens, first, headEnd)) return 3;
  // "improves the performance of OLTP workloads by 3x"
  if (place === 'of' && tokens[end]?.lower === 'by' && isOfMeasure(tokens, at))
    return datasetHeads.holds(headToken) || materialHeads.holds(headToken) ? 3 : 0;
  if (place === 'of' || place === 'at' || place === 'to') return 0;
  if (place === 'with' || place === 'using' || place === 'involving')
    return isTested(tokens, at) &&
      (datasetHeads.holds(headToken) ||
        materialHeads.holds(headToken) ||
        taskHeads.holds(headToken) ||
        head === 'data' ||
        isNamed(tokens, first, end) ||
        isCollective(tokens, first, end))
      ? 3
      : at === 0 && place === 'using' && (datasetHeads.holds(headToken) || head === 'data')
        ? 2
        : 0;
  if (conditionHeads.holds(headToken) && !isNamed(tokens, first, end)) return place === 'from' ? 0 : 2;
  if (taskHeads.holds(headToken)) return place === 'from' || place === 'over' || place === 'under' ? 0 : 3;
  if (datasetHeads.holds(headToken))
    return place === 'from' || (place === 'for' && isToldOf(tokens, at, first, end, head))
      ? 2
      : place === 'for'
        ? 0
        : 3;
  if (place === 'from' || place === 'over') return 0;
  if (isNamed(tokens, first, headEnd) && place !== 'for') return place === 'on' || place === 'across' ? 3 : 2;
  // "patients on enalapril"
  const bare = end === first + 1 && !head.endsWith('s') && !head.endsWith('ing');
  if (place === 'on' || place === 'across') return bare ? 0 : 2;
  // "88% for CIFAR-10"
  if (place === 'for' && isDatasetName(opening.text)) return 3;
  // "4x faster for a range of molecules", "for GEMM"
  if (place === 'for' && (isCollective(tokens, first, end) || isGainOf(tokens, at, end))) return 2;
  if (place === 'for' && isMeasuredFor(tokens, at, first, end)) return 2;
  // "in detecting paraphrases", unlike "in training and inference"
  const object = tokens[first + 1];
  if (
    place === 'in' &&
    opening.lower.endsWith('ing') &&
    object?.kind === 'word' &&
    !closesPhrase(object) &&
    isMeasuredFor(tokens, at, first, end)
  )
    return 2;
  if (place === 'for')
    return at === 0 ||
      (opening.lower.endsWith('ing') && headEnd > first + 1) ||
      (head.endsWith('s') && tokens[headEnd - 1]?.text === head)
      ? 2
      : 0;
  return 0;
}

/** Doing something with data. */
const handling =
  /^(process|analy[sz]|handl|render|upsampl|pars|sort|search|join|index|cluster|segment|compress|decompress|encod|decod|translat|summari[sz]|classify|detect|recogni[sz]|retriev|simulat|solv|answer|read|writ|scann|fuzz|transferr|fetch|stream|brows|load|serv|generat|reconstruct|encrypt|decrypt)\w*ing$/;

/** "for the 18 memory-bound programs", "for a suite of applications", unlike "for web applications". */
function isToldOf(tokens: readonly Token[], at: number, first: number, end: number, head: string): boolean {
  if (!/^(applications?|programs?|projects?)$/.test(head)) return true;
  return isCollective(tokens, first, end) || isCounted(tokens, first, end) || at === 0;
}

/** "the 18 programs", "two projects". */
export function isCounted(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some((token) => token.kind === 'number' || smallNumbers.holds(token));
}

/** "a set of", "a wide range of": several things of a kind. */
function isCollective(tokens: readonly Token[], first: number, end: number): boolean {
  const own = simplePhraseEnd(tokens, first);
  return own < end && tokens[own]?.lower === 'of' && collectiveHeads.holds(tokens[own - 1]);
}

const comparing = wordSet('to versus vs than against with');

/** "a WER of 3% for lexical diacritization", "an accuracy for rare words": said of a score or its number at once. */
function isMeasuredFor(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const before = tokens[at - 1];
  const measure = before?.kind === 'number' || before?.text === '%' || metricWords.endingAt(tokens, at);
  // "versus 52% for behaviour cloning" tells who reached it.
  const compared = comparing.holdsAny(tokens, Math.max(0, at - 5), at);
  return Boolean(measure) && !compared && end > first + 1 && !isNamed(tokens, first, end);
}

function isOfMeasure(tokens: readonly Token[], at: number): boolean {
  return metricWords.endingAt(tokens, at) !== undefined;
}

/** "4x faster for GEMM": a gain told for a name in capitals. */
function isGainOf(tokens: readonly Token[], at: number, end: number): boolean {
  const gain = tokens[at - 1]?.lower ?? '';
  return (
    end === at + 2 &&
    /^[A-Z][A-Z0-9-]{2,}$/.test(tokens[at + 1]?.text ?? '') &&
    (comparativeNouns.has(gain) || comparativeAdjectives.has(gain))
  );
}

const joins = wordSet('and or ,');

/** "a wide range of tasks" is headed by its tasks. */
function headEndOf(tokens: readonly Token[], first: number, end: number): number {
  const own = simplePhraseEnd(tokens, first);
  const collective = collectiveHeads.holds(tokens[own - 1]) && tokens[own]?.lower === 'of';
  const headEnd = collective && own + 1 < end ? simplePhraseEnd(tokens, own + 1) : own;
  // "real-world and synthetic datasets" are headed by the last word.
  const joined = joins.holds(tokens[headEnd]) && !isHead(tokens[headEnd - 1]);
  const last = tokens[end - 1];
  return joined &&
    (isHead(last) || materialHeads.holds(last)) &&
    last?.lower.endsWith('s') &&
    !isNamed(tokens, first, headEnd)
    ? end
    : headEnd;
}

const testing = new WordPattern(/^(evaluat|test|experiment|simulation|measured|benchmarked|validat)/);

/** Whether the words before say that something was tested there: "when evaluated with", "our evaluation using". */
function isTested(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) {
    if (testing.holds(tokens[back])) return true;
  }
  return false;
}

/** Nouns of data sets, of things measured on, of tasks. */
export function isHead(token: Token | undefined): boolean {
  return benchmarkHeads.holds(token) || datasetHeads.holds(token) || taskHeads.holds(token);
}
