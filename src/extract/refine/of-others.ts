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
    if (/^[,;)]$|^(?:in|on)$/.test(lower) || tokens[at]?.kind === 'number') return false;
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

/** "outperforms existing methods that retain only 75%". */
function isOfRelative(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > 1 && start - at < 5; at--) {
    if (!/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) continue;
    return (
      ways.test(tokens[at - 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => priors.has(lower))
    );
  }
  return false;
}

/** "surpassing GPT-4's 57.5%": what another has. */
function isPossessed(tokens: readonly Token[], start: number): boolean {
  if (!/['’]s$/.test(tokens[start - 1]?.text ?? '')) return false;
  return tokens
    .slice(Math.max(0, start - 6), start - 1)
    .some(({ lower }) => /^(?:outperform|surpass|beat|exceed)|^(?:than|over)$/.test(lower));
}

/** Whether "while" or "whereas" opens the clause of a word, right before it, behind another clause. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > 0 && at - before < 7; before--)
    if (/^(?:while|whereas)$/.test(tokens[before]?.lower ?? '')) return true;
  return false;
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
  if (isEstimate(tokens) || isOfRelative(tokens, start) || isPossessed(tokens, start)) return true;
  if (
    isOfBaseline(tokens, start) ||
    isOfRival(tokens, start) ||
    (form === 'absolute' && isGlossOfRival(tokens, start))
  )
    return true;
  let existing = false;
  let known = false;
  let against = false;
  for (let at = 0; at < quantity.first; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (!existing && priors.has(lower) && opensClause(tokens, at)) {
      existing = true;
      against = form !== 'change' && isContrast(tokens, at);
    }
    if (existing && ways.test(lower)) known = true;
    if ((existing && suffering.has(lower)) || (known && lower === 'only') || (existing && contrast))
      return true;
    if (lower === ';' || lower === ',') known = false;
    // "existing methods fail, while ours needs only 3%"
    if (turns.has(lower)) existing = known = against = false;
    // "while existing ones fail on it, which ours solves in 90%"
    if (against && /^(?:this|ours|which)$/.test(lower)) against = false;
  }
  return against;
}

/** What begins another statement. */
const turns = new Set([';', 'while', 'whereas', 'we', 'our', 'but']);

const priors = new Set(
  'existing current previous prior conventional traditional state-of-the-art base baseline best-known'.split(
    ' ',
  ),
);

/** Words that may stand between the beginning of a clause and its subject. */
const introducing = new Set(
  "the a an most many all some several two three other best even these such today's in comparison contrast however and".split(
    ' ',
  ),
);

/** Whether a word is in the subject of its clause; "comparable to existing methods" speaks of something else. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const { lower = '' } = tokens[before] ?? {};
    if (/^(?:[,;:]|that|while|whereas|although|because|since|where|but)$/.test(lower)) return true;
    if (!introducing.has(lower) && !priors.has(lower)) return false;
  }
  return true;
}
