import { asc, eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import type { EditorRecord } from '../record.ts';
import { editors } from '../tables/papers.ts';
import { bound } from './prepare.ts';
import type { RowBuffer } from './row-buffer.ts';

/** Gives a paper its editors, if none are known or they are to be replaced; tells whether that changed anything. */
export function editorStore(database: Database, rows: RowBuffer) {
  const isOfPaper = eq(editors.paperId, bound('paperId'));
  const ofPaper = database
    .select({ name: editors.name })
    .from(editors)
    .where(isOfPaper)
    .orderBy(asc(editors.position))
    .prepare();
  const removeAll = database.delete(editors).where(isOfPaper).prepare();
  const insert = rows.into(editors);
  return (
    paperId: number,
    records: readonly EditorRecord[],
    { isNew, replaces }: { isNew: boolean; replaces: boolean },
  ): boolean => {
    const present = isNew ? [] : ofPaper.all({ paperId });
    if (present.length > 0) {
      const isSame = namesOf(present) === namesOf(records);
      if (isSame || !replaces) return false;
      removeAll.run({ paperId });
    }
    for (const [index, editor] of records.entries()) insert({ paperId, position: index + 1, ...editor });
    return true;
  };
}

function namesOf(people: readonly { name: string }[]): string {
  return people.map(({ name }) => name).join('\n');
}
