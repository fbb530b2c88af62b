import { asc, eq } from 'drizzle-orm';
import { foldWords } from '../fold.ts';
import type { Database } from '../open.ts';
import type { AuthorRecord } from '../record.ts';
import { authors, authorships } from '../tables/authors.ts';
import type { authorStore } from './authors.ts';
import type { StoredPaper } from './columns.ts';
import type { IndexNeeds } from './deferred-indexes.ts';
import { bound } from './prepare.ts';
import type { Tally } from './tally.ts';

/**
 * Puts others in the place of those who are said to have written a paper; tells whether that changed anything. Where the names are the
 * same, the people are only completed.
 */
export function authorReplacer(
  database: Database,
  store: ReturnType<typeof authorStore>,
  tally: Tally,
  indexes: IndexNeeds,
  removeIdle: (authorId: number) => void,
) {
  const isOfPaper = eq(authorships.paperId, bound('paperId'));
  const ofPaper = database
    .select({ id: authors.id, nameKey: authors.nameKey })
    .from(authorships)
    .innerJoin(authors, eq(authors.id, authorships.authorId))
    .where(isOfPaper)
    .orderBy(asc(authorships.position))
    .prepare();
  const removeAll = database.delete(authorships).where(isOfPaper).prepare();
  return ({ id: paperId, published }: StoredPaper, records: readonly AuthorRecord[]): boolean => {
    const present = ofPaper.all({ paperId });
    const isSame =
      present.length === records.length &&
      present.every(({ nameKey }, index) => nameKey === foldWords(records[index]?.name ?? ''));
    if (isSame) return store.complete(paperId, records);
    indexes.needForRemoval();
    removeAll.run({ paperId });
    for (const { id } of present) tally.add('authors', id, -1);
    store.assign(paperId, records, published);
    for (const { id } of present) removeIdle(id);
    return true;
  };
}
