import { eq, getColumns } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { papers } from '../tables.ts';
import type { StoredPaper } from './columns.ts';
import { bound, insertInto } from './prepare.ts';

/** Writes rows of papers. */
export function paperRows(database: Database) {
  // Without the title, which never changes, and the abstract: every update that names either indexes the paper's words anew.
  const { id: _id, title: _title, abstract: _abstract, ...columns } = getColumns(papers);
  const isRow = eq(papers.id, bound('id'));
  const values = Object.fromEntries(Object.keys(columns).map((name) => [name, bound(name)]));
  const update = database.update(papers).set(values).where(isRow).prepare();
  const updateAbstract = database
    .update(papers)
    .set({ abstract: bound('abstract') })
    .where(isRow)
    .prepare();
  const updateCount = database
    .update(papers)
    .set({ metricCount: bound('metricCount') })
    .where(isRow)
    .prepare();
  const rename = database
    .update(papers)
    .set({ key: bound('key'), keyDerived: false })
    .where(isRow)
    .prepare();
  return {
    insert: insertInto(database, papers),
    update(before: StoredPaper, after: StoredPaper): void {
      update.run({ ...after });
      if (after.abstract !== before.abstract) updateAbstract.run({ id: after.id, abstract: after.abstract });
    },
    /** Gives a paper the key of a source. */
    rename: (id: number, key: string) => rename.run({ id, key }),
    countMetrics: (id: number, metricCount: number) => updateCount.run({ id, metricCount }),
  };
}
