import { eq } from 'drizzle-orm';
import { isSlugOf, slugOf } from '../fold.ts';
import type { Database } from '../open.ts';
import type { PaperPart, PaperRecord } from '../record.ts';
import { externalIds } from '../tables/papers.ts';
import type { StoredPaper } from './columns.ts';
import type { identifierRows } from './identifier-rows.ts';
import type { paperKeys } from './keys.ts';
import { identifiersOf } from './match.ts';
import { bound } from './prepare.ts';
import type { Identifier } from './references.ts';

/** Stores what else a paper is known by: one identifier of each further scheme, and the keys that lead to it. */
export function identifierStore(
  database: Database,
  keys: ReturnType<typeof paperKeys>,
  insert: ReturnType<typeof identifierRows>,
  findPaper: (identifier: Identifier) => number | undefined,
  rename: (paperId: number, key: string) => void,
) {
  const ofPaper = database
    .select({ scheme: externalIds.scheme })
    .from(externalIds)
    .where(eq(externalIds.paperId, bound('paperId')))
    .prepare();

  /** Adds what a record knows; returns what was new. */
  function add(paper: StoredPaper, record: PaperRecord | PaperPart, isNew: boolean): Identifier[] {
    const fresh: Identifier[] = [];
    const others = identifiersOf(record).filter(
      ([scheme, value]) =>
        !(scheme === 'doi' && value === paper.doi) && !(scheme === 'arxiv' && value === paper.arxivId),
    );
    const known = new Set(
      others.length > 0 && !isNew ? ofPaper.all({ paperId: paper.id }).map(({ scheme }) => scheme) : [],
    );
    for (const [scheme, value] of others) {
      if (known.has(scheme) || (findPaper([scheme, value]) ?? paper.id) !== paper.id) continue;
      if (!insert(scheme, value, paper.id)) continue;
      known.add(scheme);
      fresh.push([scheme, value]);
    }
    if (!('title' in record)) return fresh;
    for (const key of record.formerKeys ?? [])
      if (keys.remember(key, paper.id, true)) fresh.push(['key', key]);
    const { key } = record;
    if (key !== undefined && key !== paper.key && keys.remember(key, paper.id, false))
      fresh.push(['key', key]);
    const slug = paper.keyDerived ? undefined : slugOf(paper.title);
    if (slug !== undefined && keys.remember(slug, paper.id, false)) fresh.push(['key', slug]);
    return fresh;
  }

  /** Gives a paper whose key was made of its title the key of a source; returns the keys that lead to it now. */
  function replaceKey(paper: StoredPaper, key: string | undefined): Identifier[] {
    if (key === undefined || !paper.keyDerived || isSlugOf(key, paper.title) || !keys.claim(key)) return [];
    const former = paper.key;
    paper.key = key;
    paper.keyDerived = false;
    rename(paper.id, key);
    keys.remember(former, paper.id, false);
    return [
      ['key', key],
      ['key', former],
    ];
  }

  return { add, replaceKey };
}
