/** What styles say alike of books: the edition, who published them where, and who edited them. */
import type { Cited } from './cited.ts';
import { together } from './sentences.ts';

/** `2`, `2nd` and `Second` as `2nd ed.` or `Second ed.`; no style tells that it is the first. */
export function editionOf({ edition }: Pick<Cited, 'edition'>): string | undefined {
  if (edition === undefined || /^(?:1|1st|first)\b/i.test(edition)) return undefined;
  if (/\bed(?:\.|n\b|ition)/i.test(edition)) return edition;
  return `${/^\d{1,4}$/.test(edition) ? ordinal(Number(edition)) : edition} ed.`;
}

/** `Cham: Springer`. */
export function placedPublisher({
  place,
  publisher,
}: Pick<Cited, 'place' | 'publisher'>): string | undefined {
  return publisher === undefined ? undefined : together([place, publisher], ': ');
}

/** The series with the volume that the book has in it. */
export function seriesOf({ series, volume }: Pick<Cited, 'series' | 'volume'>, separator: string) {
  return series === undefined ? undefined : together([series, volume], separator);
}

/** The volume of a book that belongs to no series. */
export function volumeOf({ series, volume }: Pick<Cited, 'series' | 'volume'>, word: string) {
  return series === undefined && volume !== undefined ? `${word} ${volume}` : undefined;
}

/** What editors are called, by how many they are. */
export function roleOf(editors: readonly unknown[], one: string, several: string): string {
  return editors.length === 1 ? one : several;
}

function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
