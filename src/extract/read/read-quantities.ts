import type { Finding } from '../finding.ts';
import type { MetricMention } from '../mention.ts';
import type { Quantity } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { closesPhrase, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { type Comparing, comparisonOf, inList } from './comparison.ts';
import { gainsOver, goesOnGaining } from './gains-over.ts';
import { isLevelWithGain } from './levels.ts';
import { chooseMetric, listChoice, type MetricChoice } from './metric-choice.ts';
import { bondBetween } from './series.ts';
import { shareBack } from './sharing-back.ts';

/** Starts a finding for each number of a sentence: what compares it, what names it, and what it shares with its list. */
export function readQuantities(reading: Reading): Finding[] {
  const findings = reading.quantities.map((quantity): Finding => {
    const compared = comparisonOf(quantity);
    const choice = chooseMetric(reading, quantity, compared);
    const comparing = isGlossedLevel(quantity, compared, choice) ? undefined : compared;
    return {
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
      datasetBy: null,
      hardware: null,
      own: true,
      rules: [quantity.rule],
      confidence: 1,
    };
  });
  shareBack(findings);
  const lists = listsOf(findings);
  for (const list of lists) shareInList(list);
  for (let index = 1; index < lists.length; index++) shareForward(lists[index - 1] ?? [], lists[index] ?? []);
  return findings;
}

/** "a 50% improvement (1.76% EER)" gives the level in the bracket, with its name. */
function isGlossedLevel(
  quantity: Quantity,
  comparing: Comparing | undefined,
  choice: MetricChoice | undefined,
): boolean {
  const { tokens } = quantity.sentence;
  if (comparing?.rule !== 'compared-noun' || tokens[quantity.edge.start - 1]?.text !== '(') return false;
  return (
    choice?.rule === 'metric-after' &&
    choice.cost < 0.6 &&
    (comparing.at < quantity.first - 2 || tokens[comparing.at - 1]?.text === '%')
  );
}

/** Runs of numbers with only list words between: "1.2, 1.4 and 1.6x". */
function listsOf(findings: readonly Finding[]): Finding[][] {
  const lists: Finding[][] = [];
  for (const finding of findings) {
    const list = lists[lists.length - 1];
    const before = list?.[list.length - 1];
    if (
      list &&
      before &&
      bondBetween(finding.reading.sentence.tokens, before.quantity, finding.quantity) === 'sibling'
    )
      list.push(finding);
    else lists.push([finding]);
  }
  return lists;
}

/** "83% and 67% reduction in training time": what stands at either end holds for all. */
function shareInList(list: readonly Finding[]): void {
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last || list.length < 2) return;
  const lead = last.comparing ? last : first;
  const namer = isNamedAfter(last) || (last.choice?.cost ?? 9) < (first.choice?.cost ?? 9) ? last : first;
  const named = metricListFor(list);
  const aligned = named ? undefined : alignedMentions(list);
  for (const [index, finding] of list.entries()) {
    const mention = named?.[index];
    if (aligned) {
      const member = aligned[index];
      if (!finding.comparing && lead.comparing) finding.comparing = inList(lead.comparing);
      finding.choice = member && listChoice(member, 0.5);
      continue;
    }
    if (mention) {
      if (!finding.comparing && lead.comparing) finding.comparing = inList(lead.comparing);
      finding.choice = listChoice(mention, 0.5);
      continue;
    }
    if (
      !finding.comparing &&
      lead.comparing &&
      (finding.quantity.kind !== 'bare' || lead.quantity.kind === 'bare')
    )
      finding.comparing = inList(lead.comparing);
    if (finding !== namer && namer.choice && !isNamedAfter(finding))
      finding.choice = listChoice(namer.choice.mention, namer.choice.cost);
  }
}

/** "improvements of 33% on SBIC and 95% on HateXplain": the second takes the comparison of the first, and its metric. */
function shareForward(earlier: readonly Finding[], later: readonly Finding[]): void {
  const before = earlier[earlier.length - 1];
  const [first, last] = [later[0], later[later.length - 1]];
  if (!before || !first || !last) return;
  shareBy(before, first);
  if (goesOnGaining(before, first)) first.comparing = before.comparing && inList(before.comparing);
  if (before.comparing && gainsOver(before, first)) {
    first.comparing = inList(before.comparing);
    if (before.choice && !isNamedBeside(first))
      first.choice = listChoice(before.choice.mention, before.choice.cost);
  }
  if (bondBetween(first.reading.sentence.tokens, before.quantity, first.quantity) !== 'parallel') return;
  const named = isNamedAfter(last);
  for (const here of later) {
    if (isLevelWithGain(here.quantity.sentence.tokens, here.quantity)) continue;
    const shares = !named || before.comparing?.rule === 'compared-verb';
    if (
      !here.comparing &&
      before.comparing &&
      shares &&
      !isLevelOfItsOwn(before, here) &&
      (before.quantity.kind !== 'bare' || before.comparing.rule === 'compared-verb')
    ) {
      here.comparing = inList(
        before.comparing,
        before.comparing.rule === 'compared-verb' ? 'compared-verb' : 'compared-list',
      );
      if (before.choice && !isNamedBeside(here))
        here.choice = listChoice(before.choice.mention, before.choice.cost);
    } else if (
      !named &&
      !isNamedBeside(here) &&
      !isRateOfItsOwn(here) &&
      before.choice &&
      before.choice.cost < (here.choice?.cost ?? 9)
    ) {
      here.choice = listChoice(before.choice.mention, before.choice.cost + 0.2);
    }
  }
}

