import type { AuthorRecord } from '../../db/record.ts';
import { commaName } from './person-name.ts';
import type { TaggedValue } from './tagged-entries.ts';

/** Ordinals behind a name, and how they are written elsewhere. */
const ordinals: Readonly<Record<string, string>> = { '2nd': 'II', '3rd': 'III', '4th': 'IV' };

/**
 * Authors and editors of a citation of PubMed. Its lines tell of them one after the other: the full name, the same with initials,
 * identifiers; older ones have initials alone.
 */
export function nbibPeople(values: readonly TaggedValue[]): {
  authors: AuthorRecord[];
  editors: AuthorRecord[];
} {
  const authors: AuthorRecord[] = [];
  const editors: AuthorRecord[] = [];
  let naming = '';
  for (const [tag, value] of values) {
    // Initials only repeat the full name before them.
    const repeats = naming === `F${tag}`;
    if (/^F?(?:AU|ED|IR)$|^CN$/.test(tag)) naming = tag;
    if (repeats) continue;
    if (tag === 'FAU' || tag === 'AU') authors.push(personOf(value));
    else if (tag === 'FED' || tag === 'ED') editors.push(personOf(value));
    else if (tag === 'CN') authors.push({ name: value, collective: true });
    else if (tag === 'AUID' && /AU$|CN/.test(naming)) identify(authors.at(-1), value);
  }
  return { authors, editors };
}

/** Full names have a comma, `King, Martin L 3rd`; those with initials have none, `King ML`. */
function personOf(name: string): AuthorRecord {
  const full = name.includes(',') ? name : name.replace(/\s(?=\p{Lu}{1,4}$)/u, ', ');
  return commaName(
    full.replace(
      /\s(Jr|Sr|I{2,3}|IV|2nd|3rd|4th)\.?$/,
      (_, suffix: string) => `, ${ordinals[suffix] ?? suffix}`,
    ),
  );
}

/** Gives an author the ORCID that a line tells, in whatever spelling: `ORCID: 0000000179131932`. */
function identify(author: AuthorRecord | undefined, text: string): void {
  const digits = /^ORCID:\s*(?:https?:\/\/orcid\.org\/)?([\dX-]{16,19})$/i
    .exec(text)?.[1]
    ?.replaceAll('-', '');
  if (author !== undefined && digits !== undefined) author.orcid ??= digits.replace(/(.{4})(?=.)/g, '$1-');
}
