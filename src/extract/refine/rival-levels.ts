import { versusWords } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { fractions, smallNumbers } from '../lexicon/numbers.ts';
import { earlier, priors, records, setAgainst, ways } from '../lexicon/rivals.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** "outperforms the baseline that achieves 0.49". */
export function isOfRival(tokens: readonly Token[], start: number): boolean {
  if (!/^(achiev|obtain|reach|attain|score|yield)/.test(tokens[start - 1]?.lower ?? '')) return false;
  if (!/^(that|which)$/.test(tokens[start - 2]?.lower ?? '')) return false;
  for (let at = start - 3; at >= 0 && start - at < 11; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(than|over|outperform|surpass|beat|exceed)/.test(lower)) return true;
    if (lower === ',' || tokens[at]?.kind === 'number') return false;
  }
  return false;
}

/** "surpasses the level of humans (5.1%)", "lower than in controls (251 ± 38 nM)", "on par with GPT-4 (0.88)". */
export function isGlossOfRival(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.text !== '(' || isOfSeveral(tokens, start)) return false;
  for (let at = start - 2; at >= 0 && start - at < 9; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(outperform|surpass|beat|exceed)/.test(lower)) return true;
    if (lower === 'than' && isQuantityWord(tokens[at + 1])) return false;
    if (lower === 'than' || setAgainst.endingAt(tokens, at + 1)) return true;
    // "a low overhead compared to the original (25%)" sets no other level against it.
    if (tokens[at - 1]?.lower === 'compared' && /^(?:with|to)$/.test(lower))
      return tokens.slice(0, at).some(({ kind }) => kind === 'number');
    if (/^[,;)]$|^(?:in|on)$/.test(lower) || tokens[at]?.kind === 'number') return false;
  }
  return false;
}

/** Whether a bracket gives the levels of all that are compared: "(0.4 vs. 0.9)", "(0.4, 4.8)". */
function isOfSeveral(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + 12 && tokens[at]; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (versusWords.has(lower) || lower === 'respectively') return true;
    if (lower === ',' && tokens[at + 1]?.kind === 'number') return true;
  }
  return false;
}

/** "more than half (50.8%)" compares nothing. */
function isQuantityWord(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return (
    token?.kind === 'number' ||
    smallNumbers.has(lower) ||
    fractions.has(lower) ||
    /^(?:a|an|one)$|^(?:doubl|tripl|halv|quadrupl)/.test(lower)
  );
}

/** "better than the official baseline BLEU score of 10.79". */
export function isOfBaseline(tokens: readonly Token[], start: number): boolean {
  if (!/^(of|is|was)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  let baseline = false;
  for (let at = start - 2; at >= 0 && start - at < 10; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'baseline') baseline = true;
    else if (baseline && /^(than|to|with|over|against)$/.test(lower)) return true;
    else if (tokens[at]?.kind === 'number' || /^[,;]$|^with$/.test(lower)) return false;
  }
  return false;
}

/** "the previous best IS of 52.52", "the highest reported accuracy of 46%", "(current SOTA is 0.86)", "the previous 60%". */
export function isOfEarlier(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (/^(?:of|is|was|at|being|which|that)$/.test(tokens[at]?.lower ?? '')) at--;
  const direct = at === start - 1;
  let record = false;
  for (const noun = at; at >= 0 && noun - at < 8; at--) {
    const token = tokens[at];
    if (!token) return false;
    const { lower } = token;
    if (earlier.has(lower) || isReported(tokens, at))
      return direct ? lower === 'previous' && at === noun : record;
    if (lower === 'current' && record) return !direct && records.has(tokens[at + 1]?.lower ?? '');
    if (records.has(lower) || metricWords.endingAt(tokens, at + 1)) record = true;
    else if (closesPhrase(token) && lower !== 'of') return false;
  }
  return false;
}

/** The "highest reported" of an accuracy. */
function isReported(tokens: readonly Token[], at: number): boolean {
  const ranked = /^(?:best|highest|lowest|previously)$/;
  return tokens[at]?.lower === 'reported' && ranked.test(tokens[at - 1]?.lower ?? '');
}

/** "outperforms existing methods that retain only 75%". */
export function isOfRelative(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > 1 && start - at < 5; at--) {
    if (tokens[at]?.lower !== 'that' && tokens[at]?.lower !== 'which') continue;
    const { lower: noun = '' } = tokens[at - 1] ?? {};
    // "a state-of-the-art model that is 4x faster" is the paper's own.
    const isPrior = ({ lower }: Token) =>
      priors.has(lower) && (lower !== 'state-of-the-art' || noun.endsWith('s'));
    return ways.has(noun) && tokens.slice(Math.max(0, at - 4), at).some(isPrior);
  }
  return false;
}

/** "surpassing GPT-4's 57.5%": what another has. */
export function isPossessed(tokens: readonly Token[], start: number): boolean {
  if (!/['’]s$/.test(tokens[start - 1]?.text ?? '')) return false;
  return tokens
    .slice(Math.max(0, start - 6), start - 1)
    .some(({ lower }) => /^(?:outperform|surpass|beat|exceed)|^(?:than|over)$/.test(lower));
}
