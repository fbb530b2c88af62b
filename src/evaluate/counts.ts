import { agreesInFamily, agreesInText, isFound, isNamed, type Slot, slots } from './agreement.ts';
import type { Label, Reading } from './label.ts';
import type { Pairing } from './pairing.ts';

/** Of the same things: how many were labelled, how many were read, and how many of these are right. */
export interface Hits {
  labelled: number;
  read: number;
  right: number;
}

/** What is counted over abstracts, to make figures of. Results are those of the paper itself that every reader would note. */
export interface Counts {
  labelled: number;
  /** Results that were read, without those that careful readers may differ on. */
  read: number;
  found: number;
  inFamily: number;
  named: number;
  /** Of those found. */
  qualified: number;
  slots: Record<Slot, Hits>;
  /** Labels with a reading of the same number, whoever's result it is, and those where both agree on that. */
  paired: number;
  ownAgreed: number;
}

/** Nothing counted yet. */
export function noCounts(): Counts {
  const none = (): Hits => ({ labelled: 0, read: 0, right: 0 });
  const context = { baseline: none(), dataset: none(), hardware: none(), subject: none() };
  const numbers = { labelled: 0, read: 0, found: 0, inFamily: 0, named: 0, qualified: 0 };
  return { ...numbers, paired: 0, ownAgreed: 0, slots: context };
}

/** Whether a reading counts as one: of the paper itself, and not of what careful readers may differ on. */
export function isJudged(reading: Reading, label?: Label): boolean {
  return reading.own && label?.required !== false;
}

/** Whether a reading is a result of the paper that every reader would note. */
export function isRight(label: Label, reading: Reading): boolean {
  return label.own && label.required && reading.own && isFound(label, reading);
}

/** Counts one abstract; `countsFor` tells which counts an item belongs to, by its label where it has one. */
export function count({ pairs, missed, unlabelled }: Pairing, countsFor: (item: Label | Reading) => Counts) {
  for (const [label, reading] of pairs) countPair(countsFor(label), label, reading);
  for (const label of missed) if (label.own && label.required) countsFor(label).labelled += 1;
  for (const reading of unlabelled) if (isJudged(reading)) countsFor(reading).read += 1;
}

function countPair(counts: Counts, label: Label, reading: Reading): void {
  counts.paired += 1;
  if (label.own === reading.own) counts.ownAgreed += 1;
  if (label.own && label.required) counts.labelled += 1;
  if (isJudged(reading, label)) counts.read += 1;
  if (!isRight(label, reading)) return;
  counts.found += 1;
  if (agreesInFamily(label, reading)) counts.inFamily += 1;
  if (isNamed(label, reading)) counts.named += 1;
  if (label.qualifier === reading.qualifier) counts.qualified += 1;
  for (const slot of slots) countSlot(counts.slots[slot], label[slot] ?? '', reading[slot] ?? '');
}

function countSlot(hits: Hits, labelled: string, read: string): void {
  if (labelled !== '') hits.labelled += 1;
  if (read !== '') hits.read += 1;
  if (labelled !== '' && read !== '' && agreesInText(labelled, read)) hits.right += 1;
}
