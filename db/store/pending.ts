import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import type { AuthorPart, PaperPart } from '../record.ts';
import { pendingParts } from '../tables/imports.ts';
import { bound, prepareWrite } from './prepare.ts';
import type { Identifier } from './references.ts';
import type { RowBuffer } from './row-buffer.ts';

/** What kinds of things are completed, and by what. */
interface Parts {
  paper: PaperPart;
  author: AuthorPart;
}

export interface Pending<Kind extends keyof Parts> {
  source: string;
  part: Parts[Kind];
}

/** Keeps what was said of papers, or of authors, that are not there yet. */
export function pendingStore<Kind extends keyof Parts>(database: Database, rows: RowBuffer, kind: Kind) {
  const t = pendingParts;
  const isMeant = and(eq(t.kind, bound('kind')), eq(t.scheme, bound('scheme')), eq(t.value, bound('value')));
  const waiting = database.select().from(t).where(isMeant).orderBy(asc(t.id)).prepare();
  const remove = prepareWrite(database, database.delete(t).where(isMeant));
  const some = database.select({ id: t.id }).from(t).limit(1).prepare();
  const insert = rows.numbered(t);
  // Most collections wait for nothing, and then nothing is asked for each record.
  let isEmpty: boolean | undefined;

  return {
    /** Keeps a part until what it completes comes; tells whether it was not kept already. */
    wait([scheme, value]: Identifier, { source, part }: Pending<Kind>): boolean {
      const text = JSON.stringify(part);
      const isKept = waiting
        .all({ kind, scheme, value })
        .some((row) => row.source === source && JSON.stringify(row.part) === text);
      if (isKept) return false;
      insert({ kind, scheme, value, source, part });
      isEmpty = false;
      return true;
    },
    /** What waited for an identifier, in the order in which it came; it waits no longer. */
    take([scheme, value]: Identifier): Pending<Kind>[] {
      isEmpty ??= some.get() === undefined;
      if (isEmpty) return [];
      const rows = waiting.all({ kind, scheme, value });
      if (rows.length > 0) remove({ kind, scheme, value });
      return rows.map((row) => ({ source: row.source, part: partOf<Kind>(row.part) }));
    },
    /** Begins a transaction: another process may have added parts since the last. */
    begin(): void {
      isEmpty = undefined;
    },
  };
}

/** Parts are stored beside their kind. */
function partOf<Kind extends keyof Parts>(part: PaperPart | AuthorPart): Parts[Kind] {
  return part as Parts[Kind];
}
