import type { Database } from '../open.ts';
import type { PaperPart, PaperRecord } from '../record.ts';
import type { authorStore } from './authors.ts';
import type { StoredPaper } from './columns.ts';
import { editorStore } from './editors.ts';
import { linkStore } from './links.ts';
import type { referenceStore } from './references.ts';
import type { authorReplacer } from './replace-authors.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { topicStore } from './topics.ts';

/** Stores what a record has in lists: each list completes what a paper has. */
export function listStore(
  database: Database,
  rows: RowBuffer,
  authors: ReturnType<typeof authorStore>,
  topics: ReturnType<typeof topicStore>,
  references: ReturnType<typeof referenceStore>,
  replaceAuthors: ReturnType<typeof authorReplacer>,
) {
  const addEditors = editorStore(database, rows);
  const addLinks = linkStore(database, rows);

  function addAuthors(
    paper: StoredPaper,
    records: NonNullable<PaperRecord['authors']>,
    replaces: boolean,
  ): boolean {
    const { id, authorCount, published } = paper;
    if (authorCount > 0) return replaces ? replaceAuthors(paper, records) : authors.complete(id, records);
    authors.assign(id, records, published);
    return true;
  }

  /**
   * Returns the names of the fields that changed; a new paper is not asked what it has. People can be replaced, all else is only
   * completed.
   */
  return (
    paper: StoredPaper,
    record: PaperRecord | PaperPart,
    { isNew, replaces = false }: { isNew: boolean; replaces?: boolean | undefined },
  ): string[] => {
    const { id, published } = paper;
    const changed = {
      authors: record.authors !== undefined && addAuthors(paper, record.authors, replaces),
      editors: record.editors !== undefined && addEditors(id, record.editors, { isNew, replaces }),
      topics: record.topics !== undefined && topics.add(id, record.topics, published, isNew),
      links: record.links !== undefined && addLinks(id, record.links, isNew),
      references: record.references !== undefined && references.add(id, record.references, isNew),
    };
    return Object.entries(changed).flatMap(([name, isChanged]) => (isChanged ? [name] : []));
  };
}
