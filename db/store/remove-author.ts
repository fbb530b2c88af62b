import { and, eq, notExists } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authorExternalIds, authors, authorships } from '../tables/authors.ts';
import { bound } from './prepare.ts';
import type { Tally } from './tally.ts';

/** Removes authors who are left without any paper, of which `onGone` is told; others stay. */
export function idleAuthorRemover(database: Database, tally: Tally, onGone: (id: number) => void) {
  const id = bound('id');
  const works = database.select().from(authorships).where(eq(authorships.authorId, authors.id));
  const remove = database
    .delete(authors)
    .where(and(eq(authors.id, id), notExists(works)))
    .prepare();
  const removeIds = database.delete(authorExternalIds).where(eq(authorExternalIds.authorId, id)).prepare();
  return (authorId: number): void => {
    if (remove.run({ id: authorId }).changes === 0) return;
    removeIds.run({ id: authorId });
    tally.forget('authors', authorId);
    onGone(authorId);
  };
}
