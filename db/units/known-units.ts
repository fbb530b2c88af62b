/** What the table says of a unit as it is written, and where its case may be lost. */
import { unitTable } from './unit-table.ts';

/** What a unit converts into, and what one of it is there. Numbers compare if their base units are the same. */
export interface BaseUnit {
  readonly base: string;
  readonly scale: number;
}

const known: ReadonlyMap<string, BaseUnit> = new Map(
  Object.entries(unitTable).flatMap(([base, scales]) =>
    Object.entries(scales).map(([unit, scale]): [string, BaseUnit] => [unit, { base, scale }]),
  ),
);

/** Units in one case by what they are where case does not matter, if that is one thing alone: MB and Mb are two. */
const anyCase = new Map<string, BaseUnit | undefined>();
for (const [unit, meant] of known) {
  const folded = unit.toLowerCase();
  const other = anyCase.has(folded) ? anyCase.get(folded) : meant;
  anyCase.set(folded, other?.base === meant.base && other.scale === meant.scale ? meant : undefined);
}

/** A unit that the table has as it is written. */
export function knownUnit(unit: string): BaseUnit | undefined {
  return known.get(unit);
}

/** What the table has in some case, if that is one thing alone. */
export function unitInAnyCase(unit: string): BaseUnit | undefined {
  return anyCase.get(unit.toLowerCase());
}

/** What is in capitals or small letters alone may have lost its case: MS are ms, though pA are no Pa. */
export function unitInTable(unit: string): BaseUnit | undefined {
  const exact = known.get(unit);
  if (exact || unit.length < 2) return exact;
  const isOneCase = unit === unit.toLowerCase() || unit === unit.toUpperCase();
  return isOneCase ? unitInAnyCase(unit) : undefined;
}
