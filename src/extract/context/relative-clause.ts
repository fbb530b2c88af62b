import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

const openers = wordSet('that which who');
/** What a clause that tells which thing is meant does not go beyond. */
const closers = wordSet(', . ; : ( ) while whereas when but compared respectively');

/** A longer clause says more than which thing is meant. */
const longest = 14;

/** Where a phrase ends with the clause that tells which things are meant: "methods that do not use any annotation". */
export function withClause(tokens: readonly Token[], end: number): number {
  if (!openers.holds(tokens[end])) return end;
  let at = end + 1;
  while (at < tokens.length && at - end < longest && !endsClause(tokens, at)) at++;
  return at > end + 2 ? at : end;
}

/** A clause ends at a comma, and before the next number: "by 3 %", "on 5 tasks". */
function endsClause(tokens: readonly Token[], at: number): boolean {
  return closers.holds(tokens[at]) || tokens[at + 1]?.kind === 'number';
}
