import type { AuthorRecord } from '../../db/record.ts';

/** The parts of a person's name; of an institution only `family`. */
export interface NameParts {
  given?: string;
  /** Particles included: `van der Berg`. */
  family: string;
  suffix?: string;
  isInstitution?: boolean;
}

const suffix = /^(?:jr|sr|i{2,3}|iv)\.?$/i;
const institution =
  /\b(?:team|group|consortium|collaboration|committee|association|society|institutes?|university|laborator(?:y|ies)|labs?|inc|ltd|gmbh|corporation|foundation|council|cent(?:er|re)|agency|organization|organisation|department|ministry|initiative|network|project|research|openai|deepmind|google|microsoft|nvidia)\b\.?/i;

/** An author of a record from the parts of the name. */
export function authorOf({ given, family, suffix: last, isInstitution }: NameParts): AuthorRecord {
  if (isInstitution === true) return { name: family, collective: true };
  const name = [given, family, last].filter((part) => part !== undefined && part !== '').join(' ');
  return given === undefined || given === '' ? { name, family } : { name, given, family };
}

/** The parts of an author's name, guessed where only the whole is known. */
export function partsOf({ name, given, family, collective }: AuthorRecord): NameParts {
  if (collective === true) return { family: name, isInstitution: true };
  if (family === undefined)
    return institution.test(name) ? { family: name, isInstitution: true } : spokenName(name);
  const spoken = [given, family].filter((part) => part !== undefined).join(' ');
  const last = name.startsWith(`${spoken} `) ? name.slice(spoken.length + 1) : undefined;
  return {
    ...(given !== undefined && { given }),
    family,
    ...(last !== undefined && suffix.test(last) && { suffix: last }),
  };
}

/** The parts of a name in spoken order, as BibTeX tells them: the family name is the last word and the particles before it. */
export function spokenName(name: string): NameParts {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const last = words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isSmall(word));
  const start = particle > 0 ? particle : words.length - 1;
  const given = words.slice(0, start).join(' ');
  return {
    ...(given !== '' && { given }),
    family: words.slice(start).join(' '),
    ...(last !== undefined && { suffix: last }),
  };
}

/** A name as `commaName` reads it: `King, Martin Luther, Jr.`; that of an institution ends with a comma, as EndNote has it. */
export function invertedName(author: AuthorRecord): string {
  const { given, family, suffix: last, isInstitution } = partsOf(author);
  if (isInstitution === true) return `${family},`;
  return [family, given, last].filter((part) => part !== undefined && part !== '').join(', ');
}

/** An author whose name is written family name first, `King, Martin Luther, Jr.`, or as it is spoken. */
export function commaName(text: string): AuthorRecord {
  if (/[^,\s]\s*,\s*$/.test(text)) return { name: text.replace(/(?<!\s)\s*,\s*$/, ''), collective: true };
  const [family = '', ...rest] = text.split(',').map((part) => part.trim());
  const parts = rest.filter((part) => part !== '');
  if (parts.length === 0)
    return institution.test(family) ? { name: family, collective: true } : authorOf(spokenName(family));
  const last = parts.find((part) => suffix.test(part));
  const given = parts.filter((part) => part !== last).join(' ');
  return authorOf({ family, ...(given !== '' && { given }), ...(last !== undefined && { suffix: last }) });
}

function isSmall(word: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(word);
}
