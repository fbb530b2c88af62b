import { withGreekMicro } from '../../../db/micro.ts';
import type { Unit } from '../lexicon/unit.ts';
import type { QuantityKind } from '../quantity.ts';

/** The unit of a number. Made here only: objects of one shape are read quickly, and copies by spreading have shapes of their own. */
export interface ReadUnit {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly unitEntry: Unit | undefined;
  /** The token index after the unit. */
  readonly end: number;
}

function readUnit(kind: QuantityKind, unit: string, unitEntry: Unit | undefined, end: number): ReadUnit {
  return { kind, unit, unitEntry, end };
}

/** A share in percent; `end` is the token index after its sign. */
export function percent(end: number): ReadUnit {
  return readUnit('percent', '%', undefined, end);
}

/** Percentage points. */
export function points(end: number): ReadUnit {
  return readUnit('points', 'pp', undefined, end);
}

/** A multiple, "3x". */
export function multiple(end: number): ReadUnit {
  return readUnit('multiple', 'x', undefined, end);
}

/** A unit that is measured in, as it is written if that says more than its entry. */
export function measure(entry: Unit | undefined, end: number, unit: string = entry?.unit ?? ''): ReadUnit {
  return readUnit('measure', withGreekMicro(unit), entry, end);
}

/** The same unit where it ends elsewhere, or does not stand itself. */
export function endingAt({ kind, unit, unitEntry }: ReadUnit, end: number): ReadUnit {
  return readUnit(kind, unit, unitEntry, end);
}
