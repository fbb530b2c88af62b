/** Which of some results are compared by their values, as the documentation of rankings says. */

/** The base unit of most of some results, of several the first. */
export function usualUnit(units: readonly string[]): string | undefined {
  const often = new Map<string, number>();
  for (const unit of units) often.set(unit, (often.get(unit) ?? 0) + 1);
  const order = ([one, most]: [string, number], [other, more]: [string, number]) =>
    more - most || Buffer.compare(Buffer.from(one), Buffer.from(other));
  return [...often].sort(order)[0]?.[0];
}

/** Of results of one form, those in the unit that is asked for, or else in that of most of them; without a form, all. */
export function inOneUnit<Result extends { baseUnit: string }>(
  results: readonly Result[],
  form: string | null | undefined,
  asked?: string,
): Result[] {
  if (form === undefined || form === null) return [...results];
  const unit = asked ?? usualUnit(results.map(({ baseUnit }) => baseUnit));
  return results.filter(({ baseUnit }) => baseUnit === unit);
}

/** The unit that results of one base unit are told in: their own if they are written alike. A bare share is one in %. */
export function unitTold(results: readonly { unit: string; baseUnit: string }[]): string | undefined {
  const written = new Set(results.map(({ unit, baseUnit }) => (unit === '' ? baseUnit : unit)));
  return written.size === 1 ? [...written][0] : results[0]?.baseUnit;
}

/** Their numbers in that unit. */
export function numbersTold(
  results: readonly { unit: string; baseUnit: string; value: number; baseValue: number }[],
): number[] {
  const told = unitTold(results);
  return results.map(({ unit, value, baseValue }) => (unit === told ? value : baseValue));
}
