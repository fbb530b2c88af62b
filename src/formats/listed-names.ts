import type { AuthorRecord } from '../../db/record.ts';
import { commaName } from './person-name.ts';

/** The names in a cell: between semicolons, or bars, or the word "and"; commas part names only where no name has one inside. */
export function namesIn(text: string): string[] {
  const separator = text.includes(';')
    ? /;/
    : text.includes('|')
      ? /\|/
      : /\sand\s/.test(text)
        ? /,?\sand\s/
        : undefined;
  const names = separator === undefined ? listOfNames(text) : text.split(separator);
  // Scopus writes its own number after each name.
  return names
    .map((name) => name.replace(/(?<!\s)\s*\(\d{6,}\)\s*$/, '').trim())
    .filter((name) => name !== '');
}

/** What is longer names nobody, and `initials` would be long at it. */
const longestName = 200;
const initials = /^(\p{Lu}.*\p{Ll}\S*)\s+((?:\p{Lu}\.?-?){1,3}(?:\s(?:\p{Lu}\.?-?){1,2})*)$/u;

/** Somebody by a name of a list: Scopus and PubMed write family names first without a comma, `Smith J.A.`, `Smith JA`. */
export function listedName(name: string): AuthorRecord {
  const [, family, given] = /,/.test(name) || name.length > longestName ? [] : (initials.exec(name) ?? []);
  return commaName(family === undefined || /^[IVX]+$/.test(given ?? '') ? name : `${family}, ${given}`);
}

function listOfNames(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  // "Smith, Jane" is one name; "Jane Smith, Wei Wang" and "Smith J., Wang W." are two.
  return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part)) ? parts : [text];
}
