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
    return bondBetween(finding.reading.sentence.tokens, before.quantity, finding.quantity) !== 'gloss';
  });
}
