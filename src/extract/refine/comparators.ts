import type { Finding } from '../finding.ts';
import { baselineWords } from '../lexicon/baselines.ts';
import { isDatasetName } from '../lexicon/dataset-names.ts';
import { verbs, versusWords } from '../lexicon/grammar.ts';
import { comparators } from '../read/series.ts';
import { phraseEnd } from '../text/chunks.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

const versus = new Set([
  ...versusWords,
  'than',
  'against',
  'exceeding',
  'surpassing',
  'outperforming',
  'beating',
  'whereas',
]);
/** Words that compare only right before the other level; elsewhere they tell a place: "above the knee in one (3%)". */
const places = new Set(['over', 'above', 'below']);
const others = new WordSet([
  'placebo',
  'control',
  'controls',
  'alone',
  'conventional',
  'baseline',
  'traditional',
  'usual',
  'unexposed',
  'previous',
  'prior',
  'existing',
]);

/** "92.4% versus 90.1% for BERT", "compared to 20%", "60% for the control": a level set against one before it. */
export function isComparator(finding: Finding, previous: Finding | undefined): boolean {
  if (
    !previous ||
    previous.form !== finding.form ||
    !(finding.form === 'absolute' || finding.form === 'count')
  )
    return false;
  if (previous.quantity.kind !== finding.quantity.kind) return false;
  const { tokens } = finding.reading.sentence;
  for (let at = previous.quantity.end; at < finding.quantity.first; at++) {
    at = closedBracketEnd(tokens, at, finding.quantity.first);
    const lower = tokens[at]?.lower ?? '';
    if (isOfAnother(tokens, at, finding)) continue;
    if ((versus.has(lower) || opensRival(tokens, at)) && !isQualifying(tokens, at, finding)) return true;
    if (places.has(lower) && isBesideNumber(tokens, at, finding)) return true;
    if (
      /^(comparable|competitive|close|similar)$/.test(lower) &&
      /^(to|with)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return true;
    if (lower.startsWith('alone-') || lower === 'compared' || lower === 'comparison') return true;
    // "a relative error of 3%" compares nothing.
    if (lower === 'relative' && tokens[at + 1]?.lower === 'to') return true;
  }
  if (finding.form === 'count' || previous.rules.includes('from-to')) return false;
  if (isBracketOfRival(tokens, finding)) return true;
  // "under 256KB SRAM and 1MB Flash without auxiliary memory": measures of one thing in several respects.
  if (finding.quantity.kind === 'measure' && finding.metric !== previous.metric) return false;
  const past = tokens[finding.quantity.end]?.text === ')' ? finding.quantity.end + 1 : finding.quantity.end;
  // "among systems without external data" names no rival.
  if (tokens[past]?.lower === 'among') return false;
  for (let at = past; at < Math.min(tokens.length, past + 9); at++) {
    const token = tokens[at];
    if (!token || /^[,;)]$/.test(token.text) || token.kind === 'number') break;
    // "94% prefer it over the baseline"
    if (verbs.holds(token) || comparators.holds(token) || token.lower === 'over') break;
    if (others.holds(token)) return true;
    // "15 with it and 17 without it"
    if (token.lower === 'without' && tokens[previous.quantity.end]?.lower === 'with') return true;
  }
  return false;
}

/** "1.2 ms per image (4.5 ms for PyTorch)": the level of another, which a bracket of its own names. */
function isBracketOfRival(tokens: readonly Token[], { quantity }: Finding): boolean {
  const { edge, end } = quantity;
  if (tokens[edge.start - 1]?.text !== '(' || !/^(?:for|with|using|by|in)$/.test(tokens[end]?.lower ?? ''))
    return false;
  const past = phraseEnd(tokens, end + 1);
  if (tokens[past]?.text !== ')') return false;
  const names = tokens.slice(end + 1, past);
  if (names.some(({ kind, text }) => kind === 'number' || isDatasetName(text))) return false;
  return names.some(({ text, lower }) => /[a-z][A-Z]|^[A-Z]{3}/.test(text) || baselineWords.has(lower));
}

/** Whether what stands between a comparing word and a level says that the level is no rival's: "whereas our system", "against A and a win rate of". */
function isOfAnother(tokens: readonly Token[], at: number, { quantity, choice }: Finding): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const distance = quantity.first - at;
  if (versusWords.has(lower)) return distance > 8 || startsAnew(tokens, at, quantity.edge.start);
  // "whereas for the second task the accuracy was 0.87"
  if (lower === 'whereas' && /^(?:for|on|in|when|with|at)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  const between = tokens.slice(at + 1, quantity.edge.start);
  if (between.some((token) => token.lower === 'our' || token.lower === 'we')) return true;
  const named =
    choice !== undefined && choice.mention.first > at && choice.mention.end === quantity.edge.start - 1;
  return (
    named && between.some((token, index) => token.lower === 'and' && at + 1 + index < choice.mention.first)
  );
}

/** "for A vs. B, and 0.79 for C": what was set side by side is behind. */
function startsAnew(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens
    .slice(at, end)
    .some(({ text }, index) => text === ',' && tokens[at + index + 1]?.lower === 'and');
}

/** Past a bracket that closes before the number: the "vs" in "(spam vs ham)" compares no numbers. */
function closedBracketEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at;
  const end = tokens.findIndex((token, index) => index > at && token.text === ')');
  return end > at && end < limit ? end : at;
}

/** "while BERT and GPT reach 90%": the clause of others that are named. */
function opensRival(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'while') return false;
  let end = at + 1;
  while (
    /^[A-Z]/.test(tokens[end]?.text ?? '') ||
    (end > at + 1 && /^(?:and|,)$/.test(tokens[end]?.lower ?? ''))
  )
    end++;
  return end > at + 1 && /(?:e|s|ed|d)$/.test(tokens[end]?.lower ?? '') && tokens[end]?.kind === 'word';
}

/** "92.4%, above the 90.1% of BERT". */
function isBesideNumber(tokens: readonly Token[], at: number, finding: Finding): boolean {
  const { first } = finding.quantity;
  if (isQualifying(tokens, at, finding) || first - at > 5) return false;
  return tokens.slice(at, first).every(({ text }) => text !== '(' && text !== 'and');
}

/** "more than 90%" and "over 90%" belong to the number itself. */
function isQualifying(tokens: readonly Token[], at: number, finding: Finding): boolean {
  const { start } = finding.quantity.edge;
  // "0.888, better than 0.884", "which is higher than 85%"
  const level = /^(better|higher|greater|lower|worse|larger)$/.test(tokens[at - 1]?.lower ?? '');
  const opens = /^(,|is|was|significantly|slightly|much|far)$/.test(tokens[start - 1]?.lower ?? '');
  return at >= start && tokens[at - 1]?.text !== ',' && !(level && opens);
}
