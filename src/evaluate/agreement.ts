/** In what a label and a reading agree. */
import { metricKinds } from '../../db/vocabulary.ts';
import type { Reading } from './label.ts';

/** The fields that say under which circumstances a number was measured, in the words of the paper. */
export const slots = ['baseline', 'dataset', 'hardware', 'subject'] as const;

export type Slot = (typeof slots)[number];

type Item = Omit<Reading, 'confidence'>;

type Ranged = Pick<Item, 'value' | 'valueTo'>;
type Measured = Pick<Item, 'unit' | 'form'>;

/** Spellings of one unit. */
const unitNames: Readonly<Record<string, string>> = {
  '×': 'x',
  times: 'x',
  fold: 'x',
  percent: '%',
  points: 'pp',
  point: 'pp',
};

/** The unit to compare by: a change of 2.1 is the same whether or not the text calls it points. */
function unitOf({ unit, form }: Measured): string {
  // The sign for micro and the Greek letter look alike.
  const folded = unit.normalize('NFKC').trim().toLowerCase();
  const name = unitNames[folded] ?? folded;
  return name === 'pp' && form === 'change' ? '' : name;
}

/** Whether the units of both are one, however they are spelled. */
export function haveSameUnit(label: Measured, reading: Measured): boolean {
  return unitOf(label) === unitOf(reading);
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Whether both give the same number or range. */
export function agreesInValue(label: Ranged, reading: Ranged): boolean {
  return isNear(label.value, reading.value) && isNear(label.valueTo, reading.valueTo);
}

/** Whether both are the same number in the same form and unit. */
export function isFound(label: Item, reading: Item): boolean {
  return agreesInValue(label, reading) && label.form === reading.form && haveSameUnit(label, reading);
}

/** Whether it is found, moves the same way, and measures the same sort of thing. */
export function agreesInFamily(label: Item, reading: Item): boolean {
  return (
    isFound(label, reading) &&
    label.direction === reading.direction &&
    metricKinds[label.metric].family === metricKinds[reading.metric].family
  );
}

/** Whether it is found, moves the same way, and measures the same thing. */
export function isNamed(label: Item, reading: Item): boolean {
  return agreesInFamily(label, reading) && label.metric === reading.metric;
}

/** Whether two texts name the same: both nothing, or at least half of their words are common to both. */
export function agreesInText(one: string | null, other: string | null): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  if (words.size === 0 || others.size === 0) return words.size === others.size;
  const common = [...words].filter((word) => others.has(word)).length;
  return 4 * common >= words.size + others.size;
}

function wordsIn(text: string | null): Set<string> {
  return new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
