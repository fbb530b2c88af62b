import { type Comparison, comparativeNouns, comparativeVerbs } from '../lexicon/comparisons.ts';
import { nounPhraseOpeners, verbs } from '../lexicon/grammar.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';

const short: Comparison = { trend: 'worse', kind: 'adjective' };
const ahead: Comparison = { trend: 'better', kind: 'adjective' };

/** What stands behind a number and makes it a difference though no word of it compares: how near, how much of a gain, over whom. */
export function boundAfter(tokens: readonly Token[], quantity: Quantity): Comparing | undefined {
  const comparison = isNear(tokens, quantity) || isSmallDifference(tokens, quantity) ? short : undefined;
  if (comparison) return { comparison, at: quantity.end, rule: 'compared-after' };
  if (isBeyondAll(tokens, quantity)) return { comparison: ahead, at: quantity.end, rule: 'compared-after' };
  return gainOf(tokens, quantity);
}

/** What a measurement is held against, rather than a rival. */
const truths =
  /^(?:true|truth|actual|real|ground|ground-truth|measured|correct|exact|reference|nominal|labelled|labeled)$/;

/** "within 2% of the highest score": short of it by no more, unlike "within 2% of the true value". */
function isNear(tokens: readonly Token[], { edge, first, end, kind }: Quantity): boolean {
  if (kind === 'bare' || kind === 'measure' || tokens[end]?.lower !== 'of') return false;
  const within = tokens.slice(edge.start, first).some(({ lower }) => lower === 'within');
  const phrase = tokens.slice(end + 1, simplePhraseEnd(tokens, end + 1));
  return within && phrase.length > 0 && !phrase.some(({ lower }) => truths.test(lower));
}

/** "less than 2% difference in F1 compared to it", unlike the difference of two groups. */
function isSmallDifference(tokens: readonly Token[], { edge, end, kind }: Quantity): boolean {
  if (!(kind === 'percent' || kind === 'points') || !edge.qualifiers.includes('at-most')) return false;
  const noun = simplePhraseEnd(tokens, end) - 1;
  if (noun < end || !/^(?:differences?|gap|discrepancy)$/.test(tokens[noun]?.lower ?? '')) return false;
  return tokens
    .slice(noun + 1, noun + 6)
    .some(({ lower }) => /^(?:compared|comparing|relative|from|to|with)$/.test(lower));
}

/** "220% over GMN": no level is that high. */
function isBeyondAll(tokens: readonly Token[], { kind, value, end }: Quantity): boolean {
  if (kind !== 'percent' || value <= 100 || tokens[end]?.lower !== 'over') return false;
  return tokens[end + 1]?.kind === 'word';
}

/** "8 points of accuracy gains", "57.08% of performance improvement", unlike "83% of the gains". */
function gainOf(tokens: readonly Token[], { end }: Quantity): Comparing | undefined {
  if (tokens[end]?.lower !== 'of' || nounPhraseOpeners.holds(tokens[end + 1])) return undefined;
  for (let at = end + 1; at < end + 5; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const comparison = comparativeNouns.of(token);
    if (comparison && !comparativeVerbs.holds(token)) {
      const told = verbs.holds(tokens[at + 1]);
      return told ? undefined : { comparison, at, rule: 'compared-after' };
    }
    if (closesPhrase(token)) return undefined;
  }
  return undefined;
}
