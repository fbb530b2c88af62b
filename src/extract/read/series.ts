import { clauseOpeners, verbs } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import type { Quantity } from '../quantity.ts';
import { bracketEnd } from '../text/chunks.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** How two neighbouring numbers of one sentence hang together. */
export type Bond =
  /** Only list words between: "1.55x and 2.11x". */
  | 'sibling'
  /** Parallel members with words of their own: "1.2x on A100, 1.4x on L40S". */
  | 'parallel'
  /** The second explains the first in brackets: "13 of 15 (87%)". */
  | 'gloss'
  | undefined;

const listWords = new WordSet([',', 'and', 'or', '&', '/', '|', 'by', 'of', 'to', ';', 'vs', '-']);
/** "well" is the middle of "as well as". */
const separators = new WordSet([',', 'and', 'or', ';', '/', '|', 'but', 'plus', '&', 'well']);

/** Members of a list do not stand further apart in tokens. */
const longest = 24;

/** Takes two quantities in the order they stand. */
export function bondBetween(tokens: readonly Token[], before: Quantity, after: Quantity): Bond {
  const { start } = after.edge;
  const length = start - before.end;
  if (length < 0 || length > longest) return undefined;
  if (tokens[start - 1]?.text === '(' && length === 1) return 'gloss';
  if (before.kind !== after.kind && !(isShare(before) && isShare(after))) return undefined;
  // "13% compared to A and 6% over B": each has its own baseline.
  const compares = comparators.holds(tokens[after.end]) || tokens[after.end]?.lower === 'over';
  // "5.4% 5.8% and 2.7%" lost a comma.
  let separated = length === 0;
  let onlyList = true;
  for (let at = before.end; at < start; at++) {
    const past = bracketEnd(tokens, at);
    if (
      past > at &&
      past <= start &&
      past - at < 6 &&
      !tokens.slice(at, past).some(({ kind }) => kind === 'number')
    ) {
      at = past - 1;
      continue;
    }
    if (!listWords.holds(tokens[at])) onlyList = false;
    if (separators.holds(tokens[at])) separated = true;
    if (stops.holds(tokens[at]) && !goesOn(tokens, at, compares)) return undefined;
  }
  if (!separated) return undefined;
  const joined = before.kind === after.kind || /^(and|or|[/|&])$/.test(tokens[start - 1]?.lower ?? '');
  if (onlyList && joined) return 'sibling';
  return length <= 16 ? 'parallel' : undefined;
}

/** Whether a word that would end a list stands in one: "exact match", "in terms of". */
function goesOn(tokens: readonly Token[], at: number, compares: boolean): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (verbs.has(lower) && !(lower === 'match' && tokens[at - 1]?.lower === 'exact')) return false;
  if (lower === 'scores' || clauseOpeners.has(lower)) return false;
  return !comparators.has(lower) || isInTermsOf(tokens, at) || (compares && lower !== 'from');
}

/** "6.1% and 5.5% absolute" is one list. */
function isShare({ kind }: Quantity): boolean {
  return kind === 'percent' || kind === 'points';
}

/** "with respect to AUC" names a measure; "with respect to the baseline" compares. */
function isInTermsOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'respect' &&
    tokens[at + 1]?.lower === 'to' &&
    metricWords.startingAt(tokens, at + 2) !== undefined
  );
}

/** Words that set what follows them against what stands before. */
export const comparators = new WordSet([
  'vs',
  'versus',
  'compared',
  'than',
  'against',
  'relative',
  'exceeding',
  'from',
  'surpassing',
  'outperforming',
  'respect',
  'baseline',
  'beating',
]);

/** What ends a list, as a rule. */
const stops = new WordSet([...verbs, ...clauseOpeners, ...comparators, 'scores']);
