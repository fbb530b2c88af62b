import type { Finding } from '../finding.ts';
import { verbMetrics } from '../lexicon/verb-metrics.ts';
import { phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { predicateMetric } from './predicates.ts';

/** "in 80% of the trials" something succeeded. */
const attempts = new Set(['trials', 'attempts', 'runs', 'episodes', 'times']);

/** What contests are held on: "better in 95% of the cases". */
const contests =
  /^(cases?|settings|datasets|tasks|instances|comparisons|games|scenarios|benchmarks|problems|questions|time|samples|experiments|configurations|images|circuits|programs|workloads|queries|projects|subjects)$/;

/** What a share measures by the verbs around it: "identify 95% of the triggers", "30% of the issues were resolved". */
export function verbMetricOf(finding: Finding): Finding['metric'] | undefined {
  const { comparing, quantity, reading } = finding;
  if (quantity.kind !== 'percent' || (comparing && comparing.comparison.trend !== 'up')) return undefined;
  const { tokens } = reading.sentence;
  const { start, end } = edgesOf(finding);
  if (isOfGap(tokens, end)) return 'other-quality';
  const before = verbMetrics.of(tokens[start - 1]);
  if (explaining.test(tokens[start - 1]?.lower ?? '') && isOfVariance(tokens, end)) return 'correlation';
  if (before && !isAttribute(tokens, start, end) && !isAmount(finding)) return before;
  const passive = tokens[start - 1]?.lower === 'in' ? doneBefore(tokens, start - 1) : undefined;
  if (passive && !comparing) return passive;
  if (tokens[end]?.lower !== 'of') return undefined;
  const phrase = simplePhraseEnd(tokens, end + 1);
  const head = tokens[phrase - 1]?.lower ?? '';
  const placed = /^(in|on|for)$/.test(tokens[start - 1]?.lower ?? '');
  const contested = (head === 'time' || placed) && isOfContests(tokens, end + 1);
  if (!comparing && contested && (isWon(tokens, start) || isWonAfter(tokens, end + 1))) return 'win-rate';
  if (!comparing && (attempts.has(head) || head === 'time'))
    return (
      attemptedBefore(tokens, start, head === 'time') ?? (head === 'time' ? 'other-quality' : 'pass-rate')
    );
  if (!comparing && tokens[start - 1]?.lower === 'in' && isDoneRight(tokens, start - 1)) return 'accuracy';
  return predicateMetric(reading, phrase) ?? (placed && !comparing ? doneFor(tokens, start - 1) : undefined);
}

/** "in 95% of the cases always", "on 50% of code retrieval and code generation tasks". */
function isOfContests(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, phraseEnd(tokens, from)).some(({ lower }) => contests.test(lower));
}

/** "in 30% of cases users even prefer it", in the same clause. */
function isWonAfter(tokens: readonly Token[], from: number): boolean {
  let commas = 0;
  for (let at = from; at < tokens.length && at - from < 16; at++) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (lower === ',') commas++;
    if (kind === 'number' || lower === ';' || commas > 1) return false;
    if (/^(out-?perform|surpass|prefer)(?!.*ing$)/.test(lower)) return true;
  }
  return false;
}

/** "can generate the layouts for over 90% of them", "terminates on 94% of the contracts": what a tool does succeeded that often. */
function doneFor(tokens: readonly Token[], end: number): Finding['metric'] | undefined {
  for (let at = end - 1; at >= 0 && end - at < 10; at--) {
    const { lower = '', kind, text } = tokens[at] ?? {};
    if (kind === 'number' || /^[,;:()]$/.test(text ?? '') || /^(that|which|who|while|and)$/.test(lower))
      return undefined;
    if (/^succeed/.test(lower)) return 'pass-rate';
    if (/(ed|ing)$/.test(lower)) continue;
    const metric = verbMetrics.get(lower);
    if (metric === 'pass-rate' || metric === 'accuracy') return metric;
  }
  return undefined;
}

const explaining =
  /^(?:explain(?:s|ed|ing)?|captur(?:e|es|ed|ing)|predict(?:s|ed|ing)?|account(?:s|ed|ing)?|for)$/;

/** "explains 80% of the variation". */
function isOfVariance(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(end, end + 5).some(({ lower }) => /^(?:variance|variation|variability)$/.test(lower));
}

/** "find a 90% efficient solution": the share belongs to a word of its own. */
function isAttribute(tokens: readonly Token[], start: number, end: number): boolean {
  return /^(a|an)$/.test(tokens[start]?.lower ?? '') && tokens[end]?.lower !== 'of';
}

