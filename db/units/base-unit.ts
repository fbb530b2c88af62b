import { withGreekMicro } from '../micro.ts';
import { remembered } from '../remembered.ts';
import { type BaseUnit, knownUnit, unitInTable } from './known-units.ts';

/**
 * The base unit of any unit. Where the table does not have it, its parts are looked up: `mL/min` is `l/s`. What no table knows is a base
 * unit itself, which compares with nothing else: a wrong conversion is worse than a missing one.
 */
export const baseUnitOf: (unit: string) => BaseUnit = remembered((unit) => {
  const [counted = '', ...per] = partsOfUnit(unit);
  if (per.length === 0) return unitInTable(counted) ?? workOf(counted) ?? { base: counted, scale: 1 };
  const above = partOf(counted);
  const below = per.map(partOf);
  // "mL/kg per min" and "mL/min/kg" are one.
  const base = [above.base, ...below.map((part) => part.base).sort()].join('/');
  const scale = below.reduce((before, part) => before / part.scale, above.scale);
  // "Gb/s" is not only so many bytes by the second, but what "Gbps" are.
  const again = knownUnit(base);
  return { base: again?.base ?? base, scale: scale * (again?.scale ?? 1) };
});

/** What a unit is made of: what is counted, and what it is for each of. One part where the tables have the whole of it. */
export function partsOfUnit(unit: string): readonly string[] {
  const spelled = plainlySpelled(unit);
  const parts = spelled.split('/').map((part) => part.trim());
  return parts.includes('') || unitInTable(spelled) || workOf(spelled) ? [spelled] : parts;
}

/** "A100 GPU days": what machines of one sort work compares with nothing that others do. */
function workOf(unit: string): BaseUnit | undefined {
  const [, machine, work = ''] = /^(\S+) ([GTC]PU[ -](?:hour|day)s?)$/.exec(unit) ?? [];
  const { base, scale } = knownUnit(work) ?? {};
  return base && scale ? { base: `${machine} ${base}`, scale } : undefined;
}

function partOf(part: string): BaseUnit {
  return unitInTable(part) ?? { base: part, scale: 1 };
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
