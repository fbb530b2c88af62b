import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding, Paper } from '../finding.ts';
import { fitsUnit } from '../lexicon/unit-metrics.ts';
import { verbMetrics } from '../lexicon/verb-metrics.ts';
import { bondBetween } from '../read/series.ts';
import type { Reading } from '../reading.ts';
import { simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** Beyond this a mention in the sentence has nothing to do with the number. */
const reach = 3.6;

/** Gives every finding its metric: the word that names it, else its comparison, verb, unit, or the sentence before. */
export function nameMetrics(findings: Finding[], paper: Paper): Finding[] {
  let level: Finding | undefined;
  let before: Finding | undefined;
  for (const finding of findings) {
    nameOne(finding, paper, level, before);
    const carried = finding.rules.includes('metric-carried');
    if (
      finding.form === 'absolute' &&
      finding.quantity.kind === 'percent' &&
      !carried &&
      finding.metric !== 'other-quality'
    )
      level = finding;
    before = finding;
  }
  return findings;
}

function nameOne(
  finding: Finding,
  paper: Paper,
  level: Finding | undefined,
  before: Finding | undefined,
): void {
  const { choice, quantity, comparing } = finding;
  const fits = !quantity.unitEntry || !choice || fitsUnit(quantity.unitEntry, choice.mention.word.slug);
  const near = choice !== undefined && choice.cost <= reach && fits;
  const word = choice?.mention.word;
  const comparisonMetric = comparing?.comparison.metric;
  const verb = verbMetricOf(finding);
  const used = usedShareOf(finding, before);
  const improvesLevel =
    quantity.kind === 'percent' &&
    comparing?.comparison.trend === 'better' &&
    !comparisonMetric &&
    (!near || (word?.weak === true && word.slug === 'other-quality')) &&
    before?.reading === finding.reading &&
    before.form === 'absolute' &&
    metricKinds[before.metric].family === 'quality' &&
    before.metric !== 'other-quality';
  const copula = /^(is|was|are|were)$/.test(
    finding.reading.sentence.tokens[quantity.edge.start - 1]?.lower ?? '',
  );
  const share =
    quantity.kind === 'percent' &&
    !comparing &&
    finding.reading.sentence.tokens[quantity.end]?.lower === 'of';
  if (used) set(finding, used, 'share-used');
  // "the WER is 19%, a 5% relative improvement"
  else if (improvesLevel && before) set(finding, before.metric, 'metric-list');
  else if (finding.form === 'count' && !choice) set(finding, 'other-count', 'count-found');
  else if (comparisonMetric && !(near && choice.cost < 1 && word?.slug !== 'speedup' && !word?.weak))
    set(finding, comparisonMetric, 'comparison-names');
  else if (verb && (share || !near || word?.weak || word?.slug === 'data')) set(finding, verb, 'verb-names');
  else if (
    near &&
    word &&
    !(share && choice.cost > (copula ? 3 : metricKinds[word.slug].family === 'cost' ? 2.6 : 1.5))
  )
    set(finding, isTrafficSaved(finding) ? 'traffic' : word.slug, choice.rule);
  else if (quantity.unitEntry) set(finding, quantity.unitEntry.metric, 'unit-names');
  else if (before && finding.form === 'absolute' && isBonded(before, finding))
    set(finding, before.metric, 'metric-list');
  else if (finding.form === 'absolute' && quantity.kind === 'percent' && !share)
    set(finding, carriedMetric(finding, paper, level, before), 'metric-carried');
  else if (before && isBonded(before, finding)) set(finding, before.metric, 'metric-list');
  // "right 72% of the time, 28 points higher than X"
  else if (
    before &&
    quantity.kind === 'points' &&
    before.reading === finding.reading &&
    (before.form === 'absolute' || before.quantity.kind === 'points')
  )
    set(finding, before.metric, 'metric-list');
  else if (finding.form !== 'absolute' && finding.form !== 'count')
    set(finding, scoreOf(finding) ?? 'other-quality', 'metric-of-sentence');
  else if (quantity.kind === 'bare')
    set(finding, scoreNamedIn(finding.reading) ?? 'other-quality', 'metric-of-sentence');
  else set(finding, 'other-quality', 'metric-unnamed');
}

/** Bandwidth that goes down was spent; bandwidth that goes up was reached. */
function isTrafficSaved({ comparing, choice, reading: { sentence } }: Finding): boolean {
  const last = sentence.tokens[(choice?.mention.end ?? 0) - 1]?.lower;
  return comparing?.comparison.trend === 'down' && last === 'bandwidth';
}

const spending =
  /^(with|using|only|at|just|on|requires?|uses?|utili[sz]ing|utili[sz]es|wastes?|consumes?|occup(y|ies))$/;

/** "with only 6.8% of all the tokens": a share of a resource that was used. */
function usedShareOf(
  { reading, quantity, form }: Finding,
  before: Finding | undefined,
): Finding['metric'] | undefined {
  const { tokens } = reading.sentence;
  if (form !== 'absolute' || tokens[quantity.end]?.lower !== 'of') return undefined;
  const listed = before?.reading === reading && before.rules.includes('share-used');
  if (!listed && !spending.test(tokens[quantity.edge.start - 1]?.lower ?? '')) return undefined;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  const mention = reading.metrics.find(
    (one) => one.first > quantity.end && one.end <= end && end - one.end < 2,
  );
  return mention && metricKinds[mention.word.slug].family === 'cost' ? mention.word.slug : undefined;
}

function isBonded(before: Finding, finding: Finding): boolean {
  if (before.reading !== finding.reading || before.form !== finding.form) return false;
  return bondBetween(finding.reading.sentence.tokens, before.quantity, finding.quantity) !== undefined;
}

/** The one score that a sentence names. */
function scoreNamedIn({ metrics }: Reading): Finding['metric'] | undefined {
  return metrics.find(
    ({ word }) =>
      !word.weak && word.score && metricKinds[word.slug].better === 'up' && word.slug !== 'other-quality',
  )?.word.slug;
}

/** The score that a sentence names anywhere: a gain beside it is most likely a gain in it. */
function scoreOf({ reading, comparing }: Finding): Finding['metric'] | undefined {
  return comparing?.comparison.trend === 'better' ? scoreNamedIn(reading) : undefined;
}

function set(finding: Finding, metric: Finding['metric'], rule: string): void {
  finding.metric = metric;
  finding.rules.push(rule);
}

/** "in 80% of the trials" something succeeded. */
const attempts = new Set(['trials', 'attempts', 'runs', 'episodes', 'time']);

/** "identify 95% of the triggers", "30% of the issues were resolved". */
function verbMetricOf({
  reading: { sentence },
  quantity,
  comparing,
}: Finding): Finding['metric'] | undefined {
  if (quantity.kind !== 'percent' || (comparing && comparing.comparison.trend !== 'up')) return undefined;
  const { tokens } = sentence;
  const range =
    quantity.valueTo !== null && /^(between|from)$/.test(tokens[quantity.edge.start - 1]?.lower ?? '');
  const start = range ? quantity.edge.start - 1 : quantity.edge.start;
  const before = verbMetrics.get(tokens[start - 1]?.lower ?? '');
  if (before) return before;
  if (tokens[quantity.end]?.lower !== 'of') return undefined;
  const end = simplePhraseEnd(tokens, quantity.end + 1);
  if (!comparing && attempts.has(tokens[end - 1]?.lower ?? '')) return attemptedBefore(tokens, start);
  if (!comparing && tokens[start - 1]?.lower === 'in' && isDoneRight(tokens, start - 1)) return 'accuracy';
  let at = end;
  if (!/^(is|are|was|were|can|could|be)$/.test(tokens[at]?.lower ?? '')) return undefined;
  while (/^(is|are|was|were|can|could|be|been|successfully|correctly)$/.test(tokens[at]?.lower ?? '')) at++;
  return verbMetrics.get(tokens[at]?.lower ?? '');
}

/** "properly identify the location in 66% of the methods". */
function isDoneRight(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at < 20; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind === 'number' || lower === ';' || lower === ')') return false;
    if (/^(properly|proper|correctly|correct|accurately|rightly)$/.test(lower)) return true;
  }
  return false;
}

