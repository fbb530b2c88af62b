import type { Qualifier } from '../../../db/vocabulary.ts';
import { PhraseTable } from '../text/phrases.ts';
import { qualifiersAfter, qualifiersBefore } from './qualifiers.ts';

function tableOf(lists: Readonly<Record<string, readonly string[]>>): PhraseTable<Qualifier> {
  const entries: [string, Qualifier][] = [];
  for (const [qualifier, phrases] of Object.entries(lists) as [Qualifier, readonly string[]][]) {
    for (const phrase of phrases) entries.push([phrase, qualifier]);
  }
  return new PhraseTable(entries);
}

export const beforeNumber = tableOf(qualifiersBefore);
export const afterNumber = tableOf(qualifiersAfter);
