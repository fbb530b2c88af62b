import type { AuthorRecord, PaperRecord } from '../record.ts';
import { cleanId, cleanOrcid } from './identifiers.ts';
import { cleanLinks } from './links.ts';

/** One note for each value within the lists of a record that cannot be what it claims to be, and is left out of it. */
export function leftOut({ ids, authors, links, references, topics }: Omit<PaperRecord, 'title'>): string[] {
  return [
    ...idNotes('ids', ids),
    ...(authors ?? []).flatMap((author, index) => authorNotes(`authors[${index}]`, author)),
    ...(links ?? []).flatMap((link, index) =>
      isSaid(link.url) && cleanLinks([link]) === undefined ? noteOn(`links[${index}].url`, link.url) : [],
    ),
    ...(references ?? []).flatMap((reference, index) => idNotes(`references[${index}].ids`, reference.ids)),
    ...(topics ?? []).flatMap(({ score = 0 }, index) =>
      score >= 0 && score <= 1 ? [] : noteOn(`topics[${index}].score`, score),
    ),
  ];
}

function authorNotes(place: string, { orcid, ids }: AuthorRecord): string[] {
  const isLost = isSaid(orcid) && cleanOrcid(orcid) === undefined;
  return [...(isLost ? noteOn(`${place}.orcid`, orcid) : []), ...idNotes(`${place}.ids`, ids)];
}

function idNotes(place: string, ids: Readonly<Record<string, string>> | undefined): string[] {
  if (ids === undefined) return [];
  return Object.entries(ids).flatMap(([scheme, value]) =>
    isSaid(value) && cleanId(scheme.trim().toLowerCase(), value) === undefined
      ? noteOn(`${place}.${scheme}`, value)
      : [],
  );
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** The note on a value, as it is told of any field. */
export function noteOn(field: string, value: unknown): string[] {
  return [`${field} ${JSON.stringify(value)} is not possible`];
}
