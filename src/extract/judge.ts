import { metricKinds } from '../../db/vocabulary.ts';
import type { Quantity } from './draft.ts';
import type { Finding, Paper } from './finding.ts';
import { directionOf } from './lexicon/comparisons.ts';
import { discoveryVerbs, verbMetrics } from './lexicon/verb-metrics.ts';
import { comparisonOf } from './read/comparison.ts';
import { leftEdgeOf } from './read/left-edge.ts';
import { chooseMetric } from './read/metric-choice.ts';
import type { Reading } from './reading.ts';
import { clauseOpeners } from './lexicon/grammar.ts';
import type { Token } from './text/tokens.ts';

/** Reads one number of a sentence as a result, or undefined when it is none. */
export function judge(_paper: Paper, reading: Reading, quantity: Quantity): Finding | undefined {
  const comparing = comparisonOf(quantity);
  const choice = chooseMetric(reading, quantity, comparing);
  const finding: Finding = {
    reading,
    quantity,
    comparing,
    choice,
    form: 'absolute',
    direction: null,
    metric: 'other-quality',
    unit: quantity.unit,
    qualifier: 'exact',
    subject: null,
    baseline: null,
    dataset: null,
    hardware: null,
    own: true,
    rules: [quantity.rule],
    confidence: 0.9,
  };
  return judges[quantity.kind](finding) ? finding : undefined;
}

const judges: Record<Quantity['kind'], (finding: Finding) => boolean> = {
  percent: judgePercent,
  points: judgePoints,
  multiple: judgeMultiple,
  measure: judgeMeasure,
  bare: judgeBare,
};

function tokensOf(finding: Finding): readonly Token[] {
  return finding.reading.sentence.tokens;
}

function judgePercent(finding: Finding): boolean {
  const { quantity, comparing } = finding;
  const tokens = tokensOf(finding);
  const next = tokens[quantity.end]?.lower ?? '';
  if (next === 'ci' || next === 'confidence' || next === 'cis' || next === 'credible' || next === 'significance') return false;
  finding.form = comparing ? 'change' : 'absolute';
  nameIt(finding, 6);
  return true;
}

function judgePoints(finding: Finding): boolean {
  finding.form = finding.comparing ? 'change' : 'absolute';
  if (!finding.comparing && !finding.choice) return false;
  nameIt(finding, 6);
  return finding.comparing !== undefined || (finding.choice?.cost ?? 9) < 3;
}

function judgeMultiple(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const tokens = tokensOf(finding);
  finding.form = 'factor';
  const unitWord = tokens[quantity.end - 1]?.lower;
  const spelled = unitWord === 'times' || unitWord === 'fold' || unitWord === 'folds';
  if (spelled && !comparing && !quantity.direction && !(choice && choice.cost < 1.5)) return false;
  if (/^(cross|cv|validation|crossvalidation)/.test(tokens[quantity.end]?.lower ?? '')) return false;
  if (!comparing && !quantity.direction && (choice?.cost ?? 9) > 4) return false;
  nameIt(finding, 7);
  return true;
}

function judgeMeasure(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  finding.form = comparing ? 'change' : 'absolute';
  const cost = choice ? choice.cost - (choice.mention.word.weak ? 1.2 : 0) : 9;
  if (cost > (quantity.unitEntry?.weak ? 1.8 : 3.2)) return false;
  nameIt(finding, 3);
  return true;
}

function judgeBare(finding: Finding): boolean {
  const { quantity, comparing, choice } = finding;
  const tokens = tokensOf(finding);
  const whole = Number.isInteger(quantity.value);
  if (choice?.mention.word.score && choice.mention.word.slug !== 'bugs') {
    const limit = whole ? 1.1 : 2.2;
    if (choice.cost < limit && !(quantity.inWords && !comparing)) {
      if (whole && choice.rule === 'metric-after' && choice.mention.word.weak) return false;
      finding.form = comparing ? 'change' : 'absolute';
      nameIt(finding, 3);
      return true;
    }
  }
  if (!whole) return false;
  return judgeCount(finding, tokens);
}

function judgeCount(finding: Finding, tokens: readonly Token[]): boolean {
  const { quantity, choice } = finding;
  const named = choice?.mention.word.slug === 'bugs' && choice.rule === 'metric-after' && choice.cost < 2;
  const verb = governing(tokens, quantity.first, discoveryVerbs, 14);
  if (!named) return false;
  if (!verb && !tokens.some((token) => discoveryVerbs.has(token.lower))) return false;
  finding.form = 'count';
  finding.metric = named ? 'bugs' : 'other-count';
  finding.rules.push('count-found');
  return true;
}

function governing(tokens: readonly Token[], first: number, verbs: { has(word: string): boolean }, window: number): string | undefined {
  for (let at = first - 1; at >= 0 && first - at <= window; at--) {
    const token = tokens[at];
    if (!token || token.text === ';' || clauseOpeners.has(token.lower)) return undefined;
    if (verbs.has(token.lower)) return token.lower;
  }
  return undefined;
}

/** Gives a finding its metric and direction: from the mention if it is near enough, else from verb, unit or comparison. */
function nameIt(finding: Finding, limit: number): void {
  const { comparing, choice, quantity } = finding;
  const comparisonMetric = comparing?.comparison.metric;
  const tokens = tokensOf(finding);
  const near = choice && choice.cost <= limit;
  if (comparisonMetric && !(near && choice.cost < 1.6 && !choice.mention.word.weak && !choice.mention.word.slug.startsWith('speed'))) {
    finding.metric = comparisonMetric;
    finding.rules.push('comparison-names');
  } else if (near && (choice.cost < 2 || !shareOf(tokens, quantity))) {
    finding.metric = choice.mention.word.slug;
    finding.rules.push(choice.rule);
  } else {
    const verb = governing(tokens, leftEdgeOf(tokens, quantity.first).start, verbMetrics, 8);
    const after = shareOf(tokens, quantity) ? verb : undefined;
    if (quantity.unitEntry) finding.metric = quantity.unitEntry.metric;
    else if (after) finding.metric = verbMetrics.get(after) ?? 'other-quality';
    else finding.metric = 'other-quality';
    finding.rules.push('default-name');
  }
  setDirection(finding);
}

function setDirection(finding: Finding): void {
  const { comparing, quantity } = finding;
  if (finding.form === 'absolute' || finding.form === 'count') {
    finding.direction = null;
    return;
  }
  const better = metricKinds[finding.metric].better;
  finding.direction = quantity.direction ?? (comparing ? directionOf(comparing.comparison.trend, better) : better);
}

/** "95% of the triggers", "95% poisoned samples" rather than "95% accuracy". */
function shareOf(tokens: readonly Token[], quantity: Quantity): boolean {
  return quantity.kind === 'percent' && tokens[quantity.end]?.lower === 'of';
}
