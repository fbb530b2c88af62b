import { madeSo, medicine, substances } from '../lexicon/set-shares.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** "the 1% sample", "a 5% threshold": parts that were taken and bounds that were set. */
const samples = new Set(
  'sample subsample subset split feed threshold thresholds quantile percentile cutoff cut-off mask masking dropout'.split(
    ' ',
  ),
);

/** Whether a percentage says how a thing was mixed or made: "10% cream", "a 90% sparse layer". */
export function isSetShare(tokens: readonly Token[], { first, edge, end }: Quantity): boolean {
  const [before, after] = [tokens[edge.start - 1]?.lower ?? '', tokens[end]?.lower ?? ''];
  if (substances.has(after) || medicine.test(after) || medicine.test(before)) return true;
  // "removes 95% poisoned samples" tells what was done.
  if (!/^(?:a|an|the|with|of|at|under|using|and|to|on|for|from)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  if (samples.has(after) || (after === 'noise' && !/^(?:of|to)$/.test(before))) return true;
  const noun = tokens[end + 1];
  return madeSo.has(after) && noun?.kind === 'word' && !closesPhrase(noun);
}
