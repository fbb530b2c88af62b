import { asc, eq, gt } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { papers } from '../tables/papers.ts';
import type { StoredPaper } from './columns.ts';
import { bound, limitTo } from './prepare.ts';

/** Rows read at once. */
const pageSize = 500;

/** Every stored paper, by key: the same collection always gives the same sequence. Memory stays flat. */
export function* readPapers(database: Database): Generator<StoredPaper> {
  const page = database
    .select()
    .from(papers)
    .where(gt(papers.key, bound('after')))
    .orderBy(asc(papers.key))
    .limit(limitTo(pageSize))
    .prepare();
  let after = '';
  for (let rows = page.all({ after }); rows.length > 0; rows = page.all({ after })) {
    yield* rows;
    after = rows.at(-1)?.key ?? after;
  }
}

/** The stored papers of some ids, in their order. */
export function* papersOfIds(database: Database, ids: Iterable<number>): Generator<StoredPaper> {
  const byId = database
    .select()
    .from(papers)
    .where(eq(papers.id, bound('id')))
    .prepare();
  for (const id of ids) {
    const paper = byId.get({ id });
    if (paper !== undefined) yield paper;
  }
}
