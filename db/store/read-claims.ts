import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { papers, reportedMetrics } from '../tables.ts';
import type { StoredPaper } from './columns.ts';
import { bound, limitTo } from './prepare.ts';

/** A stored result with all that is known of it. */
export type StoredClaim = typeof reportedMetrics.$inferSelect;

/** Papers read at once. */
const pageSize = 500;

/** Every stored result with its paper, by key of the paper and place in it. Memory stays flat. */
export function* readClaims(database: Database): Generator<{ paper: StoredPaper; claim: StoredClaim }> {
  const page = database
    .select()
    .from(papers)
    .where(and(gt(papers.key, bound('after')), gt(papers.metricCount, 0)))
    .orderBy(asc(papers.key))
    .limit(limitTo(pageSize))
    .prepare();
  const claimsOf = database
    .select()
    .from(reportedMetrics)
    .where(eq(reportedMetrics.paperId, bound('paperId')))
    .orderBy(asc(reportedMetrics.position))
    .prepare();
  let after = '';
  for (let rows = page.all({ after }); rows.length > 0; rows = page.all({ after })) {
    for (const paper of rows) {
      for (const claim of claimsOf.all({ paperId: paper.id })) yield { paper, claim };
      after = paper.key;
    }
  }
}
