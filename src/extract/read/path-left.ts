import { metricKinds } from '../../../db/vocabulary.ts';
import { comparativeNouns } from '../lexicon/comparisons.ts';
import { links } from '../lexicon/grammar.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import { heads, isNoun } from './metric-fit.ts';
import { isRivalry, type Path, penalty, unreachable, wholeObject } from './metric-path.ts';
import { bondBetween } from './series.ts';

/** The way from a number to a name before it. */
export function toTheLeft(
  { sentence: { tokens }, quantities, quantityTo }: Reading,
  quantity: Quantity,
  comparing: Comparing | undefined,
  mention: MetricMention,
): Path {
  const { start } = quantity.edge;
  if (mention.first >= start) return { cost: 0.3, rule: 'metric-linked' };
  let cost = 0.4;
  let linkedOnly = true;
  let separated = false;
  if (mention.end !== start - 2 && isNamedOtherwise(tokens, start, mention.end)) cost += 4;
  for (let at = start - 1; at >= mention.end && cost < unreachable; at--) {
    const token = tokens[at];
    if (!token) break;
    const crossed = quantityTo.get(at + 1);
    if (crossed) {
      const bond = bondBetween(tokens, crossed, quantity);
      const transparent =
        bond === 'sibling' ||
        bond === 'gloss' ||
        (crossed.kind === 'bare' && Number.isInteger(crossed.value));
      cost += transparent ? 0.4 : 2.2;
      linkedOnly = linkedOnly && transparent;
      at = crossed.first;
      continue;
    }
    if (token.lower === ',' || token.lower === 'and') separated = true;
    if (links.has(token.lower)) {
      cost += token.lower === ',' || token.lower === 'and' ? 0.8 : 0.15;
      continue;
    }
    linkedOnly = false;
    cost += closesPhrase(token) ? penalty(token) * 0.6 : 0.15;
  }
  // "4% in F1 and 3% in accuracy": what stands between two numbers and a comma belongs to the first.
  const served = quantities[0] !== undefined && quantities[0].end <= mention.first;
  if (separated && served) cost += 0.7;
  // "an 800x speed-up and a 19.5% gain": the speed-up has its number.
  const taken = quantityTo.has(mention.first);
  if (separated && taken && comparing?.rule === 'compared-after' && comparing.comparison.kind === 'noun')
    cost += 2;
  const object =
    comparing !== undefined && comparing.rule !== 'compared-after' && comparing.at < mention.first;
  if (object) {
    const { lower } = tokens[comparing.at] ?? { lower: '' };
    const next = tokens[mention.end];
    const inside = next?.kind === 'word' && !closesPhrase(next) && !heads.has(next.lower);
    // "outperforms a shared memory system by 3x": the name of a rival is no measure.
    const rival =
      isRivalry(lower) &&
      (inside || (mention.end === start - 1 && metricKinds[mention.word.slug].family === 'cost'));
    // "reduces proof sizes by half, at no computational cost": the object itself leaves no doubt.
    const whole =
      comparing.rule === 'compared-verb' &&
      tokens[start - 1]?.lower === 'by' &&
      isObject(tokens, comparing.at + 1, mention.end, start - 1);
    return {
      cost: rival ? cost + 3 : whole && !isRivalry(lower) ? wholeObject : Math.min(cost, 1 + cost * 0.3),
      rule: 'metric-object',
    };
  }
  // A comparative after the number asks for what follows it: "73% lower energy".
  if (comparing?.rule === 'compared-after') cost += 0.8;
  return { cost, rule: linkedOnly ? 'metric-linked' : 'metric-left' };
}

/** Whether one noun phrase, with its "of", reaches from a verb to the end of a mention and on to the "by". */
function isObject(tokens: readonly Token[], from: number, end: number, by: number): boolean {
  return end === by && tokens.slice(from, end).every((token) => !closesPhrase(token) || token.lower === 'of');
}

/** "alarms …, with a payoff of 12x": a noun of its own, though one we do not know. */
function isNamedOtherwise(tokens: readonly Token[], start: number, from: number): boolean {
  const head = tokens[start - 2];
  if (tokens[start - 1]?.lower !== 'of' || start - 2 < from || !head || !isNoun(head)) return false;
  return !comparativeNouns.has(head.lower) && !measuring.has(head.lower) && !heads.has(head.lower);
}

/** Nouns that only introduce an amount: "by a factor of 3", "with a mean of 5". */
const measuring = new Set(
  'factor factors average total maximum minimum median mean range amount order margin peak value level levels degree rate ratio percentage proportion share speedup multiple sum majority top excess'.split(
    ' ',
  ),
);
