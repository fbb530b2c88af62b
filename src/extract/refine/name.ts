import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { versusWords } from '../lexicon/grammar.ts';
import { fitsUnit } from '../lexicon/unit-metrics.ts';
import type { Paper } from '../paper.ts';
import { bondBetween } from '../read/series.ts';
import { simplePhraseEnd } from '../text/chunks.ts';
import { carriedMetric, isOfUnknownName, namedBefore, scoreNamedIn, scoreOf } from './name-carried.ts';
import {
  isBesideObject,
  isFalse,
  isOfCorpora,
  isOfUnknown,
  isTrafficSaved,
  outperformedIn,
  outperforms,
  resumes,
} from './name-comparisons.ts';
import { countedMetric, countsBugs } from './name-counts.ts';
import { metricOfUnit, unnamed } from './name-default.ts';
import { keptShareOf, scoreOfShare, usedShareOf } from './name-shares.ts';
import { sizeMetric, smallerMetric } from './name-sizes.ts';
import { predicateOf } from './predicates.ts';
import { moreDone, verbMetricOf } from './verb-shares.ts';

/** What is measured has a name of its own, in no word we know: the names that the sentence has are those of other things. */
export const namedElsewhere = 'named-elsewhere';

/** Beyond this a mention in the sentence has nothing to do with the number. */
export const reach = 3.6;
/** Further goes the only name that a sentence has. */
const farReach = 5;

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
    if (before) nameRival(before, finding);
    before = finding;
  }
  return findings;
}

/** "0.807 vs. 0.803 in F-measure": both measure the same, by the name of the one that has one. */
function nameRival(one: Finding, other: Finding): void {
  if (one.reading !== other.reading || one.metric === other.metric) return;
  if (one.quantity.kind !== other.quantity.kind || one.form !== other.form) return;
  const between = one.reading.sentence.tokens.slice(one.quantity.end, other.quantity.edge.start);
  const rivals =
    between.length > 0 &&
    between.length < 3 &&
    between.every(({ lower }) => versusWords.has(lower) || lower === 'against' || lower === '.');
  if (!rivals) return;
  if (isNamed(one) && !isNamed(other)) other.metric = one.metric;
  else if (one.metric === 'other-quality' && !isNamed(one)) one.metric = other.metric;
}

function isNamed({ rules }: Finding): boolean {
  return /^metric-(after|linked|object|in|left|right|list)$/.test(rules[1] ?? '');
}

function nameOne(
  finding: Finding,
  paper: Paper,
  level: Finding | undefined,
  before: Finding | undefined,
): void {
  const { choice, quantity, comparing } = finding;
  // "a generation speed of 7 seconds" is a time, "a speed of 36 FPS" a rate.
  const timed =
    finding.form === 'absolute' &&
    quantity.unitEntry !== undefined &&
    choice?.mention.word.slug === 'speedup';
  const word = choice?.mention.word;
  const fits =
    !timed && (!quantity.unitEntry || !choice || fitsUnit(quantity.unitEntry, choice.mention.word.slug));
  // "a bandwidth that allows for 4 fps"
  const framed =
    quantity.unitEntry?.metric === 'frame-rate' &&
    word?.slug === 'throughput' &&
    !/^metric-(after|linked)$/.test(choice?.rule ?? '');
  const share =
    quantity.kind === 'percent' &&
    !comparing &&
    finding.reading.sentence.tokens[quantity.end]?.lower === 'of';
  // "an error of 8%, and that 50% of the examples are old": a share in a clause of its own takes no name from another.
  const lent =
    share &&
    choice?.rule === 'metric-list' &&
    finding.reading.sentence.tokens
      .slice(before?.quantity.end ?? quantity.first, quantity.edge.start)
      .some(({ lower }) => /^(that|which|when|if)$/.test(lower));
  const unknown =
    isOfUnknown(finding) ||
    (finding.form === 'absolute' &&
      quantity.kind === 'percent' &&
      /^(metric-left|metric-list|undefined)$/.test(String(choice?.rule)) &&
      isOfUnknownName(finding));
  const elsewhere = isBesideObject(finding) || unknown || lent;
  const near =
    choice !== undefined &&
    !framed &&
    choice.cost <= (isOnlyName(finding) ? farReach : reach) &&
    fits &&
    !elsewhere;
  const comparisonMetric =
    comparing?.comparison.metric === 'storage' ? smallerMetric(finding) : comparing?.comparison.metric;
  const verb = verbMetricOf(finding) ?? (near ? undefined : moreDone(finding));
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
  const counted = finding.form === 'count' ? countedMetric(finding, before) : undefined;
  const kept = share ? (keptShareOf(finding) ?? scoreOfShare(finding)) : undefined;
  if (elsewhere) finding.rules.push(namedElsewhere);
  if (used) set(finding, used, 'share-used');
  else if (comparing && isOfCorpora(finding)) set(finding, 'other-count', 'comparison-names');
  else if (kept) set(finding, kept, 'share-used');
  // "the WER is 19%, a 5% relative improvement", "the accuracy is 85%, which is 33% greater"
  else if (before && !isNamedHere(finding) && (improvesLevel || resumes(finding, before)))
    set(finding, before.metric, 'metric-list');
  else if (finding.form === 'count' && countsBugs(finding)) set(finding, 'bugs', 'count-named');
  else if (counted) set(finding, counted, 'count-found');
  else if (
    comparisonMetric === 'speedup' &&
    near &&
    (/^(runtime|latency)$/.test(word?.slug ?? '') ||
      (choice.rule === 'metric-list' && choice.mention.end <= quantity.first))
  )
    set(finding, 'speedup', 'comparison-names');
  else if (
    comparisonMetric &&
    !(near && choice.cost < 1 && word?.slug !== 'speedup' && (!word?.weak || choice.rule === 'metric-list'))
  )
    set(finding, comparisonMetric, 'comparison-names');
  else if (verb && (share || !near || word?.weak || word?.slug === 'data')) set(finding, verb, 'verb-names');
  else if (
    near &&
    word &&
    !(word.weak && word.slug === 'other-quality' && finding.form === 'factor' && outperforms(finding)) &&
    !(share && choice.cost > (copula ? 3 : metricKinds[word.slug].family === 'cost' ? 2.6 : 1.5))
  )
    set(
      finding,
      isTrafficSaved(finding)
        ? 'traffic'
        : isFalse(finding)
          ? 'error'
          : (namedBefore(finding) ?? sizeMetric(finding) ?? word.slug),
      choice.rule,
    );
  else if (quantity.unitEntry) set(finding, metricOfUnit(finding, quantity.unitEntry), 'unit-names');
  else if (before && !unknown && finding.form === 'absolute' && isBonded(before, finding, share))
    set(finding, before.metric, 'metric-list');
  else if (finding.form === 'absolute' && quantity.kind === 'percent' && !share)
    set(finding, carriedMetric(finding, paper, level, before), 'metric-carried');
  else if (before && !unknown && isBonded(before, finding, share)) set(finding, before.metric, 'metric-list');
  // "right 72% of the time, 28 points higher than X"
  else if (
    before &&
    quantity.kind === 'points' &&
    before.reading === finding.reading &&
    (before.form === 'absolute' || before.quantity.kind === 'points')
  )
    set(finding, before.metric, 'metric-list');
  else if (finding.form === 'factor' && outperforms(finding))
    set(finding, outperformedIn(finding, before), 'comparison-names');
  else if (before && comparesOn(before, finding)) set(finding, before.metric, 'metric-list');
  else if (finding.form !== 'absolute' && finding.form !== 'count')
    set(finding, scoreOf(finding) ?? unnamed(finding), 'metric-of-sentence');
  else if (quantity.kind === 'bare')
    set(finding, scoreNamedIn(finding.reading) ?? 'other-quality', 'metric-of-sentence');
  else set(finding, 'other-quality', 'metric-unnamed');
}

