import type { Finding } from '../finding.ts';
import type { Token } from '../text/tokens.ts';
import { isInRivalClause } from './rival-clauses.ts';
import {
  isGlossOfRival,
  isOfBaseline,
  isOfEarlier,
  isOfRelative,
  isOfRival,
  isPossessed,
} from './rival-levels.ts';

/** Whether a number is a result of others, which the sentence itself tells: "existing methods suffer an overhead of 20-90%". */
export function isOfOthers({ reading: { sentence }, quantity, form }: Finding): boolean {
  const { tokens } = sentence;
  // "Compared with 66% before, only 12% …"
  const { start } = quantity.edge;
  if (
    /^(with|to)$/.test(tokens[start - 1]?.lower ?? '') &&
    /^(compared|opposed)$/.test(tokens[start - 2]?.lower ?? '')
  )
    return true;
  // "higher than the 20% achieved by X", "in contrast to the 100x overhead of X"
  if (
    tokens[quantity.first - 1]?.lower === 'the' &&
    /^(than|to|with|over)$/.test(tokens[quantity.first - 2]?.lower ?? '')
  ) {
    const word = tokens[quantity.first - 3]?.lower ?? '';
    if (
      tokens[quantity.first - 2]?.lower === 'than' ||
      /^(compared|contrast|comparison|relative|opposed)$/.test(word)
    )
      return true;
  }
  if (isEstimate(tokens) || isOfRelative(tokens, start) || isPossessed(tokens, start)) return true;
  if (
    isOfBaseline(tokens, start) ||
    (form !== 'change' && isOfEarlier(tokens, start)) ||
    isOfRival(tokens, start) ||
    (form === 'absolute' && isGlossOfRival(tokens, start))
  )
    return true;
  return isInRivalClause(tokens, quantity, form);
}

/** "It is estimated that 30% of women …". */
function isEstimate(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== 'it' || !/^(?:is|was|has)$/.test(tokens[1]?.lower ?? '')) return false;
  return tokens.slice(2, 5).some(({ lower }) => /^(?:estimated|believed|known|thought|assumed)$/.test(lower));
}
