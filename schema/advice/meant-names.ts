/** Which of the names that there are someone meant by one that there is not. */
import { editsBetween } from '../../db/edits.ts';
import { otherWords } from './other-words.ts';

/** Something that can be named in a request: a field, an argument, a word of an enum. */
export interface Named {
  name: string;
  description?: string | null | undefined;
}

/** More names than these are no guess. */
const mostMeant = 3;
/** No name of ours is longer. */
const longest = 40;

/** A name without what APIs write differently: case, underscores, blanks and hyphens. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function singular(name: string): string {
  return letters(name).replace(/s$/, '');
}

const wordsByLetters = new Map(Object.entries(otherWords).map(([name, words]) => [letters(name), words]));

/** The name that is surely meant: spelled otherwise, or as other APIs call it. */
export function surelyMeant(asked: string, offered: readonly Named[]): string | undefined {
  if (asked.length > longest) return undefined;
  const word = letters(asked);
  const found =
    offered.find(({ name }) => letters(name) === word) ??
    offered.find(({ name }) => wordsByLetters.get(letters(name))?.includes(word)) ??
    offered.find(({ name }) => singular(name) === singular(asked));
  return found?.name;
}

/** The names that are probably meant, the likeliest first; none where there is no telling. */
export function meantNames(asked: string, offered: readonly Named[]): string[] {
  if (asked.length > longest) return [];
  const sure = surelyMeant(asked, offered);
  if (sure !== undefined) return [sure];
  for (const isMeant of [isMistyped, isDescribed, isPart]) {
    const names = offered.filter((one) => isMeant(asked, one)).map(({ name }) => name);
    if (names.length > 0 && names.length <= mostMeant) return names;
  }
  return [];
}

function isMistyped(asked: string, { name }: Named): boolean {
  const word = letters(asked);
  const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return editsBetween(word, letters(name)) <= most;
}

/** `AUROC` stands in what is said of `AUC`. */
function isDescribed(asked: string, { description }: Named): boolean {
  const words =
    asked
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.join('').length < 3) return false;
  const said =
    (description ?? '')
      .toLowerCase()
      .replace(/-/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [' ', ''].some((between) => ` ${said.join(' ')} `.includes(` ${words.join(between)} `));
}

/** `publishedSince` begins with `published`. */
function isPart(asked: string, { name }: Named): boolean {
  const [one, other] = [letters(asked), letters(name)];
  return Math.min(one.length, other.length) >= 4 && (one.includes(other) || other.includes(one));
}
