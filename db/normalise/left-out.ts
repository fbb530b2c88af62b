import type { PaperRecord } from '../record.ts';
import { cleanId, cleanOrcid } from './identifiers.ts';
import { cleanLinks } from './links.ts';

/** One note for each value within the lists of a record that cannot be what it claims to be, and is left out of it. */
export function leftOut({
  ids,
  authors = [],
  links = [],
  references = [],
  topics = [],
}: Omit<PaperRecord, 'title'>): string[] {
  const notes: string[] = [];
  const note = (field: string, value: unknown) => void notes.push(noteOn(field, value));
  noteIds(note, 'ids', ids);
  authors.forEach(({ orcid, ids }, index) => {
    if (isSaid(orcid) && cleanOrcid(orcid) === undefined) note(`authors[${index}].orcid`, orcid);
    noteIds(note, `authors[${index}].ids`, ids);
  });
  links.forEach((link, index) => {
    if (isSaid(link.url) && cleanLinks([link]) === undefined) note(`links[${index}].url`, link.url);
  });
  references.forEach(({ ids }, index) => void noteIds(note, `references[${index}].ids`, ids));
  topics.forEach(({ score = 0 }, index) => {
    if (!(score >= 0 && score <= 1)) note(`topics[${index}].score`, score);
  });
  return notes;
}

function noteIds(
  note: (field: string, value: unknown) => void,
  place: string,
  ids: Readonly<Record<string, string>> | undefined,
): void {
  for (const scheme in ids) {
    const value = ids[scheme];
    if (isSaid(value) && cleanId(scheme.trim().toLowerCase(), value) === undefined)
      note(`${place}.${scheme}`, value);
  }
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** The note on a value, as it is told of any field. */
export function noteOn(field: string, value: unknown): string {
  return `${field} ${JSON.stringify(value)} is not possible`;
}

/** The note on what was to tell when a paper was published, under the name that its source gives it. */
export function noteOnDate(field: string, value: unknown): string {
  return `${noteOn(field, value)}: it takes a year or a date such as 2021-03-05`;
}
