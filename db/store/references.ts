import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import type { ReferenceRecord } from '../record.ts';
import { paperReferences, pendingReferences } from '../tables/references.ts';
import { bound, limitTo } from './prepare.ts';
import { referenceTwins } from './reference-twins.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Seen } from './seen.ts';

/** What identifies a paper: scheme and value, as in the ids of a reference. */
export type Identifier = readonly [scheme: string, value: string];

/** Stores what a paper cites, and ties references to papers whichever of the two comes first. */
export function referenceStore(
  database: Database,
  rows: RowBuffer,
  seen: Seen,
  findPaper: (identifier: Identifier) => number | undefined,
) {
  const ofPaper = database
    .select()
    .from(paperReferences)
    .where(eq(paperReferences.paperId, bound('paperId')))
    .orderBy(asc(paperReferences.position))
    .prepare();
  const one = and(
    eq(paperReferences.paperId, bound('paperId')),
    eq(paperReferences.position, bound('position')),
  );
  const idsOf = database.select({ ids: paperReferences.ids }).from(paperReferences).where(one).prepare();
  const tie = database
    .update(paperReferences)
    .set({ citedId: bound('citedId') })
    .where(one)
    .prepare();
  const insert = rows.into(paperReferences);
  const wait = rows.into(pendingReferences);
  const twins = referenceTwins(database);
  const anyWaiting = database
    .select({ paperId: pendingReferences.paperId })
    .from(pendingReferences)
    .limit(limitTo(1))
    .prepare();
  const waiting = database
    .select({ paperId: pendingReferences.paperId, position: pendingReferences.position })
    .from(pendingReferences)
    .where(and(eq(pendingReferences.scheme, bound('scheme')), eq(pendingReferences.value, bound('value'))))
    .prepare();
  const stopWaiting = database
    .delete(pendingReferences)
    .where(
      and(
        eq(pendingReferences.scheme, bound('scheme')),
        eq(pendingReferences.value, bound('value')),
        eq(pendingReferences.paperId, bound('paperId')),
        eq(pendingReferences.position, bound('position')),
      ),
    )
    .prepare();

  // Collections without references need not look for those that wait.
  let isAnyWaiting = true;

  function resolveOne([scheme, value]: Identifier, citedId: number): void {
    if (seen.isNew('awaited', `${scheme}:${value}`)) return;
    for (const { paperId, position } of waiting.all({ scheme, value })) {
      tie.run({ paperId, position, citedId });
      for (const [otherScheme, otherValue] of Object.entries(idsOf.get({ paperId, position })?.ids ?? {})) {
        stopWaiting.run({ scheme: otherScheme, value: otherValue, paperId, position });
      }
      twins.join(paperId, citedId);
    }
  }

  return {
    /** Begins a batch. */
    begin(): void {
      isAnyWaiting = anyWaiting.get() !== undefined;
    },
    /** Adds references that a paper has not got yet; a list without identifiers only where it has none at all. */
    add(paperId: number, records: readonly ReferenceRecord[], isNew: boolean): boolean {
      const present = isNew ? [] : ofPaper.all({ paperId });
      const known = new Set(present.flatMap(({ ids }) => Object.entries(ids ?? {}).map(String)));
      const fresh = records.filter(({ ids }) =>
        ids === undefined ? present.length === 0 : !Object.entries(ids).some((id) => known.has(String(id))),
      );
      const last = present.at(-1)?.position ?? 0;
      const cited = new Set(present.map(({ citedId }) => citedId));
      let isChanged = false;
      fresh.forEach(({ ids = null, text = null }, index) => {
        const position = last + index + 1;
        const identifiers = Object.entries(ids ?? {});
        const citedId = identifiers.map(findPaper).find((id) => id !== undefined) ?? null;
        insert({ paperId, position, citedId, ids, text });
        const isTwin = citedId !== null && cited.has(citedId);
        cited.add(citedId);
        if (!isTwin || twins.join(paperId, citedId)) isChanged = true;
        if (citedId !== null || identifiers.length === 0) return;
        isAnyWaiting = true;
        for (const [scheme, value] of identifiers) {
          seen.noteOther('awaited', `${scheme}:${value}`);
          wait({ scheme, value, paperId, position });
        }
      });
      return isChanged;
    },
    /** Ties the references that waited for any of the identifiers to the paper that now has them. */
    resolve(identifiers: readonly Identifier[], citedId: number): void {
      if (!isAnyWaiting) return;
      for (const identifier of identifiers) resolveOne(identifier, citedId);
    },
    /** Makes one of the references to papers that are one now. */
    joinTwins: twins.joinAll,
  };
}
