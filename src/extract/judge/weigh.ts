import type { Finding } from '../finding.ts';
import { formWeights } from '../learned/form-weights.ts';
import { likeliest, linearModel } from '../learned/linear-model.ts';
import {
  type Frame,
  frameOf,
  type RuledNumber,
  showForResult,
  surroundingsOf,
} from '../learned/result-cues.ts';
import { resultWeights } from '../learned/result-weights.ts';
import { showWords } from '../learned/word-cues.ts';
import type { Quantity, QuantityKind } from '../quantity.ts';
import { isLevelOfChange } from './changed-levels.ts';

/**
 * The kinds of numbers on which the rules are not the last word: what "14 pumps" or "a 3 s window" are is told by many small things
 * together, while a percentage is nearly always a result.
 */
export const weighedKinds: ReadonlySet<QuantityKind> = new Set(['bare', 'measure']);

/** From here on a number is taken for a result that the rules refused; below this, one that they took is none. */
const enough = 0.6;
const tooLittle = 0.25;

const results = linearModel({ result: resultWeights });
const forms = linearModel(formWeights);

/**
 * Those of a text's numbers that are results: as the rules judged them, and where they are not the last word, as all that is seen weighs.
 */
export function weigh(numbers: readonly RuledNumber[], text: string): Finding[] {
  let frame: Frame | undefined;
  const given = new Set<string>();
  return numbers.flatMap((number, index) => {
    const { finding, isResult } = number;
    const { quantity } = finding;
    if (!weighedKinds.has(quantity.kind)) return isResult ? [finding] : [];
    // Of a figure that is given twice the first is the result.
    const figure = `${quantity.value} ${quantity.unit}`;
    if (!isResult && (isOfSetUp(quantity) || given.has(figure))) return [];
    // Both ends of a change are results, however much one looks like a set-up: "from 3 days to 4 hours".
    if (isResult && quantity.kind === 'measure' && isLevelOfChange(finding)) return [finding];
    frame ??= frameOf(text);
    const surroundings = surroundingsOf(numbers, index, frame);
    const { likelihood, because } = likeliest(results, (see) => showForResult(number, surroundings, see));
    if (likelihood < (isResult ? tooLittle : enough)) return [];
    if (!isResult) takeIn(finding, because);
    given.add(figure);
    return [finding];
  });
}

/** "three groups", "a follow-up of 14 months": what the rules refuse of these is nearly never a result. */
function isOfSetUp({ inWords, unitEntry }: Quantity): boolean {
  return inWords || unitEntry?.dimension === 'dose';
}

/** Gives a number that the rules refused the form that it has as a result. */
function takeIn(finding: Finding, because: string): void {
  finding.form = likeliest(forms, (see) => showWords(finding, see)).answer;
  finding.rules.push(`weighed:${because}`);
}
