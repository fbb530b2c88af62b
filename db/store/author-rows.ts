import { eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authors } from '../tables/authors.ts';
import { bound, prepareGet } from './prepare.ts';
import type { Seen } from './seen.ts';

export type StoredAuthor = typeof authors.$inferSelect;

/** So many of earlier batches, met last, are remembered for certain, and at most twice as many: some 20 MB. */
const mostKnown = 32_768;

/** Authors by their row ids. How many papers they have is told as it was when they were read. */
export interface AuthorRows {
  byId(id: number): StoredAuthor | undefined;
  /** Notes what an author is now; undefined for one who is gone. */
  note(id: number, author: StoredAuthor | undefined): void;
  /** Begins a batch. */
  begin(): void;
}

/**
 * Remembers the authors of a batch, as they are now, and in a first load many of those before it: half of all names are those of people
 * who have been met. `stored` is the database as it was written, without rows that are still gathering.
 */
export function authorRows(stored: Database, seen: Seen): AuthorRows {
  const read = authorReader(stored);
  const recent = new Map<number, StoredAuthor>();
  let known = new Map<number, StoredAuthor>();
  // Met longer ago. A map that lost its oldest one each time would pass over all that it had lost.
  let older = new Map<number, StoredAuthor>();

  function remember(author: StoredAuthor): void {
    if (known.size === mostKnown) [known, older] = [new Map(), known];
    known.set(author.id, author);
  }

  function look(id: number): StoredAuthor | undefined {
    const author = older.get(id) ?? read(id);
    if (author !== undefined && seen.isCertain()) remember(author);
    return author;
  }

  function forget(id: number): void {
    known.delete(id);
    older.delete(id);
  }

  /** Whether the batch before this one was kept: each author was noted for a change, of which none shows if it was taken back. */
  function wasKept(): boolean {
    const [author] = recent.values();
    return author !== undefined && isSame(author, read(author.id));
  }

  return {
    byId: (id) => recent.get(id) ?? known.get(id) ?? look(id),
    note(id, author) {
      if (author !== undefined) {
        recent.set(id, author);
        return;
      }
      recent.delete(id);
      forget(id);
    },
    begin() {
      const isKept = seen.isCertain() && wasKept();
      for (const author of recent.values()) {
        if (isKept) remember(author);
        else forget(author.id);
      }
      if (!seen.isCertain()) [known, older] = [new Map(), new Map()];
      recent.clear();
    },
  };
}

/** Whether two are the same in all but their count of papers. */
function isSame(one: StoredAuthor, other: StoredAuthor | undefined): boolean {
  return JSON.stringify({ ...one, paperCount: 0 }) === JSON.stringify({ ...other, paperCount: 0 });
}

/** Reads authors by their row ids. */
function authorReader(database: Database): (id: number) => StoredAuthor | undefined {
  type Values = [number, string, string, string | null, string | null, 0 | 1, string | null, string, number];
  const ofId = eq(authors.id, bound('id'));
  const read = prepareGet<Values>(database, database.select().from(authors).where(ofId));
  return (wanted) => {
    const values = read(wanted);
    if (values === undefined) return undefined;
    const [id, key, name, given, family, collective, orcid, nameKey, paperCount] = values;
    return { id, key, name, given, family, collective: collective === 1, orcid, nameKey, paperCount };
  };
}
