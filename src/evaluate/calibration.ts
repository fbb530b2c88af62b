import { isNamed } from './agreement.ts';
import { isJudged, isRight } from './counts.ts';
import type { Pairing } from './pairing.ts';

/** What stated confidence is worth in one tenth of its range. */
export interface CalibrationTenth {
  /** From `from`, up to but without `to`; the last tenth includes 1. */
  from: number;
  to: number;
  /** Mean of the confidences stated; null where there are none. */
  stated: number | null;
  /** Share of the readings that are right in number, unit, form, direction and metric; null where there are none. */
  measured: number | null;
  count: number;
}

const tenths = 10;

/** Sets stated confidence against the share that is right, over the readings that are judged. */
export function calibrationOf(pairings: readonly Pairing[]): CalibrationTenth[] {
  const sums = Array.from({ length: tenths }, () => ({ count: 0, stated: 0, right: 0 }));
  const add = (confidence: number, right: boolean) => {
    const sum = sums[tenthOf(confidence)];
    if (sum === undefined) return;
    sum.count += 1;
    sum.stated += confidence;
    if (right) sum.right += 1;
  };
  for (const { pairs, unlabelled } of pairings) {
    for (const [label, reading] of pairs) {
      if (!isJudged(reading, label)) continue;
      add(reading.confidence, isRight(label, reading) && isNamed(label, reading));
    }
    for (const reading of unlabelled) if (isJudged(reading)) add(reading.confidence, false);
  }
  return sums.map(({ count, stated, right }, index) => ({
    from: index / tenths,
    to: (index + 1) / tenths,
    stated: count === 0 ? null : stated / count,
    measured: count === 0 ? null : right / count,
    count,
  }));
}

function tenthOf(confidence: number): number {
  // 0.29 * 10 is a little less than 2.9, and 0.6 * 10 may be a little less than 6.
  return Math.max(0, Math.min(tenths - 1, Math.floor(confidence * tenths + 1e-9)));
}
