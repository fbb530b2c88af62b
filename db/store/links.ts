import { eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import type { LinkRecord } from '../record.ts';
import { links } from '../tables/papers.ts';
import { bound } from './prepare.ts';
import type { RowBuffer } from './row-buffer.ts';

/** Adds links that a paper has not got yet; tells whether there were any. */
export function linkStore(database: Database, rows: RowBuffer) {
  const ofPaper = database
    .select({ url: links.url })
    .from(links)
    .where(eq(links.paperId, bound('paperId')))
    .prepare();
  const insert = rows.into(links);
  return (paperId: number, records: readonly LinkRecord[], isNew: boolean): boolean => {
    const present = new Set(isNew ? [] : ofPaper.all({ paperId }).map(({ url }) => url));
    const fresh = records.filter(({ url }) => !present.has(url));
    for (const [index, { kind, url }] of fresh.entries()) {
      insert({ paperId, position: present.size + index + 1, kind, url });
    }
    return fresh.length > 0;
  };
}
