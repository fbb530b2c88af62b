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

const alwaysWeighed: ReadonlySet<QuantityKind> = new Set(['bare', 'measure']);

/**
 * Whether the rules are not the last word on a number: what "14 pumps" or "a 3 s window" are is told by many small things together. A
 * percentage is nearly always a result, but where people are treated it is as often a share of those who were enrolled.
 */
export function isWeighed({ kind }: Quantity, { medical }: Frame): boolean {
  return medical || alwaysWeighed.has(kind);
}

/** From here on a number is taken for a result that the rules refused; below the last, one that they took is none. */
const enough = 0.6;
const enoughInTrials = 0.5;
const tooLittle = 0.25;

const results = linearModel({ result: resultWeights });
const forms = linearModel(formWeights);

/**
 * Those of a text's numbers that are results: as the rules judged them, and where they are not the last word, as all that is seen weighs.
 */
export function weigh(numbers: readonly RuledNumber[], text: string): Finding[] {
  if (numbers.length === 0) return [];
  const frame = frameOf(text);
  const given = new Set<string>();
  return numbers.flatMap((number, index) => {
    const { finding, isResult } = number;
    const { quantity } = finding;
    if (!isWeighed(quantity, frame)) return isResult ? [finding] : [];
    // Of a figure that is given twice the first is the result.
    const figure = `${quantity.value} ${quantity.unit}`;
    if (!isResult && given.has(figure)) return [];
    // Both ends of a change are results, however much one looks like a set-up: "from 3 days to 4 hours".
    if (isResult && quantity.kind === 'measure' && isLevelOfChange(finding)) return [finding];
    const surroundings = surroundingsOf(numbers, index, frame);
    const { likelihood, because } = likeliest(results, (see) => showForResult(number, surroundings, see));
    if (likelihood < (isResult ? tooLittle : frame.medical ? enoughInTrials : enough)) return [];
    if (!isResult) takeIn(finding, because());
    given.add(figure);
    return [finding];
  });
}

/** Gives a number that the rules refused the form that it has as a result. */
function takeIn(finding: Finding, because: string): void {
  finding.form = likeliest(forms, (see) => showWords(finding, see)).answer;
  finding.rules.push(`weighed:${because}`);
}
