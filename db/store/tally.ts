import { eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authors } from '../tables/authors.ts';
import { topics } from '../tables/topics.ts';
import { venues } from '../tables/venues.ts';
import { bound, prepareWrite } from './prepare.ts';

export type Counted = 'authors' | 'topics' | 'venues';

/** Keeps the paper counts of authors, topics and venues: changes gather in memory and are written once a batch. */
export interface Tally {
  add(kind: Counted, id: number, change: number): void;
  /** Of what is gone nothing is counted: its id may be given anew, within the batch even. */
  forget(kind: Counted, id: number): void;
  flush(): void;
}

/** Makes a tally; `flush` writes what has gathered. */
export function createTally(database: Database): Tally {
  const kinds = {
    authors: countsOf(database, authors),
    topics: countsOf(database, topics),
    venues: countsOf(database, venues),
  };
  return {
    add(kind, id, change) {
      const { changes } = kinds[kind];
      changes.set(id, (changes.get(id) ?? 0) + change);
    },
    forget(kind, id) {
      kinds[kind].changes.delete(id);
    },
    flush() {
      for (const { changes, write } of Object.values(kinds)) {
        // In the order of the rows, so that each page is come to once.
        const inOrder = [...changes].sort(([one], [other]) => one - other);
        for (const [id, change] of inOrder) if (change !== 0) write({ id, change });
        changes.clear();
      }
    },
  };
}

function countsOf(database: Database, table: typeof authors | typeof topics | typeof venues) {
  const update = database
    .update(table)
    .set({ paperCount: sql`${table.paperCount} + ${bound('change')}` })
    .where(eq(table.id, bound('id')));
  return { changes: new Map<number, number>(), write: prepareWrite(database, update) };
}