/** "14% higher accuracy": the name stands right behind the number. */
function isNamedHere({ choice }: Finding): boolean {
  return choice?.rule === 'metric-after' && choice.cost < 1 && !choice.mention.word.weak;
}

/** "7x fewer steps than A, 3x fewer than B": the same word compares again. */
function comparesOn(before: Finding, finding: Finding): boolean {
  const { reading, quantity, comparing } = finding;
  if (before.reading !== reading || before.form !== finding.form || before.quantity.kind !== quantity.kind)
    return false;
  // "reduces errors by 30% on A and by 7% on B": one verb goes on.
  const verb = comparing?.rule === 'compared-verb' && before.comparing?.rule === 'compared-verb';
  if (verb && comparing.at === before.comparing?.at) return true;
  const wordOf = (one: Finding): string | undefined =>
    one.comparing?.rule === 'compared-after' ? reading.sentence.tokens[one.comparing.at]?.lower : undefined;
  return wordOf(before) !== undefined && wordOf(before) === wordOf(finding) && comparing !== undefined;
}

/** Whether the sentence names one measure alone, and that in no general word. */
function isOnlyName({ choice, form, reading: { metrics } }: Finding): boolean {
  const word = choice?.mention.word;
  if (form !== 'absolute' || !word || word.weak || metricKinds[word.slug].family !== 'quality') return false;
  return metrics.every((one) => one.word.slug === word.slug || one.word.weak);
}

/** Whether two findings hang together; a share that tells what it is of only as the twin of another. */
function isBonded(before: Finding, finding: Finding, share: boolean): boolean {
  if (before.reading !== finding.reading || before.form !== finding.form) return false;
  const bond = bondBetween(finding.reading.sentence.tokens, before.quantity, finding.quantity);
  return share && !goesOnSharing(before, finding) ? bond === 'sibling' : bond !== undefined;
}

/** "solves 11% of the puzzles and 25% of the riddles": one verb, or one spending, for two wholes. */
function goesOnSharing({ quantity, rules }: Finding, next: Finding): boolean {
  const { sentence } = next.reading;
  if (!rules.some((rule) => rule === 'verb-names' || rule === 'share-used' || rule === 'metric-list'))
    return false;
  const { tokens } = sentence;
  if (tokens[quantity.end]?.lower !== 'of') return false;
  return predicateOf(tokens, simplePhraseEnd(tokens, next.quantity.end + 1)) === undefined;
}

/** Names a finding by a rule. */
function set(finding: Finding, metric: Finding['metric'], rule: string): void {
  finding.metric = asMeasured(finding, metric);
  finding.rules.push(rule);
}

/** What a metric becomes by the form of the number: a share of bugs is no count of them, a larger size no storage. */
function asMeasured(
  { form, quantity, comparing, choice }: Finding,
  metric: Finding['metric'],
): Finding['metric'] {
  if (form === 'absolute' && quantity.kind === 'percent' && metricKinds[metric].family === 'count')
    return 'other-quality';
  // "an accuracy of 0.2 inches" is how far it errs.
  if (quantity.unitEntry?.metric === 'error' && /^(accuracy|precision)$/.test(metric)) return 'error';
  const { trend } = comparing?.comparison ?? {};
  return metric === 'storage' && trend === 'up' && choice?.mention.word.weak ? 'other-quality' : metric;
}
