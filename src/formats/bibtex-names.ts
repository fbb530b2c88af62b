import type { AuthorRecord } from '../../db/record.ts';
import { authorOf, partsOf, spokenName } from './person-name.ts';
import { splitOutsideGroups } from './tex-split.ts';
import { texText } from './tex-text.ts';
import { texOf } from './tex-write.ts';

const and = /\s+and(?=\s)/iy;
const comma = /,/y;
const blank = /[\s~]+/y;

/** The people in a list of names as BibTeX writes them: `van der Berg, Jan and {CERN} and others`. */
export function peopleIn(source: string): AuthorRecord[] {
  return splitOutsideGroups(` ${source} `.replace(/\s+/g, ' '), and)
    .filter((name) => !/^(?:others|et\.? al\.?)$/i.test(name))
    .flatMap((name) => {
      const person = personIn(withoutMarks(name));
      return person === undefined || person.name === '' ? [] : [person];
    });
}

/** A name without the semicolon of a list in another style, and without the number by which DBLP tells namesakes apart. */
function withoutMarks(name: string): string {
  return name.replace(/\s*;$/, '').replace(/\s0\d{3}(?=,|$)/, '');
}

function personIn(source: string): AuthorRecord | undefined {
  const parts = splitOutsideGroups(source, comma);
  if (parts.every((part) => /^\s*(?:family|given|prefix|suffix|useprefix|[a-z]+-i)\s*=/.test(part)))
    return extended(parts);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return spoken(first);
  const given = rest.length > 1 ? (rest.at(-1) ?? '') : (rest[0] ?? '');
  const suffix = rest.length > 1 ? rest.slice(0, -1).join(' ') : undefined;
  return authorOf({
    given: plain(given),
    family: plain(first),
    ...(suffix !== undefined && { suffix: plain(suffix) }),
  });
}

/** A name without commas; one that is wholly braced is an institution's. */
function spoken(source: string): AuthorRecord | undefined {
  const words = splitOutsideGroups(source, blank);
  const [only = ''] = words;
  if (words.length === 1 && /^\{[^\\]/.test(only)) return { name: plain(only), collective: true };
  // What a group holds together stays one word.
  const joint = words.map((word) => plain(word).replaceAll(' ', '\u00a0')).join('\u0020');
  const { given, family, suffix } = spokenName(joint);
  const apart = (part: string) => part.replaceAll('\u00a0', ' ');
  return authorOf({
    ...(given !== undefined && { given: apart(given) }),
    family: apart(family),
    ...(suffix !== undefined && { suffix: apart(suffix) }),
  });
}

/** A name whose parts are named, as biber allows: `family=Berg, given=Jan, prefix=van der`. */
function extended(parts: readonly string[]): AuthorRecord | undefined {
  const named = new Map(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.trim(), plain(value.join('=')).replace(/^"|"$/g, '')];
    }),
  );
  const family = [named.get('prefix'), named.get('family')].filter((part) => part !== undefined).join(' ');
  const [given, suffix] = [named.get('given'), named.get('suffix')];
  if (family === '') return undefined;
  return authorOf({ family, ...(given !== undefined && { given }), ...(suffix !== undefined && { suffix }) });
}

function plain(source: string): string {
  return texText(source).replace(/\s+/g, ' ').trim();
}

/** Names as one BibTeX value. */
export function peopleSource(authors: readonly AuthorRecord[]): string {
  return authors.map(personSource).join(' and ');
}

function personSource(author: AuthorRecord): string {
  const { given, family, suffix, isInstitution } = partsOf(author);
  if (isInstitution === true) return `{${texOf(family)}}`;
  if (given === undefined && suffix === undefined) return guarded(family, /\s/);
  const parts = suffix === undefined ? [family, given ?? ''] : [family, suffix, given ?? ''];
  return parts.map((part) => guarded(part, /,|(?:^|\s)and(?:\s|$)/i)).join(', ');
}

/** A part of a name, braced where BibTeX would take it apart. */
function guarded(part: string, dangerous: RegExp): string {
  return dangerous.test(part) ? `{${texOf(part)}}` : texOf(part);
}
