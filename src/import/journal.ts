import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { imports } from '../../db/tables/imports.ts';
import type { Source } from './source.ts';
import { type Counts, noCounts } from './summary.ts';

/** The row of an import, which is written in the transaction of each batch and so always tells the truth. */
export interface Journal {
  /** `done` if the same file was imported before, whole. */
  state: 'running' | 'done';
  /** Records that are safely stored, or safely rejected; a run that was interrupted goes on after them. */
  counts: Counts;
  /** Writes the counts within the current transaction. */
  checkpoint(): void;
  finish(digest: string): void;
}

/** Opens the row for a file: that of an earlier run with the same content if there is one, else a new one. */
export function openJournal(
  database: Database,
  { name, format, digest }: Source,
  isForced: boolean,
): Journal {
  const same = and(eq(imports.digest, digest ?? ''), eq(imports.format, format.name));
  const earlier =
    digest === undefined || isForced
      ? undefined
      : database.select().from(imports).where(same).orderBy(desc(imports.id)).limit(1).get();
  const { id, ...row } =
    earlier ??
    database
      .insert(imports)
      .values({
        source: name,
        format: format.name,
        digest: digest ?? '',
        state: 'running',
        startedAt: new Date().toISOString(),
      })
      .returning()
      .get();
  const counts: Counts = earlier === undefined ? { ...noCounts } : { ...pick(row) };
  const write = (more: Partial<typeof imports.$inferInsert>) =>
    database
      .update(imports)
      .set({ ...counts, checkpoint: counts.read, ...more })
      .where(eq(imports.id, id))
      .run();
  return {
    state: row.state === 'done' ? 'done' : 'running',
    counts,
    checkpoint: () => write({}),
    finish: (whole) => write({ digest: whole, state: 'done', finishedAt: new Date().toISOString() }),
  };
}

function pick({ read, added, merged, unchanged, waiting, rejected, metrics }: Counts): Counts {
  return { read, added, merged, unchanged, waiting, rejected, metrics };
}
