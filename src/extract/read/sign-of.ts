import type { Finding } from '../finding.ts';

/** The sign right before a number that begins a phrase: in "(-4.7 mm Hg)", not in "12-14". */
export function signOf({ quantity: { first }, reading: { sentence } }: Finding): '+' | '-' | undefined {
  const sign = sentence.tokens[first - 1];
  if (sign?.text !== '-' && sign?.text !== '+') return undefined;
  const before = sentence.tokens[first - 2];
  if (before && before.kind !== 'symbol' && sign.glued) return undefined;
  return sign.text;
}
