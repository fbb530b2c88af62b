import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding, Paper } from '../finding.ts';
import { directionOf } from '../lexicon/comparisons.ts';

/** "performance" is a rate for machines and a score for models; a level is what was scored before. */
export function settlePerformance(findings: Finding[], paper: Paper): Finding[] {
  let level: Finding | undefined;
  for (const finding of findings) {
    const word = finding.choice?.mention.word;
    if (finding.metric === 'performance' && word?.weak && !finding.rules.includes('comparison-names')) {
      if (finding.form === 'absolute' && level) finding.metric = level.metric;
      else if (paper.machineBalance <= (finding.form === 'factor' ? -12 : 0))
        finding.metric = 'other-quality';
    }
    if (finding.form === 'absolute' && finding.quantity.kind === 'percent') level = finding;
  }
  return findings;
}

const learning = /^(reinforcement|rl|d4rl|atari|mujoco|rewards?|minatar|procgen)$/;

/** The scores of agents are rewards. */
export function settleScores(findings: Finding[], paper: Paper): Finding[] {
  let mentions = 0;
  for (const { sentence } of paper.readings)
    for (const token of sentence.tokens) if (learning.test(token.lower)) mentions++;
  if (mentions < 2) return findings;
  for (const finding of findings) {
    const { first } = finding.choice?.mention ?? {};
    const word = first === undefined ? '' : (finding.reading.sentence.tokens[first]?.lower ?? '');
    if (finding.metric === 'other-quality' && /^(scores?|performance)$/.test(word)) finding.metric = 'reward';
  }
  return findings;
}

/** The way the metric moves, where it moves. */
export function setDirections(findings: Finding[]): Finding[] {
  for (const finding of findings) {
    const { better } = metricKinds[finding.metric];
    const { comparing, quantity } = finding;
    if (finding.form === 'absolute' || finding.form === 'count') finding.direction = null;
    else if (quantity.direction) finding.direction = quantity.direction;
    else if (comparing) finding.direction = directionOf(comparing.comparison.trend, better);
    // "2x power overhead" is more of it, "0.7x the time" is less.
    else finding.direction = finding.form === 'factor' && finding.quantity.value < 1 ? 'down' : 'up';
  }
  return findings;
}
