import { and, eq, notExists } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authors, authorships, paperReferences, papers, paperTopics } from '../tables.ts';
import type { StoredPaper } from './columns.ts';
import { bound } from './prepare.ts';
import type { Tally } from './tally.ts';

/** Removes a paper whose place another takes: what cites it cites the other, and people who wrote nothing else go with it. */
export function paperRemover(database: Database, tally: Tally) {
  const isOfPaper = {
    authorships: eq(authorships.paperId, bound('id')),
    topics: eq(paperTopics.paperId, bound('id')),
  };
  const authorsOf = database
    .select({ id: authorships.authorId })
    .from(authorships)
    .where(isOfPaper.authorships)
    .prepare();
  const topicsOf = database
    .select({ id: paperTopics.topicId })
    .from(paperTopics)
    .where(isOfPaper.topics)
    .prepare();
  const redirect = database
    .update(paperReferences)
    .set({ citedId: bound('successor') })
    .where(eq(paperReferences.citedId, bound('id')))
    .prepare();
  const remove = database
    .delete(papers)
    .where(eq(papers.id, bound('id')))
    .prepare();
  const works = database.select().from(authorships).where(eq(authorships.authorId, authors.id));
  const removeAuthor = database
    .delete(authors)
    .where(and(eq(authors.id, bound('id')), notExists(works)))
    .prepare();
  return ({ id, venueId }: StoredPaper, successor: number): void => {
    const people = authorsOf.all({ id });
    for (const author of people) tally.add('authors', author.id, -1);
    for (const topic of topicsOf.all({ id })) tally.add('topics', topic.id, -1);
    if (venueId !== null) tally.add('venues', venueId, -1);
    redirect.run({ id, successor });
    remove.run({ id });
    for (const author of people) {
      if (removeAuthor.run({ id: author.id }).changes > 0) tally.forget('authors', author.id);
    }
  };
}
