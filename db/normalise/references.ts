import type { ReferenceRecord } from '../record.ts';
import { defined } from './defined.ts';
import { cleanIds } from './identifiers.ts';
import { cleanText } from './text.ts';

/** References in order; those that neither name nor describe a paper are left out. */
export function cleanReferences(
  references: readonly ReferenceRecord[] | undefined,
): ReferenceRecord[] | undefined {
  const clean = (references ?? [])
    .map((reference) => defined({ ids: cleanIds(reference.ids), text: cleanText(reference.text) }))
    .filter((reference) => reference.ids !== undefined || reference.text !== undefined);
  return clean.length > 0 ? clean : undefined;
}
