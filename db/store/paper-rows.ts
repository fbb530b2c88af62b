import { eq, getColumns } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { Database } from '../open.ts';
import { papers } from '../tables/papers.ts';
import type { StoredPaper } from './columns.ts';
import type { fullTextStore } from './full-text.ts';
import { bound, prepareWrite } from './prepare.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Seen } from './seen.ts';

/** Writes rows of papers. */
export function paperRows(
  database: Database,
  rows: RowBuffer,
  seen: Seen,
  fullText: ReturnType<typeof fullTextStore>,
) {
  // Without the title, which seldom changes, and the abstract: every update that names either indexes the paper's words anew.
  const { id: _id, title: _title, abstract: _abstract, ...columns } = getColumns(papers);
  const isRow = eq(papers.id, bound('id'));
  const values = Object.fromEntries(Object.keys(columns).map((name) => [name, bound(name)]));
  const prepareUpdate = (set: SQLiteUpdateSetSource<typeof papers>) =>
    prepareWrite(database, database.update(papers).set(set).where(isRow));
  const update = prepareUpdate(values);
  const updateAbstract = prepareUpdate({ abstract: bound('abstract') });
  const rename = prepareUpdate({ key: bound('key'), keyDerived: false });
  const retitle = prepareUpdate({ title: bound('title'), titleKey: bound('titleKey') });
  const insert = rows.numbered(papers);

  function note(id: number, { key, titleKey, doi, arxivId }: Omit<StoredPaper, 'id'>): void {
    seen.note('papers_key', key, id);
    seen.note('papers_title_key', titleKey, id);
    seen.note('papers_doi', doi, id);
    seen.note('papers_arxiv_id', arxivId, id);
  }

  return {
    insert(row: Omit<StoredPaper, 'id'>): number {
      const id = insert(row);
      note(id, row);
      fullText.add(id, row.title, row.abstract);
      return id;
    },
    update(before: StoredPaper, after: StoredPaper): void {
      note(after.id, after);
      update({ ...after });
      if (after.abstract === before.abstract) return;
      updateAbstract({ id: after.id, abstract: after.abstract });
      fullText.change(after.id);
    },
    /** Gives a paper another title. */
    retitle(id: number, title: string, titleKey: string): void {
      seen.note('papers_title_key', titleKey, id);
      retitle({ id, title, titleKey });
      fullText.change(id);
    },
    /** Gives a paper the key of a source. */
    rename(id: number, key: string): void {
      seen.note('papers_key', key, id);
      rename({ id, key });
    },
  };
}
