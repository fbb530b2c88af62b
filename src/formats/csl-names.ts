import { defined } from '../../db/normalise/defined.ts';
import type { AuthorRecord } from '../../db/record.ts';
import { plainText } from './abstract-text.ts';
import { type Fields, fieldsOf, textOf } from './json-fields.ts';
import { authorOf, partsOf } from './person-name.ts';

/** The author of a name in CSL-JSON, or undefined if it names nobody. */
export function personOfName(value: unknown): AuthorRecord | undefined {
  const whole = textOf(value);
  if (whole !== undefined) return { name: whole };
  const name = fieldsOf(value);
  const text = (part: string) => plainText(textOf(name[part]))?.trim();
  const literal = text('literal') ?? text('name');
  // A particle that is dropped in sorting goes with the given names, as in "Humboldt, Alexander von".
  const given = joined([text('given'), text('dropping-particle')]);
  const family = joined([text('non-dropping-particle'), text('family')]);
  const orcid = defined({ orcid: text('ORCID') });
  if (family === undefined) {
    if (literal !== undefined) return { name: literal, collective: true, ...orcid };
    return given === undefined ? undefined : { name: given, ...orcid };
  }
  return { ...authorOf({ family, ...defined({ given, suffix: text('suffix') }) }), ...orcid };
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== undefined && part !== '').join(' ');
  return text === '' ? undefined : text;
}

/** An author as a name in CSL-JSON; particles in small letters stand apart, so that styles can sort without them. */
export function cslName(author: AuthorRecord): Fields {
  const { given, family, suffix, isInstitution } = partsOf(author);
  if (isInstitution === true) return { literal: family };
  const [, particle, rest] = /^((?:\p{Ll}[\p{Ll}'’]*\s+)+)(\p{Lu}.*)$/u.exec(family) ?? [];
  return {
    family: rest ?? family,
    ...defined({ given, suffix, 'non-dropping-particle': particle?.trim() }),
  };
}
