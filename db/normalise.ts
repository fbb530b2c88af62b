import { cleanDate } from './normalise/date.ts';
import { defined } from './normalise/defined.ts';
import { cleanArxivId, cleanDoi, cleanIds, cleanKey, doisIn } from './normalise/identifiers.ts';
import { leftOut, noteOn, noteOnDate } from './normalise/left-out.ts';
import { cleanLinks } from './normalise/links.ts';
import { cleanMetrics } from './normalise/metrics.ts';
import { cleanPages } from './normalise/pages.ts';
import { cleanAuthors, cleanEditors } from './normalise/people.ts';
import { cleanReferences } from './normalise/references.ts';
import { cleanIsbn, cleanIssn } from './normalise/standard-numbers.ts';
import { cleanText } from './normalise/text.ts';
import { cleanTopics } from './normalise/topics.ts';
import type { Completion, PaperRecord } from './record.ts';

/** A record fit to be stored, with a note for each value that had to be left out; or why there is none. */
export type Normalised = { record: PaperRecord; notes: string[] } | { problem: string };

/**
 * Brings a record of any source into the one spelling in which records are compared and stored: texts tidy, identifiers
 * bare, dates possible, names in spoken order, what is empty absent. Doing it twice changes nothing. Never throws for data.
 */
export function normalise(raw: PaperRecord): Normalised {
  const title = cleanText(raw.title);
  if (title === undefined) return { problem: 'it has no title' };
  const { key, formerKeys, fields, notes } = cleanFields(raw);
  return { record: { title, ...defined({ key, formerKeys }), ...fields }, notes };
}

/** The same for what completes a paper or an author: it needs no title, but something that identifies whom it completes. */
export function normaliseCompletion(
  raw: Completion,
): { completion: Completion; notes: string[] } | { problem: string } {
  if ('author' in raw) {
    // Only names can be refused, and here none is told.
    const [author] = cleanAuthors([{ name: 'anybody', ...raw.author }]) ?? [];
    if (author?.ids === undefined) return { problem: 'it names nobody whom it could complete' };
    return { completion: { author: { ...defined({ orcid: author.orcid }), ids: author.ids } }, notes: [] };
  }
  const { fields, notes } = cleanFields(raw.paper);
  const { doi, arxivId, ids = {} } = fields;
  if (doi === undefined && arxivId === undefined && Object.keys(ids).length === 0)
    return { problem: 'it names no paper that it could complete' };
  return { completion: { paper: { ...fields, ids } }, notes };
}

type Untitled = Omit<PaperRecord, 'title'>;

function cleanFields(raw: Untitled) {
  const { doi: otherDoi, arxiv: otherArxivId, key: otherKey, ...otherIds } = cleanIds(raw.ids) ?? {};
  const ownDois = doisIn(raw.doi).map(cleanDoi);
  const dois = [...ownDois, otherDoi].filter((doi) => doi !== undefined);
  // A DOI that arXiv gives is the arXiv id in another dress, not the publisher's.
  const [doi, secondDoi] = dois.filter((one) => !isArxivDoi(one));
  const arxivIds = [cleanArxivId(raw.arxivId), otherArxivId, ...dois.filter(isArxivDoi).map(cleanArxivId)];
  const [arxivId, secondArxivId] = new Set(arxivIds.filter((id) => id !== undefined));
  const published = cleanDate(raw.published);
  const language = cleanLanguage(raw.language);
  const citedByCount = cleanCount(raw.citedByCount);
  const isbn = cleanIsbn(raw.isbn);
  const issn = cleanIssn(raw.issn);
  const key = cleanKey(raw.key) ?? otherKey;
  const fields = defined({
    abstract: cleanText(raw.abstract),
    tldr: cleanText(raw.tldr),
    published,
    venue: cleanText(raw.venue),
    type: raw.type,
    volume: cleanText(raw.volume),
    issue: cleanText(raw.issue),
    pages: cleanPages(raw.pages),
    publisher: cleanText(raw.publisher),
    series: cleanText(raw.series),
    edition: cleanText(raw.edition),
    isbn,
    issn,
    place: cleanText(raw.place),
    genre: cleanText(raw.genre),
    note: cleanText(raw.note),
    doi,
    arxivId,
    // A paper keeps one DOI and one arXiv id of its own; a second one still finds it.
    ids: withIds(otherIds, defined({ doi: secondDoi === doi ? undefined : secondDoi, arxiv: secondArxivId })),
    citedByCount,
    language,
    retracted: raw.retracted || undefined,
    authors: cleanAuthors(raw.authors),
    editors: cleanEditors(raw.editors),
    topics: cleanTopics(raw.topics),
    links: cleanLinks(raw.links),
    references: cleanReferences(raw.references),
    metrics: cleanMetrics(raw.metrics),
  });
  const notes = notesOn(raw, {
    doi: ownDois.every(Boolean) || undefined,
    arxivId,
    published,
    language,
    citedByCount,
    isbn,
    issn,
  });
  return { key, formerKeys: cleanKeys(raw.formerKeys, key), fields, notes };
}

/** Clean identifiers with further ones in their places; undefined if there are none. */
function withIds(
  ids: Record<string, string>,
  more: Record<string, string>,
): Record<string, string> | undefined {
  if (Object.keys(more).length > 0) return cleanIds({ ...ids, ...more });
  return Object.keys(ids).length > 0 ? ids : undefined;
}

function isArxivDoi(doi: string): boolean {
  return cleanArxivId(doi.startsWith('10.48550/arxiv.') ? doi : undefined) !== undefined;
}

function cleanKeys(keys: readonly string[] | undefined, current: string | undefined): string[] | undefined {
  const clean = new Set((keys ?? []).flatMap((key) => cleanKey(key) ?? []));
  if (current !== undefined) clean.delete(current);
  return clean.size > 0 ? [...clean].sort() : undefined;
}

/** The two-letter code of a language tag: `en-GB` → `en`. */
function cleanLanguage(text: string | undefined): string | undefined {
  return /^([a-z]{2})(?:[-_].*)?$/.exec(cleanText(text)?.toLowerCase() ?? '')?.[1];
}

function cleanCount(count: number | undefined): number | undefined {
  return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** Texts in which a file of another encoding shows first. */
const texts = ['title', 'abstract', 'venue'] as const;
const notable = ['doi', 'arxivId', 'published', 'language', 'citedByCount', 'isbn', 'issn'] as const;

/** One note for each value that the source gave and that cannot be, or not wholly, what it claims to be. */
function notesOn(
  raw: Untitled & { title?: string },
  values: Readonly<Record<(typeof notable)[number], unknown>>,
): string[] {
  const lost = texts
    .filter((name) => raw[name]?.includes('\ufffd'))
    .map((name) => `${name} holds what could not be read as UTF-8 and is shown as \ufffd`);
  const impossible = notable
    .filter((name) => raw[name] !== undefined && raw[name] !== '')
    .filter(
      (name) =>
        values[name] === undefined ||
        (name === 'published' && exactness(values[name]) < exactness(raw[name])),
    )
    .map((name) => (name === 'published' ? noteOnDate : noteOn)(name, raw[name]));
  return [...impossible, ...leftOut(raw), ...lost];
}

/** How many of year, month and day a date has. */
function exactness(date: unknown): number {
  return String(date).split('-', 3).length;
}
