import { slugOf } from '../../db/fold.ts';
import type { AuthorRecord } from '../../db/record.ts';
import { commaName } from './person-name.ts';

type Items = (tag: string) => readonly string[];

/** The authors of a record, with their full names where it has them, groups last; `OI` tells ORCIDs by name. */
export function wosAuthors(items: Items): AuthorRecord[] {
  const short = firstOf(items, 'AU', 'BA');
  const full = firstOf(items, 'AF', 'BF');
  const names = (full.length > 0 ? full : short).filter((name) => !/^\[?anonymous\]?$/i.test(name));
  const orcidOf = orcidsByName(items('OI'), names);
  const people = names.map((name, index) => {
    const orcid = orcidOf(name) ?? (short.length === names.length ? orcidOf(short[index] ?? '') : undefined);
    return { ...commaName(name), ...(orcid !== undefined && { orcid }) };
  });
  const groups = firstOf(items, 'CA', 'GP').map((name) => ({ name, collective: true }));
  return [...people, ...groups];
}

/** The editors of the book or the proceedings. */
export function wosEditors(items: Items): AuthorRecord[] {
  return items('BE').map(commaName);
}

function firstOf(items: Items, ...tags: string[]): readonly string[] {
  return tags.map(items).find((values) => values.length > 0) ?? [];
}

/**
 * Tells the ORCID of somebody from what stands in `OI`, `Bornmann, Lutz/0000-0003-0810-7091`: by the same name, else by family name and
 * first letter if no other author and no other ORCID has these, as people write themselves otherwise than papers do.
 */
function orcidsByName(
  values: readonly string[],
  authors: readonly string[],
): (name: string) => string | undefined {
  const whole = new Map<string, string>();
  const alike = new Map<string, string>();
  const isTaken = repeated(authors.map(beginning));
  for (const value of values) {
    const [name = '', orcid = ''] = value.split('/', 2);
    whole.set(slugOf(name), orcid.trim());
    const key = beginning(name);
    if (alike.has(key)) isTaken.add(key);
    else alike.set(key, orcid.trim());
  }
  return (name) =>
    whole.get(slugOf(name)) ?? (isTaken.has(beginning(name)) ? undefined : alike.get(beginning(name)));
}

/** Family name and first letter: `Bornmann, L.` and `Bornmann, Lutz` begin alike. */
function beginning(name: string): string {
  const [family = '', given = ''] = name.split(',', 2);
  return `${slugOf(family)}/${slugOf(given).slice(0, 1)}`;
}

function repeated(keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}
