/** Whether two ways of writing a unit are one. Case is often lost, and matters where another unit is told apart by it alone. */
import { fold } from '../fold.ts';
import { remembered } from '../remembered.ts';
import { partsOfUnit } from './base-unit.ts';
import { type BaseUnit, knownUnit, unitInAnyCase, unitInTable } from './known-units.ts';
import { prefixOf } from './prefixes.ts';

/** What the parts of a unit are worth; undefined for those that no table knows as they are written. */
const meanings: (unit: string) => readonly (string | undefined)[] = remembered((unit) =>
  partsOfUnit(unit).map((part) => {
    const meant = partMeant(part);
    return meant && `${meant.scale} ${meant.base}`;
  }),
);

/** What a part of a unit is in the case that it is written in: "Ms" are no ms though no table has them, "Fps" are FPS, and "mb" may be MB or Mb. */
function partMeant(part: string): BaseUnit | undefined {
  return unitInTable(part) ?? withPrefix(part) ?? (part.length > 2 ? unitInAnyCase(part) : undefined);
}

/** A unit behind a prefix that the table does not have it with; in small letters alone it may have lost its case. */
function withPrefix(part: string): BaseUnit | undefined {
  const { power, behind } = prefixOf(part) ?? {};
  if (!power || !behind || part === part.toLowerCase()) return undefined;
  const unit = knownUnit(behind) ?? (/^\p{Lu}$/u.test(behind) ? { base: behind, scale: 1 } : undefined);
  return unit && { base: unit.base, scale: Number((power * unit.scale).toPrecision(15)) };
}

/** What is the same for the spellings of one unit: mW and MW have two keys, FPS and fps one. What no table knows is folded. */
export const unitKey: (unit: string) => string = remembered((unit) => {
  const parts = partsOfUnit(unit).map((part, place) => meanings(unit)[place] ?? fold(part));
  return `${fold(unit)} ${parts.join('/')}`;
});

/**
 * Whether a unit may be the one that somebody asks for: both fold to the same, and what is asked for in a case that the tables know is
 * worth the same. So `mW` is not MW, and `mw` may be either.
 */
export function isUnitAsked(unit: string, asked: string): boolean {
  if (unit === asked) return true;
  if (fold(unit) !== fold(asked)) return false;
  const [found, wanted] = [meanings(unit), meanings(asked)];
  return found.length === wanted.length
    ? wanted.every((meaning, place) => meaning === undefined || meaning === found[place])
    : wanted.every((meaning) => meaning === undefined);
}

/** The units of a list in JSON; the same few lists are asked of every row. */
const askedUnits: (list: string) => readonly string[] = remembered((list) => JSON.parse(list));

/** Whether a unit may be one of those that a list in JSON asks for. */
export function isOneOfUnits(unit: string, list: string): boolean {
  return askedUnits(list).some((asked) => isUnitAsked(unit, asked));
}
