import { eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authorships } from '../tables/authors.ts';
import { reportedMetrics } from '../tables/results.ts';
import { paperTopics } from '../tables/topics.ts';
import { yearOf } from './columns.ts';
import { bound } from './prepare.ts';

/** Keeps the copies that other tables carry of a paper's date and key in step with it. */
export function carrier(database: Database) {
  const published = bound('published');
  const ofPaper = { id: bound('paperId') };
  const toAuthorships = database
    .update(authorships)
    .set({ published })
    .where(eq(authorships.paperId, ofPaper.id))
    .prepare();
  const toTopics = database
    .update(paperTopics)
    .set({ published })
    .where(eq(paperTopics.paperId, ofPaper.id))
    .prepare();
  const toMetrics = database
    .update(reportedMetrics)
    .set({ published, year: bound('year') })
    .where(eq(reportedMetrics.paperId, ofPaper.id))
    .prepare();
  const keyToMetrics = database
    .update(reportedMetrics)
    .set({ key: sql`${bound('key')} || '/' || ${reportedMetrics.position}` })
    .where(eq(reportedMetrics.paperId, ofPaper.id))
    .prepare();
  return {
    carryDate(paperId: number, date: string | null): void {
      const values = { paperId, published: date, year: yearOf(date) };
      for (const statement of [toAuthorships, toTopics, toMetrics]) statement.run(values);
    },
    carryKey: (paperId: number, key: string) => keyToMetrics.run({ paperId, key }),
  };
}
