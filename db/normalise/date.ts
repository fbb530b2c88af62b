import { cleanText } from './text.ts';

/**
 * An ISO date, as exact as it is known and possible: `2024-09-30T12:00Z` → `2024-09-30`, `2023-02-30` → `2023-02`,
 * `2024-13` → `2024`. Undefined where not even the year can be one.
 */
export function cleanDate(text: string | undefined): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/.exec(cleanText(text) ?? '') ?? [];
  if (year === undefined || Number(year) < 1000) return undefined;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const exact = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return exact;
  return `${exact}-${day.padStart(2, '0')}`;
}

/** How many days a month has; the first month is 1. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
