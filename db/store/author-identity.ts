import { and, asc, eq } from 'drizzle-orm';
import { foldWords } from '../fold.ts';
import type { Database } from '../open.ts';
import type { AuthorRecord } from '../record.ts';
import { authorExternalIds, authors } from '../tables.ts';
import { bound } from './prepare.ts';
import type { Seen } from './seen.ts';

export type StoredAuthor = typeof authors.$inferSelect;

/** Tells who is meant by a record: identity by ORCID or a source's id, then by a key of ours, then by folded name. */
export function authorIdentity(database: Database, seen: Seen) {
  const select = () => database.select().from(authors);
  const byId = select()
    .where(eq(authors.id, bound('id')))
    .prepare();
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

  const ofOrcid = (orcid: string) => (seen.isNew('orcid', orcid) ? undefined : byOrcid.get({ orcid }));
  const namesakesOf = (nameKey: string) =>
    seen.isNew('author name', nameKey) ? [] : byName.all({ nameKey });

  function byIdentifier(record: AuthorRecord): StoredAuthor | undefined {
    const known = record.orcid === undefined ? undefined : ofOrcid(record.orcid);
    if (known !== undefined) return known;
    return byIds(record.ids);
  }

  function byIds(ids: AuthorRecord['ids']): StoredAuthor | undefined {
    for (const [scheme, value] of Object.entries(ids ?? {})) {
      if (seen.isNew('author id', `${scheme}:${value}`)) continue;
      const found = byExternalId.get({ scheme, value });
      if (found !== undefined) return byId.get({ id: found.id });
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
    byId: (id: number): StoredAuthor | undefined => byId.get({ id }),
    byIds,
    byIdentifier,
    /** The author whom a key or a name means, other than those taken already: one person stands once in a list. */
    byNameOrKey(record: AuthorRecord, taken: ReadonlySet<number>): StoredAuthor | undefined {
      const nameKey = foldWords(record.name);
      const namesakes =
        record.key === undefined
          ? namesakesOf(nameKey)
          : byKey.all({ key: record.key }).filter((author) => author.nameKey === nameKey);
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
    isFreeOrcid: (orcid: string): boolean => ofOrcid(orcid) === undefined,
    schemesOf: (id: number): Set<string> => new Set(idsOf.all({ id }).map(({ scheme }) => scheme)),
  };
}
