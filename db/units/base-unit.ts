import { withGreekMicro } from '../micro.ts';
import { remembered } from '../remembered.ts';
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
const anyCase: ReadonlyMap<string, BaseUnit | undefined> = new Map(
  [...known].map(([unit, meant]): [string, BaseUnit | undefined] => {
    const same = [...known].filter(([other]) => other.toLowerCase() === unit.toLowerCase());
    const isOne = same.every(([, other]) => other.base === meant.base && other.scale === meant.scale);
    return [unit.toLowerCase(), isOne ? meant : undefined];
  }),
);

/**
 * The base unit of any unit. Where the table does not have it, its parts are looked up: `mL/min` is `l/s`. What no table knows is a base
 * unit itself, which compares with nothing else: a wrong conversion is worse than a missing one.
 */
export const baseUnitOf: (unit: string) => BaseUnit = remembered((unit) => {
  const spelled = plainlySpelled(unit);
  const whole = lookUp(spelled) ?? workOf(spelled);
  if (whole) return whole;
  const [counted = '', ...per] = spelled.split('/').map((part) => part.trim());
  if (per.length === 0 || [counted, ...per].includes('')) return { base: spelled, scale: 1 };
  const above = partOf(counted);
  const below = per.map(partOf);
  // "mL/kg per min" and "mL/min/kg" are one.
  const base = [above.base, ...below.map((part) => part.base).sort()].join('/');
  const scale = below.reduce((before, part) => before / part.scale, above.scale);
  // "Gb/s" is not only so many bytes by the second, but what "Gbps" are.
  const again = known.get(base);
  return { base: again?.base ?? base, scale: scale * (again?.scale ?? 1) };
});

/** "A100 GPU days": what machines of one sort work compares with nothing that others do. */
function workOf(unit: string): BaseUnit | undefined {
  const [, machine, work = ''] = /^(\S+) ([GTC]PU[ -](?:hour|day)s?)$/.exec(unit) ?? [];
  const { base, scale } = known.get(work) ?? {};
  return base && scale ? { base: `${machine} ${base}`, scale } : undefined;
}

function partOf(part: string): BaseUnit {
  return lookUp(part) ?? { base: part, scale: 1 };
}

/** What is in capitals or small letters alone may have lost its case: MS are ms, though pA are no Pa. */
function lookUp(unit: string): BaseUnit | undefined {
  const exact = known.get(unit);
  if (exact || unit.length < 2) return exact;
  const isOneCase = unit === unit.toLowerCase() || unit === unit.toUpperCase();
  return isOneCase ? anyCase.get(unit.toLowerCase()) : undefined;
}

/** The several ways of writing a stroke or a square as one: "ml per min", "mg dl-1", "mg.kg-1", "kg/m(2)". */
function plainlySpelled(unit: string): string {
  return withGreekMicro(unit.trim())
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ per (?=\S)/g, '/')
    .replaceAll(/[ .·](\p{L}{1,6})-1(?!\d)/gu, '/$1')
    .replaceAll(/(?<=\p{L})(?:\(2\)|²)/gu, '2')
    .replaceAll(/(?<=\p{L})(?:\(3\)|³)/gu, '3');
}
