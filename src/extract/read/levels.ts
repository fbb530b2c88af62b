import { metricKinds } from '../../../db/vocabulary.ts';
import { comparativeNouns, comparativeVerbs } from '../lexicon/comparisons.ts';
import { verbs, versusWords } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** The 79.3% of "79.3% (+ 2.6%)". */
export function isLevelWithGain(tokens: readonly Token[], { edge, end, kind }: Quantity): boolean {
  if (tokens[edge.start - 1]?.lower === 'by') return false;
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.kind !== 'number' || kind === 'multiple') return false;
  return tokens[end + 1]?.text === '+' || tokens[end + 1]?.text === '-';
}

/** "improved the accuracy up to 96%": a share that large after "up to" without "by" is where it ended. */
export function isLevel(tokens: readonly Token[], quantity: Quantity, start: number): boolean {
  if (quantity.kind !== 'percent' || quantity.value <= 60) return false;
  const upTo = tokens[start]?.lower === 'up' && tokens[start + 1]?.lower === 'to';
  return upTo && isNounEnd(tokens[start - 1]) && !isCostBefore(tokens, start) && !isOfGain(tokens, start);
}

/** "improvements of the system up to 90%": the noun says that it is a gain. */
function isOfGain(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 9; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (comparativeNouns.has(lower) && !comparativeVerbs.has(lower)) return true;
    if (verbs.has(lower) || tokens[at]?.kind === 'number' || lower === 'with') return false;
  }
  return false;
}

/** "improve the execution time and energy of a region up to 67%": what is spent is never that high. */
export function isCostBefore(tokens: readonly Token[], start: number): boolean {
  for (let end = start; end > 0 && start - end < 12; end--) {
    const mention = metricWords.endingAt(tokens, end);
    if (mention) return metricKinds[mention.meaning.slug].better === 'down';
  }
  return false;
}

const ratios = new Set('ratio risk or hr rr aor ahr'.split(' '));

/** "an odds ratio of 1.5" compares in itself and is a level. */
export function isRatio(tokens: readonly Token[], start: number): boolean {
  if (comparativeNouns.holds(tokens[start - 2])) return false;
  for (let at = start - 1; at >= 0 && start - at < 4; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (ratios.has(lower) && tokens[at]?.text !== 'or')
      return !/^(?:compression|reduction)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** Whether a word may be the last of a noun phrase. */
export function isNounEnd(token: Token | undefined): boolean {
  return token?.kind === 'word' && !closesPhrase(token);
}

/** Whether a bracket gives a level: set against another, "(35.9% vs. 14.7%)", or with its spread, "(35.9 ± 2.1%)". */
export function isLevelPair(tokens: readonly Token[], { end, spread }: Quantity): boolean {
  if (spread) return true;
  if (tokens[end]?.lower === 'to' || tokens[end]?.text === '→' || tokens[end]?.text === '-') return true;
  for (let at = end; at < tokens.length && at - end < 9; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (versusWords.has(lower) || lower === 'compared') return true;
    if (lower === ')' || lower === ',' || lower === ';') return false;
  }
  return false;
}
