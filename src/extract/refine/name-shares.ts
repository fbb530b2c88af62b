import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { verbMetrics } from '../lexicon/verb-metrics.ts';
import { phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

const spending =
  /^(with|using|only|at|just|on|costs?|needs?|takes?|spends?|requires?|uses?|utili[sz]ing|utili[sz]es|wastes?|consumes?|occup(y|ies))$/;

/** "with only 6.8% of all the tokens": a share of a resource that was used. */
export function usedShareOf(
  { reading, quantity, form }: Finding,
  before: Finding | undefined,
): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  if (form !== 'absolute' || tokens[quantity.end]?.lower !== 'of') return undefined;
  const listed = before?.reading === reading && before.rules.includes('share-used');
  if (!listed && !spending.test(tokens[quantity.edge.start - 1]?.lower ?? '')) return undefined;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  if (/^(datasets?|corpus|corpora|set)$/.test(tokens[end - 1]?.lower ?? '')) return 'data';
  const mention = reading.metrics.find(
    (one) => one.first > quantity.end && one.end <= end && end - one.end < 2,
  );
  return mention && metricKinds[mention.word.slug].family === 'cost' ? mention.word.slug : undefined;
}

/** "preserves 95% of the original accuracy": a share of a score that was kept. */
export function keptShareOf({ reading, quantity }: Finding): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  if (
    !/^(preserv|retain|maintain|keep|kept|recover|reach|achiev|attain)/.test(
      tokens[quantity.edge.start - 1]?.lower ?? '',
    )
  )
    return undefined;
  const end = phraseEnd(tokens, quantity.end + 1);
  const mention = reading.metrics.find(
    (one) => one.first > quantity.end && one.end === end && !one.word.weak,
  );
  return mention && metricKinds[mention.word.slug].family === 'quality' ? mention.word.slug : undefined;
}

/** "in 80% of the trials" something succeeded. */
const attempts = new Set(['trials', 'attempts', 'runs', 'episodes', 'time']);

/** "identify 95% of the triggers", "30% of the issues were resolved". */
export function verbMetricOf({
  reading: { sentence },
  quantity,
  comparing,
}: Finding): Finding['metric'] | undefined {
  if (quantity.kind !== 'percent' || (comparing && comparing.comparison.trend !== 'up')) return undefined;
  const { tokens } = sentence;
  const range =
    quantity.valueTo !== null && /^(between|from)$/.test(tokens[quantity.edge.start - 1]?.lower ?? '');
  const start = range ? quantity.edge.start - 1 : quantity.edge.start;
  const before = verbMetrics.get(tokens[start - 1]?.lower ?? '');
  if (before) return before;
  if (tokens[quantity.end]?.lower !== 'of') return undefined;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  if (!comparing && attempts.has(tokens[end - 1]?.lower ?? '')) return attemptedBefore(tokens, start);
  if (!comparing && tokens[start - 1]?.lower === 'in' && isDoneRight(tokens, start - 1)) return 'accuracy';
  let at = end;
  if (!/^(is|are|was|were|can|could|be)$/.test(tokens[at]?.lower ?? '')) return undefined;
  while (/^(is|are|was|were|can|could|be|been|successfully|correctly)$/.test(tokens[at]?.lower ?? '')) at++;
  return verbMetrics.get(tokens[at]?.lower ?? '');
}

/** "properly identify the location in 66% of the methods". */
function isDoneRight(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at < 20; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind === 'number' || lower === ';' || lower === ')') return false;
    if (/^(properly|proper|correctly|correct|accurately|rightly)$/.test(lower)) return true;
  }
  return false;
}

/** What was done in a share of the trials: predicted right, or else succeeded at. */
function attemptedBefore(tokens: readonly Token[], start: number): Finding['metric'] {
  for (let at = start - 1; at >= 0 && start - at < 16; at--) {
    if (tokens[at]?.kind === 'number' || tokens[at]?.text === ';') break;
    if (verbMetrics.get(tokens[at]?.lower ?? '') === 'accuracy') return 'accuracy';
  }
  return 'pass-rate';
}
