import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import { extractorSource } from '../normalise/metrics.ts';
import type { Database } from '../open.ts';
import type { ExtractedMetric } from '../record.ts';
import { nameGatherer } from '../store/gather.ts';
import { metricStore } from '../store/metrics.ts';
import { bound, insertInto } from '../store/prepare.ts';
import { papers } from '../tables/papers.ts';
import { reportedMetrics } from '../tables/results.ts';
import { type ReadingChanges, readingChanges } from './reading-changes.ts';

/** What reading abstracts anew came to. */
export interface Reread extends ReadingChanges {
  /** Papers whose abstract was read. */
  papers: number;
}

export interface RereadOptions {
  extract: (paper: { title: string; abstract: string }) => ExtractedMetric[];
  /** Version of `extract`; papers that it read last are left alone. */
  extractorVersion: string;
}

/** Papers in one transaction: enough to be quick, few enough that readers and a second writer get their turn. */
const batchSize = 500;

/**
 * Reads the abstracts of a store that another version of the extractor read last, or none, and replaces the results that came
 * from them; results from elsewhere stay as they are. What the new ones name can be found by its name. Each batch is one transaction that also says of its papers that they are
 * read, so that a run that was cut off goes on where it was. Yields what came of each batch.
 */
export function* reread(database: Database, { extract, extractorVersion }: RereadOptions): Generator<Reread> {
  const metrics = metricStore(database, insertInto(database, reportedMetrics));
  const due = database
    .select()
    .from(papers)
    .where(
      and(
        gt(papers.id, bound('after')),
        isNotNull(papers.abstract),
        sql`${papers.extractorVersion} is not ${extractorVersion}`,
      ),
    )
    .orderBy(asc(papers.id))
    .limit(batchSize)
    .prepare();
  const extracted = database
    .select()
    .from(reportedMetrics)
    .where(and(eq(reportedMetrics.paperId, bound('id')), eq(reportedMetrics.source, extractorSource)))
    .orderBy(asc(reportedMetrics.position))
    .prepare();
  const note = database
    .update(papers)
    .set({ extractorVersion, metricCount: sql`${papers.metricCount} + ${bound('more')}` })
    .where(eq(papers.id, bound('id')))
    .prepare();

  const gatherNames = nameGatherer(database.$client);
  let after = 0;
  const readBatch = database.$client.transaction((): Reread => {
    const result: Reread = { papers: 0, added: 0, removed: 0, altered: 0 };
    for (const paper of due.all({ after })) {
      const { id, title, abstract } = paper;
      after = id;
      if (abstract === null) continue;
      const before = extracted.all({ id });
      const more = metrics.setExtracted(paper, extract({ title, abstract }));
      const changes = readingChanges(before, extracted.all({ id }));
      note.run({ id, more });
      result.papers += 1;
      for (const change of ['added', 'removed', 'altered'] as const) result[change] += changes[change];
    }
    gatherNames();
    return result;
  });
  for (;;) {
    const result = readBatch.immediate();
    if (result.papers === 0) return;
    yield result;
  }
}
