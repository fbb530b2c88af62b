import { asc, eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { reportedMetrics } from '../tables/results.ts';
import type { StoredPaper } from './columns.ts';
import { bound } from './prepare.ts';

/** A stored result with all that is known of it. */
export type StoredClaim = typeof reportedMetrics.$inferSelect;

/** The stored results of papers, in the order of these and by place in each. Memory stays flat. */
export function* readClaims(
  database: Database,
  papers: Iterable<StoredPaper>,
): Generator<{ paper: StoredPaper; claim: StoredClaim }> {
  const claimsOf = database
    .select()
    .from(reportedMetrics)
    .where(eq(reportedMetrics.paperId, bound('paperId')))
    .orderBy(asc(reportedMetrics.position))
    .prepare();
  for (const paper of papers) {
    if (paper.metricCount === 0) continue;
    for (const claim of claimsOf.all({ paperId: paper.id })) yield { paper, claim };
  }
}
