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

/** Several names of one unit. */
export function called(names: string, scale = 1): Scales {
  return Object.fromEntries(names.split(', ').map((name) => [name, scale]));
}
