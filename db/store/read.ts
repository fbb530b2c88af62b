import { asc, eq } from 'drizzle-orm';
import { slugOf } from '../fold.ts';
import { defined } from '../normalise/defined.ts';
import type { Database } from '../open.ts';
import type { PaperRecord } from '../record.ts';
import { externalIds } from '../tables/papers.ts';
import type { StoredPaper } from './columns.ts';
import { bound } from './prepare.ts';
import {
  authorReader,
  editorReader,
  linkReader,
  metricReader,
  referenceReader,
  topicReader,
} from './read-lists.ts';
import { readPapers } from './read-papers.ts';

/** Turns stored papers back into the records that would store them. */
export function recordReader(database: Database): (paper: StoredPaper) => PaperRecord {
  const idsOf = database
    .select({ scheme: externalIds.scheme, value: externalIds.value })
    .from(externalIds)
    .where(eq(externalIds.paperId, bound('paperId')))
    .orderBy(asc(externalIds.scheme), asc(externalIds.value))
    .prepare();
  const lists = {
    authors: authorReader(database),
    editors: editorReader(database),
    topics: topicReader(database),
    links: linkReader(database),
    references: referenceReader(database),
    metrics: metricReader(database),
  };
  return (paper) => {
    const names = idsOf.all({ paperId: paper.id });
    const ids = names.filter(({ scheme }) => scheme !== 'key').map(({ scheme, value }) => [scheme, value]);
    // That a paper answers to the slug of its title need not be said.
    const formerKeys = names
      .filter(({ scheme, value }) => scheme === 'key' && value !== slugOf(paper.title))
      .map(({ value }) => value);
    const known = Object.entries(lists).map(([name, read]): [string, unknown[]] => [name, read(paper.id)]);
    return {
      key: paper.key,
      ...defined({ formerKeys: formerKeys.length > 0 ? formerKeys : undefined }),
      title: paper.title,
      ...defined({
        abstract: paper.abstract ?? undefined,
        tldr: paper.tldr ?? undefined,
        published: paper.published ?? undefined,
        venue: paper.venueText ?? undefined,
        type: paper.type ?? undefined,
        volume: paper.volume ?? undefined,
        issue: paper.issue ?? undefined,
        pages: paper.pages ?? undefined,
        publisher: paper.publisher ?? undefined,
        series: paper.series ?? undefined,
        edition: paper.edition ?? undefined,
        isbn: paper.isbn ?? undefined,
        issn: paper.issn ?? undefined,
        place: paper.place ?? undefined,
        genre: paper.genre ?? undefined,
        note: paper.note ?? undefined,
        doi: paper.doi ?? undefined,
        arxivId: paper.arxivId ?? undefined,
        ids: ids.length > 0 ? Object.fromEntries(ids) : undefined,
        citedByCount: paper.citedByCount ?? undefined,
        language: paper.language ?? undefined,
        retracted: paper.retracted || undefined,
      }),
      ...Object.fromEntries(known.filter(([, list]) => list.length > 0)),
    };
  };
}

/** Papers as records, one at a time. */
export function* readRecords(
  database: Database,
  papers: Iterable<StoredPaper> = readPapers(database),
): Generator<PaperRecord> {
  const recordOf = recordReader(database);
  for (const paper of papers) yield recordOf(paper);
}
