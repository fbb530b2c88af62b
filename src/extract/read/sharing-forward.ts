import type { Finding } from '../finding.ts';
import { simplePhraseEnd } from '../text/chunks.ts';
import { inList } from './comparison.ts';
import { gainsOver, goesOnGaining } from './gains-over.ts';
import { isLevelWithGain } from './levels.ts';
import { listChoice } from './metric-choice.ts';
import { metricListFor } from './metric-lists.ts';
import { isNamedAfter, isNamedBeside, isVague } from './named-beside.ts';
import { bondBetween } from './series.ts';

/** "improvements of 33% on SBIC and 95% on HateXplain": the numbers of a list take the comparison of the last before it, and its metric. */
export function shareForward(earlier: readonly Finding[], later: readonly Finding[]): void {
  const before = earlier[earlier.length - 1];
  const first = later[0];
  const last = later[later.length - 1];
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

/** "a 4% rework rate" names its rate, though in no word we know. */
function isRateOfItsOwn({ quantity: { sentence, end, kind } }: Finding): boolean {
  const head = sentence.tokens[simplePhraseEnd(sentence.tokens, end) - 1];
  return (
    kind === 'percent' && head !== sentence.tokens[end] && /^(rate|ratio|score)s?$/.test(head?.lower ?? '')
  );
}
