import { eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authorships } from '../tables/authors.ts';
import { editors, externalIds, links, papers } from '../tables/papers.ts';
import { paperReferences, pendingReferences } from '../tables/references.ts';
import { reportedMetrics } from '../tables/results.ts';
import { paperTopics } from '../tables/topics.ts';
import type { StoredPaper } from './columns.ts';
import { bound } from './prepare.ts';
import type { Tally } from './tally.ts';

/** What belongs to a paper, and goes with it. */
const partsOfPaper = [
  externalIds,
  authorships,
  editors,
  paperTopics,
  links,
  paperReferences,
  pendingReferences,
  reportedMetrics,
] as const;

/**
 * Removes a paper whose place another takes: what cites it cites the other, and people who wrote nothing else go with it, as `removeIdle`
 * sees to. Says itself what goes with what, as a first load does without foreign keys.
 */
export function paperRemover(database: Database, tally: Tally, removeIdle: (authorId: number) => void) {
  const id = bound('id');
  const authorsOf = database
    .select({ id: authorships.authorId })
    .from(authorships)
    .where(eq(authorships.paperId, id))
    .prepare();
  const topicsOf = database
    .select({ id: paperTopics.topicId })
    .from(paperTopics)
    .where(eq(paperTopics.paperId, id))
    .prepare();
  const redirect = database
    .update(paperReferences)
    .set({ citedId: bound('successor') })
    .where(eq(paperReferences.citedId, id))
    .prepare();
  const removals = [
    ...partsOfPaper.map((table) => database.delete(table).where(eq(table.paperId, id)).prepare()),
    database.delete(papers).where(eq(papers.id, id)).prepare(),
  ];
  return ({ id, venueId }: StoredPaper, successor: number): void => {
    const people = authorsOf.all({ id });
    for (const author of people) tally.add('authors', author.id, -1);
    for (const topic of topicsOf.all({ id })) tally.add('topics', topic.id, -1);
    if (venueId !== null) tally.add('venues', venueId, -1);
    redirect.run({ id, successor });
    for (const removal of removals) removal.run({ id });
    for (const author of people) removeIdle(author.id);
  };
}
