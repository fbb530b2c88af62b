import type { Finding } from '../finding.ts';
import type { MetricMention } from '../mention.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** "energy and inference time … by 78% and 40%": as many metrics in a list as there are numbers, one for each; undefined if there is no such list. */
export function metricListFor(list: readonly Finding[]): readonly MetricMention[] | undefined {
  const { metrics, sentence } = list[0]?.reading ?? {};
  if (!metrics || !sentence) return undefined;
  const start = list[0]?.quantity.first ?? 0;
  let best: { run: readonly MetricMention[]; distance: number } | undefined;
  for (let index = 0; index + list.length <= metrics.length; index++) {
    const run = metrics.slice(index, index + list.length);
    const distance = Math.abs((run[0]?.first ?? 0) - start);
    if (best && best.distance <= distance) continue;
    const joined = run.every(
      (mention, place) => place === 0 || isListStep(sentence.tokens, run[place - 1]?.end ?? 0, mention.first),
    );
    if (
      joined &&
      !isOfLaterClause(sentence.tokens, list, run) &&
      (isOfDistinct(run) || isWhole(sentence.tokens, metrics, index, run))
    )
      best = { run, distance };
  }
  return best?.run;
}

/** "accuracies of 96% and 94% …, which strikes a balance between accuracy and speed": names in a clause of their own. */
function isOfLaterClause(
  tokens: readonly Token[],
  list: readonly Finding[],
  run: readonly MetricMention[],
): boolean {
  const from = list[list.length - 1]?.quantity.end ?? 0;
  return tokens.slice(from, run[0]?.first).some(({ lower }) => /^(?:which|that|while|whereas)$/.test(lower));
}

function isOfDistinct(run: readonly MetricMention[]): boolean {
  return new Set(run.map((mention) => mention.word.slug)).size === run.length;
}

/** Three or more names with none before and none behind them in their list, not all alike. */
function isWhole(
  tokens: readonly Token[],
  metrics: readonly MetricMention[],
  index: number,
  run: readonly MetricMention[],
): boolean {
  const first = run[0];
  const last = run[run.length - 1];
  const before = metrics[index - 1];
  const after = metrics[index + run.length];
  if (!first || !last || run.length < 3 || new Set(run.map((mention) => mention.word.slug)).size < 2)
    return false;
  return (
    !(before && isListStep(tokens, before.end, first.first)) &&
    !(after && isListStep(tokens, last.end, after.first))
  );
}

/**
 * "reduces replication, communication, and running time by 54%, 66%, and 21%": some members may have names we do not know, and
 * are undefined; so is all where no list of three or more goes with the numbers.
 */
export function alignedMentions(
  list: readonly Finding[],
): readonly (MetricMention | undefined)[] | undefined {
  const head = list[0];
  const { tokens } = head?.quantity.sentence ?? { tokens: [] };
  const start = (head?.quantity.edge.start ?? 0) - 1;
  if (!head || list.length < 3 || tokens[start]?.lower !== 'by') return undefined;
  const members: (MetricMention | undefined)[] = [];
  let end = start;
  for (let at = start - 1; at >= 0 && start - at < 30; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'number') return undefined;
    const joins = token.text === ',' || token.lower === 'and';
    // The "running" of "running time" is no verb.
    const inside = head.reading.metrics.some((mention) => mention.first <= at && mention.end > at);
    if (inside || (!joins && !closesPhrase(token))) continue;
    if (end - at > 1)
      members.unshift(head.reading.metrics.find((mention) => mention.first > at && mention.end === end));
    end = at;
    if (!joins) break;
  }
  return members.length === list.length ? members : undefined;
}

/** Between two members of a list stand a comma or an "and" and at most three words of the second. */
function isListStep(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 9 || to <= from) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'number') return false;
    if (token?.lower === 'and' || token?.text === ',') joined = true;
    else if (token && closesPhrase(token) && token.lower !== 'of' && !/^[()]$/.test(token.text)) return false;
  }
  return joined;
}
