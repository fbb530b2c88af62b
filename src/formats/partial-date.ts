const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The English names of months as BibTeX abbreviates them, January first. */
export const monthMacros: readonly string[] = months;

/** The number of a month by name or digits: `Sept.` → 9, `06` → 6; undefined if it is none. */
export function monthNumber(text: string | undefined): number | undefined {
  const word = text?.trim().toLowerCase() ?? '';
  const number = /^\d{1,2}$/.test(word) ? Number(word) : months.indexOf(word.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 && (/^\d/.test(word) || /^[a-z]{3,9}\.?$/.test(word))
    ? number
    : undefined;
}

/** An ISO date of as many parts as are known: `(2024, 9)` → `2024-09`; undefined without a year. */
export function isoDate(
  year: number | string | undefined,
  month?: number | string,
  day?: number | string,
): string | undefined {
  if (year === undefined || !/^\d{1,4}$/.test(String(year))) return undefined;
  const parts = [String(year).padStart(4, '0')];
  for (const part of [month, day]) {
    if (part === undefined || !/^\d{1,2}$/.test(String(part))) break;
    parts.push(String(part).padStart(2, '0'));
  }
  return parts.join('-');
}

/**
 * The date that a text tells, as exact as it tells it: `2001/09/01/`, `2016/12//`, `2024-09-30T12:00Z`, `12 Sep. 2003`, `Sep 12, 2003`,
 * `1-2 April, 2001`, `Summer 1999`, `c2004`. Of a range its beginning; undefined without a year of four digits. Whether the day
 * exists is not looked at, and days in digits alone count only after their year, for nobody knows what 1/2/2003 means.
 */
export function dateIn(text: string | undefined): string | undefined {
  const line = text?.trim().slice(0, 200) ?? '';
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])/.exec(line) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(line) ??
    [];
  if (year !== undefined && month !== undefined) return isoDate(year, month, day);
  const found = /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/.exec(line)?.[0] ?? year;
  if (found === undefined) return undefined;
  const name =
    /(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?![b-df-hj-np-tv-z]{2})[a-z]*/i.exec(
      line,
    )?.[0];
  const number = monthNumber(name);
  if (number === undefined) return found;
  return isoDate(found, number, /(?<!\d)\d{1,2}(?!\d)/.exec(line.replace(found, ''))?.[0]);
}

/** A date, or else the first of texts that were to tell one and do not, as it stands: whoever looks at it later says so. */
export function dateOrText(
  date: string | undefined,
  ...texts: readonly (string | undefined)[]
): string | undefined {
  return date ?? texts.find((text) => text !== undefined && text.trim() !== '');
}
