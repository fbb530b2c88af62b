import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { paperReferences } from '../tables/references.ts';
import { bound } from './prepare.ts';

/** Makes one reference of those by which a paper cites another under several identifiers; the first keeps its place. */
export function referenceTwins(database: Database) {
  const t = paperReferences;
  const ofPaper = eq(t.paperId, bound('paperId'));
  const one = and(ofPaper, eq(t.position, bound('position')));
  const toCited = database
    .select({ position: t.position, ids: t.ids, text: t.text })
    .from(t)
    .where(and(ofPaper, eq(t.citedId, bound('citedId'))))
    .orderBy(asc(t.position))
    .prepare();
  const complete = database
    .update(t)
    .set({ ids: bound('ids'), text: bound('text') })
    .where(one)
    .prepare();
  const remove = database.delete(t).where(one).prepare();
  // Twins come of papers that are joined, which is seldom, and is when this index is there.
  const citingTwice = database.$client.prepare<[number], { id: number }>(
    'select paper_id as id from paper_references where cited_id = ? group by paper_id having count(*) > 1',
  );

  function join(paperId: number, citedId: number): boolean {
    const [first, ...others] = toCited.all({ paperId, citedId });
    if (first === undefined || others.length === 0) return false;
    for (const { position } of others) remove.run({ paperId, position });
    const ids = inOrder(Object.assign({}, ...others.map((other) => other.ids), first.ids));
    const text = [first, ...others].find((reference) => reference.text !== null)?.text ?? null;
    if (text === first.text && Object.keys(ids).length === Object.keys(first.ids ?? {}).length) return false;
    complete.run({ paperId, position: first.position, ids, text });
    return true;
  }

  return {
    /** Returns whether the first reference learned anything from the others. */
    join,
    /** The same for all papers that cite one. */
    joinAll(citedId: number): void {
      for (const { id } of citingTwice.all(citedId)) join(id, citedId);
    },
  };
}

/** Identifiers in the order in which all are stored. */
function inOrder(ids: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(ids).sort(([one], [other]) => (one < other ? -1 : 1)));
}
