import { agreesInValue } from '../../../src/evaluate/agreement.ts';
import type { Label } from '../../../src/evaluate/label.ts';
import type { Finding } from '../../../src/extract/finding.ts';

/** What is needed of a number to tell which label is its. */
export type Located = Pick<Finding, 'quantity' | 'reading'>;

/**
 * Which label each number of an abstract has: of those with its value the one whose quote it stands in, else the next in order. Numbers
 * without a label are left out.
 */
export function labelsOfNumbers<Number extends Located>(
  numbers: readonly Number[],
  labels: readonly Label[],
  abstract: string,
): Map<Number, Label> {
  const found = new Map<Number, Label>();
  let last = -1;
  for (const label of labels) {
    let best: number | undefined;
    let most = 0;
    for (const [index, number] of numbers.entries()) {
      if (found.has(number) || !agreesInValue(label, number.quantity)) continue;
      const sum =
        1 +
        (isQuoted(number, label.text, abstract) ? 4 : 0) +
        (number.quantity.unit === label.unit ? 2 : 0) +
        (index > last ? 1 : 0);
      if (sum > most) [most, best] = [sum, index];
    }
    const number = best === undefined ? undefined : numbers[best];
    if (best === undefined || !number) continue;
    found.set(number, label);
    last = best;
  }
  return found;
}

/** Offset at which a number begins in its text. */
export function startOf({ quantity, reading }: Located): number {
  return reading.sentence.tokens[quantity.first]?.start ?? reading.sentence.start;
}

function isQuoted(number: Located, quote: string | undefined, abstract: string): boolean {
  if (!quote) return false;
  const start = startOf(number);
  const end = number.reading.sentence.tokens[number.quantity.end - 1]?.end ?? start;
  for (let at = abstract.indexOf(quote); at >= 0; at = abstract.indexOf(quote, at + 1))
    if (at < end && at + quote.length > start) return true;
  return false;
}
