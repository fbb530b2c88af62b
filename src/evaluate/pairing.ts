import { agreesInFamily, agreesInText, agreesInValue, isFound, isNamed, slots } from './agreement.ts';
import type { Label, Reading } from './label.ts';

/** The readings of one abstract beside its labels; each has at most one partner. */
export interface Pairing {
  pairs: [Label, Reading][];
  missed: Label[];
  /** Readings of numbers that no label has. */
  unlabelled: Reading[];
}

/** Pairs labels and readings of the same number, those first that agree in most; of equals, those that stand first. */
export function pair(labels: readonly Label[], readings: readonly Reading[]): Pairing {
  const candidates = labels.flatMap((label) =>
    readings
      .filter((reading) => agreesInValue(label, reading))
      .map((reading) => ({ label, reading, weight: weightOf(label, reading) })),
  );
  candidates.sort((one, other) => other.weight - one.weight);
  const freeLabels = new Set(labels);
  const freeReadings = new Set(readings);
  const pairs: [Label, Reading][] = [];
  for (const { label, reading } of candidates) {
    if (!freeLabels.has(label) || !freeReadings.has(reading)) continue;
    freeLabels.delete(label);
    freeReadings.delete(reading);
    pairs.push([label, reading]);
  }
  return { pairs, missed: [...freeLabels], unlabelled: [...freeReadings] };
}

/** How much they agree in; what a number is weighs more than all that is said about it. */
function weightOf(label: Label, reading: Reading): number {
  const context = slots.filter((slot) => agreesInText(label[slot], reading[slot])).length;
  const identity = [
    [isFound, 50],
    [agreesInFamily, 10],
    [isNamed, 10],
  ] as const;
  return identity.reduce((sum, [agrees, weight]) => sum + (agrees(label, reading) ? weight : 0), context);
}
