import { eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { authors, topics, venues } from '../tables.ts';
import { bound, prepareWrite } from './prepare.ts';

const counted = { authors, topics, venues } as const;

export type Counted = keyof typeof counted;

/** Keeps the paper counts of authors, topics and venues: changes gather in memory and are written once a batch. */
export interface Tally {
  add(kind: Counted, id: number, change: number): void;
  /** Of what is gone nothing is counted: its id may be given anew, within the batch even. */
  forget(kind: Counted, id: number): void;
  flush(): void;
}

export function createTally(database: Database): Tally {
  const kinds = Object.entries(counted).map(([kind, table]) => {
    const update = database
      .update(table)
      .set({ paperCount: sql`${table.paperCount} + ${bound('change')}` })
      .where(eq(table.id, bound('id')));
    return { kind, changes: new Map<number, number>(), write: prepareWrite(database, update) };
  });
  const changesOf = (kind: Counted) => kinds.find((one) => one.kind === kind)?.changes;
  return {
    add(kind, id, change) {
      const changes = changesOf(kind);
      changes?.set(id, (changes.get(id) ?? 0) + change);
    },
    forget(kind, id) {
      changesOf(kind)?.delete(id);
    },
    flush() {
      for (const { changes, write } of kinds) {
        for (const [id, change] of changes) if (change !== 0) write({ id, change });
        changes.clear();
      }
    },
  };
}
