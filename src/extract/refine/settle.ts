import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { directionOf, type Trend } from '../lexicon/comparisons.ts';
import type { Paper } from '../paper.ts';
import type { Comparing } from '../read/comparison.ts';
import { bondBetween } from '../read/series.ts';
import { WordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { machineBalanceOf } from './field.ts';
import { directionNear } from './trend-near.ts';

/** "performance" is a rate for machines and a score for models; a level is what was scored before. */
export function settlePerformance(findings: Finding[], paper: Paper): Finding[] {
  let level: Finding | undefined;
  for (const finding of findings) {
    const outperforms = finding.rules.includes('comparison-names') && finding.form === 'factor';
    const vague = isVague(finding) && !finding.rules.includes('comparison-names');
    if (finding.metric === 'performance' && (outperforms || vague)) {
      if (finding.form === 'absolute' && level && metricKinds[level.metric].family === 'quality')
        finding.metric = level.metric;
      else if (machineBalanceOf(paper, finding) <= leastBalance(finding, outperforms))
        finding.metric = 'other-quality';
    }
    // "a 700x improvement over prior work" on machines
    else if (isUnnamedGain(finding)) {
      if (machineBalanceOf(paper, finding) > (finding.form === 'factor' ? 0 : sureBalance))
        finding.metric = 'performance';
    }
    if (
      finding.form === 'absolute' &&
      finding.quantity.kind === 'percent' &&
      finding.metric !== 'other-quality'
    )
      level = finding;
  }
  return findings;
}

/** Whether a finding is named by nothing more exact than a performance or an efficiency. */
function isVague({ choice }: Finding): boolean {
  return choice?.mention.word.weak === true;
}

/** Up to this balance it is the outcome that got better. Scores are seldom multiplied, and an efficiency is one of machines. */
function leastBalance({ form, choice, reading }: Finding, outperforms: boolean): number {
  if (outperforms) return -30;
  const word = reading.sentence.tokens[choice?.mention.first ?? -1]?.lower ?? '';
  if (/^effici/.test(word)) return form === 'factor' ? Number.NEGATIVE_INFINITY : -30;
  return form === 'factor' ? -10 : -1;
}

/** Above this balance a paper is about machines without doubt, so that what it outperforms is slower. */
const sureBalance = 12;

/** An improvement of which nothing is said. */
function isUnnamedGain({ metric, rules, comparing, form, quantity }: Finding): boolean {
  return (
    metric === 'other-quality' &&
    rules.includes('metric-of-sentence') &&
    comparing?.comparison.trend === 'better' &&
    (form === 'factor' ? comparing.comparison.kind === 'noun' : quantity.kind === 'percent')
  );
}

const learning = new WordSet('reinforcement rl d4rl atari mujoco reward rewards minatar procgen'.split(' '));

/** The scores of agents are rewards. */
export function settleScores(findings: Finding[], paper: Paper): Finding[] {
  const scored = findings.filter((finding) => finding.metric === 'other-quality' && isScore(finding));
  if (scored.length === 0 || !isOfLearning(paper)) return findings;
  for (const finding of scored) finding.metric = 'reward';
  return findings;
}

function isScore({ choice, reading: { sentence } }: Finding): boolean {
  return (
    choice !== undefined && /^(scores?|performance)$/.test(sentence.tokens[choice.mention.first]?.lower ?? '')
  );
}

/** What is trained by reinforcement and yet scored by benchmarks. */
const talking = new WordSet('llm llms mllm mllms vlm vlms language reasoning'.split(' '));

function isOfLearning({ readings }: Paper): boolean {
  let mentions = 0;
  for (const { sentence } of readings) {
    for (const token of sentence.tokens) {
      if (talking.holds(token)) return false;
      if (learning.holds(token)) mentions++;
    }
  }
  return mentions > 1;
}

/** "an absolute gain of 8.0%", "+10.4% absolute accuracy": a share of the whole scale, which is points. */
export function settlePoints(findings: Finding[]): Finding[] {
  let before: Finding | undefined;
  for (const finding of findings) {
    const { quantity, reading } = finding;
    if (finding.form === 'change' && quantity.kind === 'percent') {
      const listed =
        before?.reading === reading &&
        before.unit === 'pp' &&
        (before.quantity.kind === 'percent' || isInPercent(before)) &&
        bondBetween(reading.sentence.tokens, before.quantity, quantity) !== undefined;
      const relative = reading.sentence.tokens[quantity.end]?.lower === 'relative';
      if (!relative && (listed || isAbsolute(finding))) finding.unit = 'pp';
    }
    before = finding;
  }
  // "6.1% and 5.5% absolute gains"
  for (let index = findings.length - 2; index >= 0; index--) {
    const finding = findings[index];
    const next = findings[index + 1];
    if (!finding || next?.reading !== finding.reading || finding.form !== 'change') continue;
    if (finding.quantity.kind !== 'percent' || next.unit !== 'pp') continue;
    if (bondBetween(finding.reading.sentence.tokens, finding.quantity, next.quantity) === 'sibling')
      finding.unit = 'pp';
  }
  return findings;
}

/** Points that are written as "10.4% absolute". */
function isInPercent({ quantity, reading: { sentence } }: Finding): boolean {
  return sentence.tokens.slice(quantity.first, quantity.end).some(({ text }) => text === '%');
}

/** Whether the clause of a gain calls it absolute: "an absolute 6.3%", "6% in absolute accuracy", "absolute F1 improvements of 2%". */
function isAbsolute({ quantity, reading: { sentence, quantityTo, quantityFrom } }: Finding): boolean {
  const { tokens } = sentence;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 12; at--) {
    if (isCalledAbsolute(tokens, at)) return true;
    if (quantityTo.has(at + 1) || ends.has(tokens[at]?.lower ?? '')) break;
  }
  for (let at = quantity.end; at < quantity.end + 6; at++) {
    if (isCalledAbsolute(tokens, at)) return true;
    if (quantityFrom.has(at) || ends.has(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

/** What ends a clause or sets another gain beside it. */
const ends: ReadonlySet<string> = new Set([',', ';', 'relative', 'relatively', 'and', 'while']);

/** "absolute", unlike the one of "mean absolute error". */
function isCalledAbsolute(tokens: readonly Token[], at: number): boolean {
  if (!/^absolute(?:ly)?$/.test(tokens[at]?.lower ?? '')) return false;
  return !/^(?:errors?|deviations?|values?|percentage|trajectory|pose|position|translation)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
}

/** A cost is named by what it allows for: a better capacity is a larger one, a higher efficiency spends less. */
function trendOf(
  { choice, metric, reading: { sentence } }: Finding,
  { comparison: { trend } }: Comparing,
): Trend {
  const head = sentence.tokens[(choice?.mention.end ?? 0) - 1]?.lower ?? '';
  if (metric !== choice?.mention.word.slug || metricKinds[metric].better === 'up') return trend;
  // A better battery lasts longer.
  if (/^(?:capacit(?:y|ies)|life|lifetime)$/.test(head)) return trend === 'better' ? 'up' : trend;
  return /^efficiency$/.test(head) && trend === 'up' ? 'down' : trend;
}

function isBefore({ comparing, quantity }: Finding): boolean {
  return comparing !== undefined && comparing.at < quantity.first;
}

/** The way the metric moves, where it moves. */
export function setDirections(findings: Finding[]): Finding[] {
  for (const finding of findings) {
    const { better } = metricKinds[finding.metric];
    const { comparing, quantity } = finding;
    if (finding.form === 'absolute' || finding.form === 'count') finding.direction = null;
    else if (quantity.direction) finding.direction = quantity.direction;
    // "1.5x lower error and 10 times the speed": the speed is not lower.
    else if (finding.metric === 'speedup' && finding.choice?.rule === 'metric-after' && isBefore(finding))
      finding.direction = 'up';
    else if (comparing) finding.direction = directionOf(trendOf(finding, comparing), better);
    else if (finding.form === 'change') finding.direction = directionNear(finding, better) ?? 'up';
    // "2x power overhead" is more of it, "0.7x the time" is less.
    else
      finding.direction =
        finding.form === 'factor' && (quantity.valueTo ?? quantity.value) < 1 ? 'down' : 'up';
  }
  return findings;
}
