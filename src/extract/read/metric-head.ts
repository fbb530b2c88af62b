import { metricKinds } from '../../../db/vocabulary.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparing } from './comparison.ts';
import type { MetricChoice } from './metric-choice.ts';

/** A name and what hangs on it do not stand further apart, in tokens. */
const longest = 8;

/**
 * "reduces the energy consumption per memory access by 48%": what hangs on a name that a verb compares does not name the number.
 * Takes the mention chosen by its path and gives the one that it hangs on, if there is one.
 */
export function withHead(
  { sentence: { tokens }, metrics }: Reading,
  { edge }: Quantity,
  comparing: Comparing | undefined,
  choice: MetricChoice,
): MetricChoice {
  if (comparing?.rule !== 'compared-verb' || choice.mention.end > edge.start) return choice;
  const head = metrics[metrics.indexOf(choice.mention) - 1];
  if (!head || !outranks(head, choice.mention)) return choice;
  const between = comparing.at >= head.end && comparing.at < choice.mention.first;
  return !between && hangsOn(tokens, head, choice.mention)
    ? { mention: head, cost: choice.cost, rule: choice.rule }
    : choice;
}

function outranks({ word: head }: MetricMention, { word: tail }: MetricMention): boolean {
  if (head.setUp || head.slug === 'other-quality' || metricKinds[head.slug].family === 'count') return false;
  return !head.weak || (head.slug === 'performance' && tail.weak);
}

function hangsOn(tokens: readonly Token[], head: MetricMention, { first, word }: MetricMention): boolean {
  if (first - head.end > longest) return false;
  if (!/^(?:of|per|for|in|on|against|over)$/.test(tokens[head.end]?.lower ?? '')) return false;
  return tokens
    .slice(head.end, first)
    .every(
      (token) =>
        token.kind !== 'number' &&
        (token.text !== '-' || token.glued) &&
        (!closesPhrase(token) ||
          /^(?:of|per|for|in|on|against)$/.test(token.lower) ||
          (word.weak && token.lower === 'and')),
    );
}
