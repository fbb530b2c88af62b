import { eq, getColumns } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { Database } from '../open.ts';
import { papers } from '../tables.ts';
import type { StoredPaper } from './columns.ts';
import { bound, insertInto, prepareWrite } from './prepare.ts';

/** Writes rows of papers. */
export function paperRows(database: Database) {
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
  return {
    insert: insertInto(database, papers),
    update(before: StoredPaper, after: StoredPaper): void {
      update({ ...after });
      if (after.abstract !== before.abstract) updateAbstract({ id: after.id, abstract: after.abstract });
    },
    /** Gives a paper the key of a source. */
    rename: (id: number, key: string) => rename({ id, key }),
    countMetrics: (id: number, metricCount: number) => updateCount({ id, metricCount }),
  };
}
