import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantity.ts';
import { bondBetween } from '../read/series.ts';
import { closesPhrase, phraseEnd, simplePhraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** "more than half of the errors are caused by", "over half of the total lines": a part of a whole, not less than a baseline. */
function isShare({ reading: { sentence }, quantity }: Finding): boolean {
  const { tokens } = sentence;
  const end = phraseEnd(tokens, tokens[quantity.end]?.lower === 'of' ? quantity.end + 1 : quantity.end);
  if (/^(is|are|was|were|can|could|have|has|had)$/.test(tokens[end]?.lower ?? '')) return true;
  return tokens.slice(quantity.end, end).some(({ lower }) => lower === 'total');
}

/** "scales the applications by 1.2-1.6x": by how many times, whatever the verb, unless it is the rule of a method. */
function isByMultiple(tokens: readonly Token[], { edge }: Quantity): boolean {
  if (tokens[edge.start - 1]?.lower !== 'by') return false;
  return !/^(?:multipl|divid|downsampl|upsampl|downscal|upscal|resiz|scaled$|stride)/.test(
    tokens[edge.start - 2]?.lower ?? '',
  );
}

const spending = /^(?:requir|need|us|tak|cost|consum|spend|pay)(?:e|es|s|ing|ed)?$/;

/** "needs only a tenth of the budget", "at one-sixth the speed", "to 1/70": less of what is measured than another has. */
function isOfBaseline({ quantity, choice, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  const { start } = quantity.edge;
  const before = tokens[start - 1]?.lower ?? '';
  if (spending.test(before) && tokens[quantity.end]?.lower === 'of') return true;
  if (choice === undefined || choice.cost >= 2) return false;
  if (metricKinds[choice.mention.word.slug].better === 'down') return true;
  return (
    before === 'at' && tokens[quantity.end]?.lower === 'the' && choice.mention.first === quantity.end + 1
  );
}

const scaled = /^(?:super-?resolution|sr|upsampling|upscaling|downsampling|magnification|zoom|schedules?)$/;

/** "4× video super-resolution", "a 1x training schedule": how far a task goes, or how long a run is. */
function isOfScaling(tokens: readonly Token[], { end }: Quantity): boolean {
  const head = simplePhraseEnd(tokens, end) - 1;
  return head >= end && scaled.test(tokens[head]?.lower ?? '');
}

/** "at 2x the inference time", "a payoff of 12×": how many times another, or a multiple that has a noun of its own. */
function isOfAWhole(tokens: readonly Token[], { edge, first, end }: Quantity): boolean {
  if (/^(?:the|that|those|its|their|compared)$/.test(tokens[end]?.lower ?? '')) return true;
  const valued = tokens[edge.start - 1]?.lower === 'of' || tokens[edge.start]?.lower === 'factor';
  const signed = /^[x×]$/.test(tokens[first + 1]?.lower ?? '') && valued;
  const next = tokens[end];
  return signed && (next === undefined || closesPhrase(next));
}

const spanning = /^(?:span|cover|across|range)/;

/** "2x, 3x and 5x": goes on as the multiple before it does. */
function goesOnMultiplying({ quantity, reading }: Finding, earlier: readonly Finding[]): boolean {
  const before = earlier.at(-1);
  if (before?.reading !== reading || before.quantity.kind !== 'multiple') return false;
  return bondBetween(reading.sentence.tokens, before.quantity, quantity) === 'sibling';
}

/** Whether a multiple is a result: compared, or of something that is measured. */
export function judgeMultiple(finding: Finding, earlier: readonly Finding[]): boolean {
  const { quantity, comparing, choice } = finding;
  const { tokens } = finding.reading.sentence;
  finding.form = 'factor';
  const unitWord = tokens[quantity.end - 1]?.lower;
  const spelled = unitWord === 'times' || unitWord === 'fold' || unitWord === 'folds';
  const cost = choice?.cost ?? 9;
  if (/^(cross|cv|validation|crossvalidation)/.test(tokens[quantity.end]?.lower ?? '')) return false;
  // "our contributions are threefold"
  if (
    (quantity.rule === 'joined-fold' || (unitWord === 'fold' && quantity.inWords)) &&
    comparing?.rule !== 'compared-after' &&
    /^(is|are|was|were)$/.test(tokens[quantity.edge.start - 1]?.lower ?? '')
  )
    return false;
  // "extended two-fold: first, …"
  if (unitWord === 'fold' && tokens[quantity.end]?.text === ':') return false;
  // "rates spanning six orders of magnitude"
  if (
    quantity.rule === 'order-of-magnitude' &&
    !comparing &&
    spanning.test(tokens[quantity.edge.start - 1]?.lower ?? '')
  )
    return false;
  // "a 1x training schedule"
  if (quantity.value === 1 && quantity.valueTo === null && !comparing) return false;
  // "was annotated twice"
  if (quantity.rule === 'twice' && !comparing)
    return /^(?:as|the|that|its|their|our)$/.test(tokens[quantity.end]?.lower ?? '');
  // "half of the categories" is a share; "half the memory" is a comparison.
  if (quantity.rule.startsWith('fraction') && !comparing) return !isShare(finding) && isOfBaseline(finding);
  // "4× super-resolution", "under a 2x schedule"
  if (isOfScaling(tokens, quantity)) return false;
  return (
    comparing !== undefined ||
    quantity.direction !== undefined ||
    isByMultiple(tokens, quantity) ||
    isOfAWhole(tokens, quantity) ||
    cost < (spelled ? 1.5 : 4) ||
    goesOnMultiplying(finding, earlier)
  );
}
