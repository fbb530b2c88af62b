import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import type { Comparing } from './comparison.ts';
import { misfit, weakness } from './metric-fit.ts';
import { withHead } from './metric-head.ts';
import { type Path, wholeObject } from './metric-path.ts';
import { toTheLeft } from './path-left.ts';
import { toTheRight } from './path-right.ts';

export interface MetricChoice {
  readonly mention: MetricMention;
  /** How far the mention stands from the number, in grammar rather than in words; below 2 they are side by side. */
  readonly cost: number;
  readonly rule:
    | 'metric-after'
    | 'metric-linked'
    | 'metric-object'
    | 'metric-in'
    | 'metric-left'
    | 'metric-right'
    | 'metric-list';
}

/** The choice of one number for another of its list. */
export function listChoice(mention: MetricMention, cost: number): MetricChoice {
  return { mention, cost, rule: 'metric-list' };
}

/** Only so many mentions on either side are looked at, and none further away in tokens. */
const nearest = 5;
const farthest = 50;

/** The path through the sentence from a number to a mention beside it. */
export function pathTo(
  reading: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
  mention: MetricMention,
): Path {
  return mention.first >= quantity.end
    ? toTheRight(reading, quantity, comparing, mention)
    : toTheLeft(reading, quantity, comparing, mention);
}

/** The mention that names what a number measures: the one whose path to it through the sentence is cheapest. */
export function chooseMetric(
  reading: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
): MetricChoice | undefined {
  const { metrics } = reading;
  let best: MetricChoice | undefined;
  const next = metrics.findIndex((mention) => mention.first >= quantity.end);
  const middle = next < 0 ? metrics.length : next;
  for (const mention of metrics.slice(Math.max(0, middle - nearest), middle + nearest)) {
    if (mention.first < quantity.end && mention.end > quantity.first) continue;
    if (mention.first - quantity.end > farthest || quantity.first - mention.end > farthest) continue;
    const choice = pathTo(reading, quantity, comparing, mention);
    const cost =
      choice.cost +
      (mention.word.weak && choice.cost > wholeObject
        ? weakness(reading, mention, choice.rule, comparing)
        : 0) +
      misfit(reading, quantity, comparing, mention, choice.rule);
    if (!best || cost < best.cost) best = { mention, cost, rule: choice.rule };
  }
  return best && withHead(reading, quantity, comparing, best);
}
