import { and, count, eq } from 'drizzle-orm';
import { slugOf } from '../fold.ts';
import type { Database } from '../open.ts';
import { externalIds, papers } from '../tables/papers.ts';
import type { AuthorIdentity } from './author-identity.ts';
import type { IndexNeeds } from './deferred-indexes.ts';
import type { identifierRows } from './identifier-rows.ts';
import { countAlike, lookUp } from './look-up.ts';
import { bound } from './prepare.ts';
import type { Seen } from './seen.ts';

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is free; `others` rows compete for it, so counting starts there. */
function countUp(wanted: string, isFree: (key: string) => boolean, others: number): string {
  let number = Math.max(2, others + 1);
  while (!isFree(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/**
 * Keys of papers, current and former. A paper whose key is its source's own answers to the slug of its title as well, as if
 * it had been known by title first; but such a key yields to any paper that really claims it.
 */
export function paperKeys(
  database: Database,
  seen: Seen,
  indexes: IndexNeeds,
  insertId: ReturnType<typeof identifierRows>,
) {
  const select = () =>
    database.select({ id: papers.id, key: papers.key, titleKey: papers.titleKey }).from(papers);
  const byKey = select()
    .where(eq(papers.key, bound('key')))
    .prepare();
  const byId = select()
    .where(eq(papers.id, bound('id')))
    .prepare();
  const isFormer = and(eq(externalIds.scheme, 'key'), eq(externalIds.value, bound('key')));
  const former = database
    .select({ id: externalIds.paperId, title: papers.title })
    .from(externalIds)
    .innerJoin(papers, eq(papers.id, externalIds.paperId))
    .where(isFormer)
    .prepare();
  const removeFormer = database.delete(externalIds).where(isFormer).prepare();
  const namesakes = database
    .select({ count: count() })
    .from(papers)
    .where(eq(papers.titleKey, bound('titleKey')))
    .prepare();

  const withKey = lookUp(seen, indexes, {
    name: 'papers_key',
    byId: (id) => byId.get({ id }),
    textOf: ({ key }) => key,
    byIndex: (key) => byKey.all({ key }),
  });
  const currentOf = (key: string) => withKey(key)[0];
  const countNamesakes = countAlike(seen, indexes, {
    name: 'papers_title_key',
    byId: (id) => byId.get({ id }),
    textOf: (paper) => paper.titleKey,
    byIndex: (titleKey) => namesakes.get({ titleKey })?.count ?? 0,
  });
  const formerOf = (key: string) => (seen.isNew('paper id', `key:${key}`) ? undefined : former.get({ key }));
  const ownerOf = (key: string) => currentOf(key)?.id ?? formerOf(key)?.id;

  /** Whether a key is free for a paper that claims it; takes it from one that only happens to answer to it. */
  function claim(key: string): boolean {
    if (currentOf(key) !== undefined) return false;
    const holder = formerOf(key);
    if (holder !== undefined && slugOf(holder.title) !== key) return false;
    if (holder !== undefined) removeFormer.run({ key });
    return true;
  }

  return {
    /** The paper that has or had a key. */
    ownerOf,
    /** Frees a former key of a paper so that it can be its current one; tells whether it is now free. */
    claim,
    /** A key for a new paper: its source's own, or one made of the title, counted up where it is taken. */
    choose(own: string | undefined, title: string, titleKey: string): string {
      if (own !== undefined && claim(own)) return own;
      const isFree = (key: string) => ownerOf(key) === undefined;
      const wanted = own ?? slugOf(title);
      return isFree(wanted) ? wanted : countUp(wanted, isFree, countNamesakes(titleKey));
    },
    /** Lets a paper answer to a further key if it is free or may be claimed; tells whether that is new. */
    remember(key: string, paperId: number, claims: boolean): boolean {
      const owner = ownerOf(key);
      if (owner === paperId || (owner !== undefined && !(claims && claim(key)))) return false;
      return insertId('key', key, paperId);
    },
  };
}

/** Chooses keys for authors, counted up where they are taken. */
export function authorKeys(identity: Pick<AuthorIdentity, 'withKey' | 'countNamesakes'>) {
  return (wanted: string, nameKey: string): string => {
    const isFree = (key: string) => identity.withKey(key).length === 0;
    return isFree(wanted) ? wanted : countUp(wanted, isFree, identity.countNamesakes(nameKey));
  };
}
