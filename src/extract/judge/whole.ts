import type { Quantity } from '../quantity.ts';

/** Whether a number is given as a whole one: 75 and "1.5 million", unlike the "75.0" of a score. */
export function isWhole({ value, first, sentence }: Quantity): boolean {
  const token = sentence.tokens[first];
  return Number.isInteger(value) && !(token?.value === value && token.text.includes('.'));
}
