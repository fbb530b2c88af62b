import { comparativeNouns } from '../lexicon/comparisons.ts';
import { benchmarkHeads, datasetHeads, genericWords, severalWords, taskHeads } from '../lexicon/datasets.ts';
import { hardwareHeads, hardwareNames } from '../lexicon/hardware.ts';
import { metricWords } from '../lexicon/metrics.ts';
import type { Token } from '../text/tokens.ts';
import { isModel } from './names.ts';

/** Heads of phrases that are no data, though they stand where data would. */
const otherHeads = new Set(
  (
    'metric metrics score scores curve measure measures implementation implementations prototype prototypes side premise basis own behalf ' +
    'criteria process field literature community industry'
  ).split(' '),
);
const ways = new Set(['model', 'method', 'approach', 'algorithm']);
/** What a phrase that is no data opens with. */
const otherOpenings = new Set(
  'region group table section phase stage figure average order terms par it them'.split(' '),
);

/** Whether a phrase is anything but data: a measure, a machine, a model, a part of the paper, or words that say nothing. */
export function isNoData(tokens: readonly Token[], first: number, headEnd: number, end: number): boolean {
  const head = tokens[headEnd - 1]?.lower ?? '';
  if (otherHeads.has(head)) return true;
  if (tokens.slice(first, headEnd).some(({ lower }) => ways.has(lower))) return true;
  const examined = head === 'devices' && tokens[first]?.kind === 'number';
  if ((hardwareHeads.has(head) && !examined) || hardwareNames.has(head) || comparativeNouns.has(head))
    return true;
  const data = head === 'data' || benchmarkHeads.has(head) || datasetHeads.has(head) || taskHeads.has(head);
  const several = tokens.slice(first, headEnd).some(({ lower }) => lower === 'of');
  if (!several && metricWords.endingAt(tokens, headEnd) && (!data || taskHeads.has(head))) return true;
  if (otherOpenings.has(tokens[first]?.lower ?? '')) return true;
  if (!data && tokens.slice(first, headEnd).some(({ text }) => isModel(text))) return true;
  // "across various tasks" says at least that there were several.
  if (
    severalWords.has(tokens[first]?.lower ?? '') &&
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
      !genericWords.has(token.lower) &&
      (token.kind !== 'symbol' || token.text.length > 1)
    )
      return false;
  }
  return true;
}
