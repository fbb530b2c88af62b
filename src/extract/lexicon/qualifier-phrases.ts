import type { Qualifier } from '../../../db/vocabulary.ts';
import { PhraseTable } from '../text/phrases.ts';
import { entriesOf } from './entries.ts';
import { qualifiersAfter, qualifiersBefore } from './qualifiers.ts';

function tableOf(lists: Readonly<Partial<Record<Qualifier, readonly string[]>>>): PhraseTable<Qualifier> {
  const entries: [string, Qualifier][] = [];
  for (const [qualifier, phrases] of entriesOf(lists)) {
    for (const phrase of phrases) entries.push([phrase, qualifier]);
  }
  return new PhraseTable(entries);
}

export const beforeNumber = tableOf(qualifiersBefore);
export const afterNumber = tableOf(qualifiersAfter);