/** What was done in a share of the trials: predicted right, or else succeeded at. */
function attemptedBefore(tokens: readonly Token[], start: number): Finding['metric'] {
  for (let at = start - 1; at >= 0 && start - at < 16; at--) {
    if (tokens[at]?.kind === 'number' || tokens[at]?.text === ';') break;
    if (verbMetrics.get(tokens[at]?.lower ?? '') === 'accuracy') return 'accuracy';
  }
  return 'pass-rate';
}

/** A level without a name goes on with what was measured before, or with what the sentence before set out to do. */
function carriedMetric(
  finding: Finding,
  paper: Paper,
  level: Finding | undefined,
  before: Finding | undefined,
): Finding['metric'] {
  if (before?.reading === finding.reading && before.form === 'absolute' && before.metric !== 'other-quality')
    return before.metric;
  const here = scoreNamedIn(finding.reading);
  if (here) return here;
  const { index, tokens } = finding.reading.sentence;
  // "Headache relief was 75.9%" names its measure, though in no word we know.
  if (/^(is|was|are|were)$/.test(tokens[finding.quantity.edge.start - 1]?.lower ?? ''))
    return 'other-quality';
  if (level && index - level.reading.sentence.index <= 3 && metricKinds[level.metric].family === 'quality')
    return level.metric;
  return taskOf(paper.readings[index - 1]) ?? 'other-quality';
}

function taskOf(reading: Reading | undefined): Finding['metric'] | undefined {
  const tokens = reading?.sentence.tokens ?? [];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const metric = verbMetrics.get(tokens[at]?.lower ?? '');
    if (metric && metric !== 'coverage' && tokens[at - 1]?.lower === 'to') return metric;
  }
  return undefined;
}
