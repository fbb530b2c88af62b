import { comparativeNouns } from '../lexicon/comparisons.ts';
import { benchmarkHeads, datasetHeads, genericWords, severalWords, taskHeads } from '../lexicon/datasets.ts';
import { hardwareHeads, hardwareNames } from '../lexicon/hardware.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { isModel } from './names.ts';

/** Heads of phrases that are no data, though they stand where data would. */
const otherHeads = wordSet(
  'metric metrics score scores curve measure measures implementation implementations prototype prototypes side premise basis own behalf ' +
    'criteria process field literature community industry',
);
const joining = wordSet('of');
const ways = new WordSet(['model', 'method', 'approach', 'algorithm']);
/** What a phrase that is no data opens with. */
const otherOpenings = new WordSet(
  'region group table section phase stage figure average order terms par it them'.split(' '),
);

/** Whether a phrase is anything but data: a measure, a machine, a model, a part of the paper, or words that say nothing. */
export function isNoData(tokens: readonly Token[], first: number, headEnd: number, end: number): boolean {
  const headToken = tokens[headEnd - 1];
  const head = headToken?.lower ?? '';
  if (otherHeads.holds(headToken)) return true;
  if (ways.holdsAny(tokens, first, headEnd)) return true;
  const examined = head === 'devices' && tokens[first]?.kind === 'number';
  if (
    (hardwareHeads.holds(headToken) && !examined) ||
    hardwareNames.holds(headToken) ||
    comparativeNouns.holds(headToken)
  )
    return true;
  const isTask = taskHeads.holds(headToken);
  const data = head === 'data' || benchmarkHeads.holds(headToken) || datasetHeads.holds(headToken) || isTask;
  const isMeasure = (!data || isTask) && metricWords.endingAt(tokens, headEnd) !== undefined;
  // "a number of errors" is several of them.
  if (isMeasure && !joining.holdsAny(tokens, first, headEnd)) return true;
  if (otherOpenings.holds(tokens[first])) return true;
  if (!data && hasModel(tokens, first, headEnd)) return true;
  // "across various tasks" says at least that there were several.
  if (
    severalWords.holds(tokens[first]) &&
    /^(on|across|for|in|over)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(tasks|datasets|benchmarks|settings|data|sets)$/.test(head)
  )
    return false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (
      token &&
      token.lower !== 'of' &&
      token.kind !== 'number' &&
      !genericWords.holds(token) &&
      (token.kind !== 'symbol' || token.text.length > 1)
    )
      return false;
  }
  return true;
}

function hasModel(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isModel(tokens[at]?.text ?? '')) return true;
  return false;
}
