import type { Database } from '../open.ts';
import type { PaperRecord } from '../record.ts';
import type { authorStore } from './authors.ts';
import type { StoredPaper } from './columns.ts';
import { linkStore } from './links.ts';
import type { referenceStore } from './references.ts';
import type { Tally } from './tally.ts';
import { topicStore } from './topics.ts';

/** Stores what a record has in lists: each list completes what a paper has. */
export function listStore(
  database: Database,
  tally: Tally,
  authors: ReturnType<typeof authorStore>,
  references: ReturnType<typeof referenceStore>,
) {
  const addTopics = topicStore(database, tally);
  const addLinks = linkStore(database);

  function addAuthors(
    { id, authorCount, published }: StoredPaper,
    records: NonNullable<PaperRecord['authors']>,
  ): boolean {
    if (authorCount > 0) return authors.complete(id, records);
    authors.assign(id, records, published);
    return true;
  }

  /** Returns the names of the fields that changed. */
  return (paper: StoredPaper, record: PaperRecord): string[] => {
    const { id, published } = paper;
    const changed = {
      authors: record.authors !== undefined && addAuthors(paper, record.authors),
      topics: record.topics !== undefined && addTopics(id, record.topics, published),
      links: record.links !== undefined && addLinks(id, record.links),
      references: record.references !== undefined && references.add(id, record.references),
    };
    return Object.entries(changed).flatMap(([name, isChanged]) => (isChanged ? [name] : []));
  };
}
