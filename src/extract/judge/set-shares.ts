import { madeSo, medicine, substances } from '../lexicon/set-shares.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a percentage says how a thing was mixed or made: "10% cream", "a 90% sparse layer". */
export function isSetShare(tokens: readonly Token[], { first, edge, end }: Quantity): boolean {
  const [before, after] = [tokens[edge.start - 1]?.lower ?? '', tokens[end]?.lower ?? ''];
  if (substances.has(after) || medicine.test(after) || medicine.test(before)) return true;
  // "removes 95% poisoned samples" tells what was done.
  if (!/^(?:a|an|the|with|of|at|under|using|and|to|on|for|from)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  const noun = tokens[end + 1];
  return madeSo.has(after) && noun?.kind === 'word' && !closesPhrase(noun);
}
