import type { Finding } from '../finding.ts';
import { versusWords } from '../lexicon/grammar.ts';
import { fractions, smallNumbers } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** "outperforms the baseline that achieves 0.49". */
function isOfRival(tokens: readonly Token[], start: number): boolean {
  if (!/^(achiev|obtain|reach|attain|score|yield)/.test(tokens[start - 1]?.lower ?? '')) return false;
  if (!/^(that|which)$/.test(tokens[start - 2]?.lower ?? '')) return false;
  for (let at = start - 3; at >= 0 && start - at < 11; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(than|over|outperform|surpass|beat|exceed)/.test(lower)) return true;
    if (lower === ',' || tokens[at]?.kind === 'number') return false;
  }
  return false;
}

/** "surpasses the level of humans (5.1%)", "lower than in controls (251 ± 38 nM)". */
function isGlossOfRival(tokens: readonly Token[], start: number): boolean {
  if (
    tokens[start - 1]?.text !== '(' ||
    tokens.slice(start, start + 12).some(({ lower }) => versusWords.has(lower) || lower === 'respectively')
  )
    return false;
  for (let at = start - 2; at >= 0 && start - at < 9; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(outperform|surpass|beat|exceed)/.test(lower)) return true;
    if (lower === 'than' && isQuantityWord(tokens[at + 1])) return false;
    if (lower === 'than' || (lower === 'from' && tokens[at - 1]?.lower === 'different')) return true;
    if (/^[,;)]$|^in$/.test(lower) || tokens[at]?.kind === 'number') return false;
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
function isOfBaseline(tokens: readonly Token[], start: number): boolean {
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

/** "It is estimated that 30% of women …". */
function isEstimate(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== 'it' || !/^(?:is|was|has)$/.test(tokens[1]?.lower ?? '')) return false;
  return tokens.slice(2, 5).some(({ lower }) => /^(?:estimated|believed|known|thought|assumed)$/.test(lower));
}

const ways =
  /^(algorithms|methods|approach|approaches|techniques|tools|solutions|defenses|fuzzers|schemes|detectors|implementations|systems|works|models|designs|engines|frameworks|baselines)$/;
const suffering = new Set(['suffer', 'suffers', 'incur', 'incurs', 'waste', 'wastes']);

/** "existing methods suffer an overhead of 20-90%". */
export function isOfOthers({ reading: { sentence }, quantity, form }: Finding): boolean {
  const { tokens } = sentence;
  // "In comparison, traditional pruning achieves …"
  const contrast = tokens[0]?.lower === 'in' && /^(comparison|contrast)$/.test(tokens[1]?.lower ?? '');
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
  if (isEstimate(tokens)) return true;
  if (
    isOfBaseline(tokens, start) ||
    isOfRival(tokens, start) ||
    (form === 'absolute' && isGlossOfRival(tokens, start))
  )
    return true;
  let existing = false;
  let known = false;
  for (let at = 0; at < quantity.first; at++) {
    const lower = sentence.tokens[at]?.lower ?? '';
    const compared = /^(to|with|over|than|against)$/;
    const before = sentence.tokens[at - 1]?.lower ?? '';
    if (compared.test(before) || (before === 'the' && compared.test(sentence.tokens[at - 2]?.lower ?? '')))
      continue;
    if (
      lower === 'existing' ||
      lower === 'current' ||
      lower === 'previous' ||
      lower === 'prior' ||
      lower === 'conventional' ||
      lower === 'traditional' ||
      lower === 'state-of-the-art' ||
      lower === 'base' ||
      lower === 'baseline'
    )
      existing = true;
    if (existing && ways.test(lower)) known = true;
    if ((existing && suffering.has(lower)) || (known && lower === 'only') || (existing && contrast))
      return true;
    if (lower === ';' || lower === ',') known = false;
    if (lower === ';') existing = false;
  }
  return false;
}
