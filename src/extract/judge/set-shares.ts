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

const agents = /^(?:attackers?|adversar(?:y|ies)|miners?|opponents?|coalitions?)$/;

/** "a miner with 49% of the power": how strong one is assumed to be. */
function isOfAgent(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.lower === 'with' && agents.test(tokens[start - 2]?.lower ?? '');
}

const regimes = /^(?:regimes?|settings?|scenarios?|protocols?)$/;

/** "in the 1% and 10% low-data regimes": under which conditions, each of a list. */
function isOfRegime(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (!/^(?:in|under|on|at|the|for|and|or|,)$/.test(before)) return false;
  const join = tokens[end];
  const number = tokens[end + 1];
  const sign = tokens[end + 2];
  if (/^(?:and|or|,)$/.test(join?.lower ?? '') && number?.kind === 'number' && sign?.text === '%')
    return isOfRegime(tokens, end + 1, end + 3);
  for (let at = end; at < end + 5; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || closesPhrase(token)) return false;
    if (regimes.test(token.lower)) return true;
  }
  return false;
}

/** Whether a percentage says how a thing was mixed or made: "10% cream", "a 90% sparse layer". */
export function isSetShare(tokens: readonly Token[], { first, edge, end }: Quantity): boolean {
  const before = tokens[edge.start - 1]?.lower ?? '';
  const after = tokens[end]?.lower ?? '';
  if (substances.has(after) || medicine.test(after) || medicine.test(before)) return true;
  if (isOfAgent(tokens, edge.start) || isOfRegime(tokens, first, end)) return true;
  // "removes 95% poisoned samples" tells what was done.
  if (!/^(?:a|an|the|with|of|at|under|using|and|to|on|for|from)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  if (samples.has(after) || (after === 'noise' && !/^(?:of|to)$/.test(before))) return true;
  const noun = tokens[end + 1];
  return madeSo.has(after) && noun?.kind === 'word' && !closesPhrase(noun);
}
