import { eq, getColumns } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { Database } from '../open.ts';
import { papers } from '../tables.ts';
import type { StoredPaper } from './columns.ts';
import { bound, insertInto, prepareWrite } from './prepare.ts';
import type { Seen } from './seen.ts';

/** Writes rows of papers. */
export function paperRows(database: Database, seen: Seen) {
  // Without the title, which never changes, and the abstract: every update that names either indexes the paper's words anew.
  const { id: _id, title: _title, abstract: _abstract, ...columns } = getColumns(papers);
  const isRow = eq(papers.id, bound('id'));
  const values = Object.fromEntries(Object.keys(columns).map((name) => [name, bound(name)]));
  const prepareUpdate = (set: SQLiteUpdateSetSource<typeof papers>) =>
    prepareWrite(database, database.update(papers).set(set).where(isRow));
  const update = prepareUpdate(values);
  const updateAbstract = prepareUpdate({ abstract: bound('abstract') });
  const updateCount = prepareUpdate({ metricCount: bound('metricCount') });
  const rename = prepareUpdate({ key: bound('key'), keyDerived: false });
  const insert = insertInto(database, papers);

  function note({ key, titleKey, doi, arxivId }: Omit<StoredPaper, 'id'>): void {
    seen.note('paper key', key);
    seen.note('title', titleKey);
    seen.note('doi', doi);
    seen.note('arxiv', arxivId);
  }

  return {
    insert(row: Omit<StoredPaper, 'id'>): number {
      note(row);
      return insert(row);
    },
    update(before: StoredPaper, after: StoredPaper): void {
      note(after);
      update({ ...after });
      if (after.abstract !== before.abstract) updateAbstract({ id: after.id, abstract: after.abstract });
    },
    /** Gives a paper the key of a source. */
    rename(id: number, key: string): void {
      seen.note('paper key', key);
      rename({ id, key });
    },
    countMetrics: (id: number, metricCount: number) => updateCount({ id, metricCount }),
  };
}
