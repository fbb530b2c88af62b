import type { Database } from '../open.ts';
import type { PaperPart, PaperRecord } from '../record.ts';
import type { authorStore } from './authors.ts';
import type { StoredPaper } from './columns.ts';
import { linkStore } from './links.ts';
import type { referenceStore } from './references.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { topicStore } from './topics.ts';

/** Stores what a record has in lists: each list completes what a paper has. */
export function listStore(
  database: Database,
  rows: RowBuffer,
  authors: ReturnType<typeof authorStore>,
  topics: ReturnType<typeof topicStore>,
  references: ReturnType<typeof referenceStore>,
) {
  const addLinks = linkStore(database, rows);

  function addAuthors(
    { id, authorCount, published }: StoredPaper,
    records: NonNullable<PaperRecord['authors']>,
  ): boolean {
    if (authorCount > 0) return authors.complete(id, records);
    authors.assign(id, records, published);
    return true;
  }

  /** Returns the names of the fields that changed; a new paper is not asked what it has. */
  return (paper: StoredPaper, record: PaperRecord | PaperPart, isNew: boolean): string[] => {
    const { id, published } = paper;
    const changed = {
      authors: record.authors !== undefined && addAuthors(paper, record.authors),
      topics: record.topics !== undefined && topics.add(id, record.topics, published, isNew),
      links: record.links !== undefined && addLinks(id, record.links, isNew),
      references: record.references !== undefined && references.add(id, record.references, isNew),
    };
    return Object.entries(changed).flatMap(([name, isChanged]) => (isChanged ? [name] : []));
  };
}
