import { and, eq, notExists } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authorExternalIds, authors, authorships } from '../tables/authors.ts';
import { externalIds, links, papers } from '../tables/papers.ts';
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
  paperTopics,
  links,
  paperReferences,
  pendingReferences,
  reportedMetrics,
] as const;

/**
 * Removes a paper whose place another takes: what cites it cites the other, and people who wrote nothing else go with it, of which
 * `onAuthorGone` is told. Says itself what goes with what, as a first load does without foreign keys.
 */
export function paperRemover(database: Database, tally: Tally, onAuthorGone: (id: number) => void) {
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
  const works = database.select().from(authorships).where(eq(authorships.authorId, authors.id));
  const removeAuthor = database
    .delete(authors)
    .where(and(eq(authors.id, id), notExists(works)))
    .prepare();
  const removeIdsOfAuthor = database
    .delete(authorExternalIds)
    .where(eq(authorExternalIds.authorId, id))
    .prepare();
  return ({ id, venueId }: StoredPaper, successor: number): void => {
    const people = authorsOf.all({ id });
    for (const author of people) tally.add('authors', author.id, -1);
    for (const topic of topicsOf.all({ id })) tally.add('topics', topic.id, -1);
    if (venueId !== null) tally.add('venues', venueId, -1);
    redirect.run({ id, successor });
    for (const removal of removals) removal.run({ id });
    for (const author of people) {
      if (removeAuthor.run({ id: author.id }).changes === 0) continue;
      removeIdsOfAuthor.run({ id: author.id });
      tally.forget('authors', author.id);
      onAuthorGone(author.id);
    }
  };
}
