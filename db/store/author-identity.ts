import { and, asc, count, eq } from 'drizzle-orm';
import { foldWords } from '../fold.ts';
import type { Database } from '../open.ts';
import type { AuthorRecord } from '../record.ts';
import { authorExternalIds, authors } from '../tables/authors.ts';
import { authorRows, type StoredAuthor } from './author-rows.ts';
import type { IndexNeeds } from './deferred-indexes.ts';
import { countAlike, lookUp } from './look-up.ts';
import { bound } from './prepare.ts';
import type { Seen } from './seen.ts';

export type AuthorIdentity = ReturnType<typeof authorIdentity>;

/**
 * Tells who is meant by a record: identity by ORCID or a source's id, then by a key of ours, then by folded name. `stored` is the
 * database as it was written, without rows that are still gathering.
 */
export function authorIdentity(database: Database, stored: Database, seen: Seen, indexes: IndexNeeds) {
  const select = () => database.select().from(authors);
  const rows = authorRows(stored, seen);
  const { byId } = rows;
  const byOrcid = select()
    .where(eq(authors.orcid, bound('orcid')))
    .prepare();
  const byKey = select()
    .where(eq(authors.key, bound('key')))
    .prepare();
  const byName = select()
    .where(eq(authors.nameKey, bound('nameKey')))
    .orderBy(asc(authors.id))
    .prepare();
  const namesakes = database
    .select({ count: count() })
    .from(authors)
    .where(eq(authors.nameKey, bound('nameKey')))
    .prepare();
  const ids = authorExternalIds;
  const idsOf = database
    .select()
    .from(ids)
    .where(eq(ids.authorId, bound('id')))
    .prepare();
  const byExternalId = database
    .select({ id: ids.authorId })
    .from(ids)
    .where(and(eq(ids.scheme, bound('scheme')), eq(ids.value, bound('value'))))
    .prepare();

  const ofName = {
    name: 'authors_name_key',
    byId,
    textOf: ({ nameKey }: StoredAuthor) => nameKey,
  } as const;
  const withOrcid = lookUp(seen, indexes, {
    name: 'authors_orcid',
    byId,
    textOf: ({ orcid }) => orcid,
    byIndex: (orcid) => byOrcid.all({ orcid }),
  });
  const withKey = lookUp(seen, indexes, {
    name: 'authors_key',
    byId,
    textOf: ({ key }) => key,
    byIndex: (key) => byKey.all({ key }),
  });
  const withName = lookUp(seen, indexes, { ...ofName, byIndex: (nameKey) => byName.all({ nameKey }) });
  const countNamesakes = countAlike(seen, indexes, {
    ...ofName,
    byIndex: (nameKey) => namesakes.get({ nameKey })?.count ?? 0,
  });

  function byIdentifier(record: AuthorRecord): StoredAuthor | undefined {
    const [known] = record.orcid === undefined ? [] : withOrcid(record.orcid);
    if (known !== undefined) return known;
    return byIds(record.ids);
  }

  function byIds(ids: AuthorRecord['ids']): StoredAuthor | undefined {
    for (const [scheme, value] of Object.entries(ids ?? {})) {
      if (seen.isNew('author id', `${scheme}:${value}`)) continue;
      const found = byExternalId.get({ scheme, value });
      if (found !== undefined) return byId(found.id);
    }
    return undefined;
  }

  /** Whether what is known of two of one name shows that they are not the same person. */
  function differs(author: StoredAuthor, record: AuthorRecord): boolean {
    if (record.orcid !== undefined && author.orcid !== null && record.orcid !== author.orcid) return true;
    const others = record.ids;
    return (
      others !== undefined &&
      idsOf.all({ id: author.id }).some((id) => (others[id.scheme] ?? id.value) !== id.value)
    );
  }

  return {
    byId,
    byIds,
    byIdentifier,
    withKey,
    countNamesakes,
    /** Notes what an author is now; undefined for one who is gone. */
    note(id: number, author: StoredAuthor | undefined): void {
      rows.note(id, author);
      if (author === undefined) return;
      seen.note('authors_key', author.key, id);
      seen.note('authors_name_key', author.nameKey, id);
      seen.note('authors_orcid', author.orcid, id);
    },
    /** Begins a batch. */
    begin: rows.begin,
    /** The author whom a key or a name means, other than those taken already: one person stands once in a list. */
    byNameOrKey(record: AuthorRecord, taken: ReadonlySet<number>): StoredAuthor | undefined {
      const nameKey = foldWords(record.name);
      const namesakes =
        record.key === undefined
          ? withName(nameKey)
          : withKey(record.key).filter((author) => author.nameKey === nameKey);
      return namesakes.find((author) => !taken.has(author.id) && !differs(author, record));
    },
    /**
     * The authors whom a list of records means. Identifiers choose first, lest a namesake take their place; for each of the
     * others `find` is asked, with those already taken.
     */
    match(
      records: readonly AuthorRecord[],
      find: (record: AuthorRecord, taken: ReadonlySet<number>) => StoredAuthor | undefined,
    ): (StoredAuthor | undefined)[] {
      const taken = new Set<number>();
      const take = (author: StoredAuthor | undefined) => {
        if (author === undefined || taken.has(author.id)) return undefined;
        taken.add(author.id);
        return author;
      };
      const certain = records.map((record) => take(byIdentifier(record)));
      return records.map((record, index) => certain[index] ?? take(find(record, taken)));
    },
    isFreeOrcid: (orcid: string): boolean => withOrcid(orcid).length === 0,
    schemesOf: (id: number): Set<string> => new Set(idsOf.all({ id }).map(({ scheme }) => scheme)),
  };
}
