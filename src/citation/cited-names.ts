/** How styles write the names of people: which part comes first, what is shortened, and how many are listed. */
import type { NameParts } from '../formats/person-name.ts';

/** `Changho` → `C.`, `Jean-Pierre` → `J.-P.`; names in scripts without capitals stay whole, as nobody shortens them. */
function initialsOf(given: string): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => (/^\p{Lu}/u.test(part) ? `${[...part][0]}.` : part))
        .join('-'),
    )
    .join(' ');
}

/** `Changho Hwang`, suffix last. */
export function spoken({ given, family, suffix }: NameParts): string {
  return joined([given, family, suffix], ' ');
}

/** `Hwang, Changho`. */
export function inverted({ given, family, suffix }: NameParts): string {
  return joined([family, given, suffix], ', ');
}

/** `Hwang, C.`. */
export function invertedInitials({ given, family, suffix }: NameParts): string {
  return joined([family, given && initialsOf(given), suffix], ', ');
}

/** `C. Hwang`. */
export function spokenInitials({ given, family, suffix }: NameParts): string {
  return joined([given && initialsOf(given), family, suffix], ' ');
}

/** `Hwang C`, without any sign. */
export function bareInitials({ given, family, suffix }: NameParts): string {
  const initials = given && initialsOf(given).replace(/[.\s-]/g, '');
  return joined([family, initials, suffix?.replace('.', '')], ' ');
}

/** `A`, `A and B`, `A, B, and C`; with another word between the last two, and with or without a comma before it. */
export function enumerated(names: readonly string[], last: { word: string; commaAfterTwo: boolean }): string {
  const { word, commaAfterTwo } = last;
  const before = names.slice(0, -1).join(', ');
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 || commaAfterTwo ? ',' : '';
  return `${before}${comma} ${word} ${names.at(-1)}`;
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
