import type { Finding } from '../finding.ts';
import { bondBetween } from '../read/series.ts';

/** Drops a range in brackets behind a single value of its unit: "87% (79-94%)" is a value and its interval. */
export function dropIntervals(findings: Finding[]): Finding[] {
  return findings.filter((finding, index) => {
    const before = findings[index - 1];
    if (
      !before ||
      before.reading !== finding.reading ||
      finding.quantity.valueTo === null ||
      before.quantity.valueTo !== null
    )
      return true;
    if (before.quantity.unit !== finding.quantity.unit || finding.comparing) return true;
    // "HR 0.56, 0.34-0.92"
    const { value, valueTo } = finding.quantity;
    const holds = value <= before.quantity.value && before.quantity.value <= (valueTo ?? value);
    if (holds && finding.quantity.first - before.quantity.end < 3) return false;
    return bondBetween(finding.reading.sentence.tokens, before.quantity, finding.quantity) !== 'gloss';
  });
}
