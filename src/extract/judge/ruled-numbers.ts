import type { Finding } from '../finding.ts';
import type { RuledNumber } from '../learned/result-cues.ts';
import { readQuantities } from '../read/read-quantities.ts';
import type { ReadPassage } from '../readings.ts';
import { judgeNumbers } from './judge.ts';

/** All numbers of a text in the order they stand, as the rules judge them. */
export function ruledNumbersOf(passages: readonly ReadPassage[]): RuledNumber[] {
  const numbers: RuledNumber[] = [];
  const results: Finding[] = [];
  for (const reading of passages.flatMap(({ readings }) => readings ?? [])) {
    const judged = judgeNumbers(readQuantities(reading), results);
    for (const { finding, isResult } of judged) if (isResult) results.push(finding);
    numbers.push(...judged);
  }
  return numbers;
}