/** "generates 33% more heat" says how much, "solves 33% more tasks" how many. */
function isAmount({
  comparing,
  reading: {
    sentence: { tokens },
  },
}: Finding): boolean {
  if (comparing?.rule !== 'compared-after') return false;
  return !/s$/.test(tokens[simplePhraseEnd(tokens, comparing.at + 1) - 1]?.lower ?? '');
}

/** "solves 3x more tasks", "identifies 4x more hosts": a multiple of what a verb did, of which what was found is a count. */
export function moreDone(finding: Finding): Finding['metric'] | undefined {
  const { quantity, comparing, reading } = finding;
  const { tokens } = reading.sentence;
  if (quantity.kind !== 'multiple' || comparing?.rule !== 'compared-after' || isAmount(finding))
    return undefined;
  if (tokens[comparing.at]?.lower !== 'more') return undefined;
  const verb = tokens[quantity.edge.start - 1]?.lower ?? '';
  const metric = verbMetrics.get(verb);
  if (metric === 'accuracy') return undefined;
  return metric === 'recall' || /^generat/.test(verb) ? 'other-count' : metric;
}

/** "closes 40% of the gap" */
function isOfGap(tokens: readonly Token[], end: number): boolean {
  const phrase = simplePhraseEnd(tokens, end + 1);
  return tokens[end]?.lower === 'of' && /^gaps?$/.test(tokens[phrase - 1]?.lower ?? '');
}

/** "was normalised in 90%": what succeeded or failed in a share, said before it. */
function doneBefore(tokens: readonly Token[], end: number): Finding['metric'] | undefined {
  for (let at = end - 1; at > 0 && end - at < 7; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind === 'number' || /^[,;()]$/.test(lower)) return undefined;
    const metric = lower.endsWith('ed') ? verbMetrics.get(lower) : undefined;
    if (metric && /^(was|were|is|are|been)$/.test(tokens[at - 1]?.lower ?? ''))
      return metric === 'pass-rate' || metric === 'error' ? metric : undefined;
  }
  return undefined;
}

/** Where a share begins and ends: with "between" in a range, with the count in "19 (86%) of the 22". */
function edgesOf({ quantity: { edge, end, valueTo }, reading: { sentence, quantityTo } }: Finding): {
  start: number;
  end: number;
} {
  const { tokens } = sentence;
  if (valueTo !== null && /^(between|from)$/.test(tokens[edge.start - 1]?.lower ?? ''))
    return { start: edge.start - 1, end };
  const counted =
    tokens[edge.start - 1]?.text === '(' && tokens[end]?.text === ')'
      ? quantityTo.get(edge.start - 1)
      : undefined;
  return counted ? { start: counted.edge.start, end: end + 1 } : { start: edge.start, end };
}

/** "outperforms the baseline in 95% of the cases", "obtains better results than X in 88%". */
function isWon(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at < 20; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind === 'number' || lower === ';' || lower === ':') return false;
    if (wins.test(lower) || (lower === 'first' && ranks.test(tokens[at - 1]?.lower ?? ''))) return true;
  }
  return false;
}

// A "winning committee" is what was won.
const wins =
  /^(out-?perform|surpass|beat|wins?$|won$|los(e|es|t|ing)$|prefer|superior$|better$|match(es|ing)?$|faster$|improv(e|es|ed|ing)$|enhanc(e|es|ed|ing)$)/;
const ranks = /^(rank|place|com|finish|is$|are$|was$|were$)/;

/** "properly identify the location in 66% of the methods". */
function isDoneRight(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at < 20; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind === 'number' || lower === ';' || lower === ')') return false;
    if (/^(properly|proper|correctly|correct|accurately|rightly)$/.test(lower)) return true;
  }
  return false;
}

/** What is said of an answer that is right, and of raters that give the same. */
const rightly = wordSet('correct accurate relevant');
const agreeing = wordSet('agree agrees agreed concord concords coincide coincides');

/** What was done in a share of the trials: predicted right, agreed on, or succeeded at. */
function attemptedBefore(
  tokens: readonly Token[],
  start: number,
  often: boolean,
): Finding['metric'] | undefined {
  let done: Finding['metric'] | undefined;
  for (let at = start - 1; at >= 0 && start - at < 16; at--) {
    if (tokens[at]?.kind === 'number' || tokens[at]?.text === ';') break;
    const metric = verbMetrics.of(tokens[at]);
    if (metric === 'accuracy' || (often && rightly.holds(tokens[at]))) return 'accuracy';
    if (agreeing.holds(tokens[at])) return 'correlation';
    if (metric === 'pass-rate') done = metric;
  }
  return done;
}
