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
  if (tokens.slice(first, headEnd).some((token) => ways.holds(token))) return true;
  const examined = head === 'devices' && tokens[first]?.kind === 'number';
  if (
    (hardwareHeads.holds(headToken) && !examined) ||
    hardwareNames.holds(headToken) ||
    comparativeNouns.holds(headToken)
  )
    return true;
  const isTask = taskHeads.holds(headToken);
  const data = head === 'data' || benchmarkHeads.holds(headToken) || datasetHeads.holds(headToken) || isTask;
  const several = tokens.slice(first, headEnd).some(({ lower }) => lower === 'of');
  if (!several && metricWords.endingAt(tokens, headEnd) && (!data || isTask)) return true;
  if (otherOpenings.holds(tokens[first])) return true;
  if (!data && tokens.slice(first, headEnd).some(({ text }) => isModel(text))) return true;
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
