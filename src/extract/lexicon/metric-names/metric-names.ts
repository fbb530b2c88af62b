import type { MetricSlug } from '../../../../db/vocabulary.ts';

/** Words by what they name: singular, lower case, commas between them. */
export type MetricNames = Readonly<Partial<Record<MetricSlug, string>>>;

/** The words of a list with commas between them. */
export function phrasesIn(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
