/** Prefixes as they are written; `u`, `mu` and `mc` stand for micro where there is no Greek letter. */
const prefixes = {
  f: 1e-15,
  p: 1e-12,
  n: 1e-9,
  μ: 1e-6,
  u: 1e-6,
  mu: 1e-6,
  mc: 1e-6,
  m: 1e-3,
  c: 1e-2,
  d: 1e-1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
} as const;

/** Names of units and what one of each is in their base unit. */
export type Scales = Readonly<Record<string, number>>;

/** A unit and what is made of it with prefixes, which blanks part: `prefixed('W', 'm k')` are W, mW and kW. `scale` is that of the unit itself. */
export function prefixed(unit: string, letters: string, scale = 1): Scales {
  const made = Object.entries(prefixes).filter(([prefix]) => letters.split(' ').includes(prefix));
  return Object.fromEntries([
    [unit, scale],
    ...made.map(([prefix, power]) => [prefix + unit, Number((power * scale).toPrecision(15))]),
  ]);
}

/** The prefixes of powers of 1024, in order. */
const binaryPrefixes = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'] as const;

/** What is made of a unit with all prefixes of powers of 1024: `binary('B')` are KiB, MiB and so on. `scale` is that of the unit itself. */
export function binary(unit: string, scale = 1): Scales {
  return Object.fromEntries(
    binaryPrefixes.map((prefix, place) => [prefix + unit, scale * 1024 ** (place + 1)]),
  );
}

/** The power of ten that a unit may begin with as its prefix, and what stands behind it; undefined where it begins with none. */
export function prefixOf(unit: string): { power: number; behind: string } | undefined {
  const [prefix, power] = Object.entries(prefixes).find(([letter]) => letter === unit[0]) ?? [];
  return prefix && power && unit.length > 1 ? { power, behind: unit.slice(1) } : undefined;
}

/** Several names of one unit. */
export function called(names: string, scale = 1): Scales {
  return Object.fromEntries(names.split(', ').map((name) => [name, scale]));
}