/** "improves speed and accuracy by 103x (up to 120x) and 3.46%": one verb, two kinds of number. */
function shareBy(before: Finding, here: Finding): void {
  const { tokens } = here.quantity.sentence;
  if (here.comparing || before.comparing?.rule !== 'compared-verb') return;
  if (before.quantity.kind === here.quantity.kind) return;
  const by = tokens
    .slice(before.comparing.at, before.quantity.edge.start)
    .some(({ lower }) => lower === 'by');
  const closed = tokens[before.quantity.end]?.text === ')' ? before.quantity.end + 1 : before.quantity.end;
  const between = tokens.slice(closed, here.quantity.edge.start);
  const joined =
    between.length > 0 &&
    between.length < 3 &&
    between.every(({ lower }) => lower === 'and' || lower === ',');
  if (!by || !joined) return;
  here.comparing = before.comparing;
  const named = metricListFor([before, here]);
  if (named?.every(({ end }) => end <= before.quantity.first))
    for (const [index, finding] of [before, here].entries()) {
      const mention = named[index];
      if (mention) finding.choice = listChoice(mention, 0.5);
    }
  else if (before.choice && !isNamedBeside(here))
    here.choice = listChoice(before.choice.mention, before.choice.cost);
}

/** "a 0.7% accuracy drop and a recall of 9%": what is said behind the first number does not hold for a measure of the second. */
function isLevelOfItsOwn(before: Finding, { choice, quantity: { edge, sentence } }: Finding): boolean {
  if (before.comparing?.rule !== 'compared-after' || choice?.rule !== 'metric-linked') return false;
  const of = edge.start - 1;
  return sentence.tokens[of]?.lower === 'of' && choice.mention.end === of && !isVague(choice.mention);
}

/** A metric of its own close by: "3.1% in accuracy". */
function isNamedBeside({ choice, comparing, quantity }: Finding): boolean {
  if (!choice) return false;
  // "an evaluation loss of 1.08"
  if (
    choice.rule === 'metric-linked' &&
    choice.mention.end === quantity.edge.start - 1 &&
    !isVague(choice.mention)
  )
    return true;
  // "an overhead of 7% and a performance improvement of 1%"
  if (comparing?.rule === 'compared-noun' && choice.mention.end === comparing.at) return true;
  // "error by 62.7% and time by 32.3%"
  if (
    choice.mention.end === quantity.edge.start - 1 &&
    quantity.sentence.tokens[choice.mention.end]?.lower === 'by'
  )
    return true;
  return choice.cost <= (choice.rule === 'metric-in' || choice.rule === 'metric-after' ? 1.7 : 1);
}

/** "and a score of 3": the score may be the one before. */
function isVague({ word }: MetricMention): boolean {
  return word.weak && word.slug === 'other-quality';
}

/** "a 4% rework rate" names its rate, though in no word we know. */
function isRateOfItsOwn({ quantity: { sentence, end, kind } }: Finding): boolean {
  const head = sentence.tokens[simplePhraseEnd(sentence.tokens, end) - 1];
  return (
    kind === 'percent' && head !== sentence.tokens[end] && /^(rate|ratio|score)s?$/.test(head?.lower ?? '')
  );
}

function isNamedAfter({ choice }: Finding): boolean {
  return choice?.rule === 'metric-after' && choice.cost < 1;
}

/** "energy and inference time … by 78% and 40%": as many metrics in a list as there are numbers, one for each. */
function metricListFor(list: readonly Finding[]): readonly MetricMention[] | undefined {
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
  const [first, last] = [run[0], run[run.length - 1]];
  const [before, after] = [metrics[index - 1], metrics[index + run.length]];
  if (!first || !last || run.length < 3 || new Set(run.map((mention) => mention.word.slug)).size < 2)
    return false;
  return (
    !(before && isListStep(tokens, before.end, first.first)) &&
    !(after && isListStep(tokens, last.end, after.first))
  );
}

/** "reduces replication, communication, and running time by 54%, 66%, and 21%": some members may have names we do not know. */
function alignedMentions(list: readonly Finding[]): readonly (MetricMention | undefined)[] | undefined {
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
