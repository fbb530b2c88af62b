import { asc, eq } from 'drizzle-orm';
import { foldWords, slugOf } from '../fold.ts';
import { invariant } from '../invariant.ts';
import type { Database } from '../open.ts';
import type { AuthorPart, AuthorRecord } from '../record.ts';
import { authorExternalIds, authors, authorships } from '../tables/authors.ts';
import type { AuthorIdentity } from './author-identity.ts';
import type { StoredAuthor } from './author-rows.ts';
import { authorKeys } from './keys.ts';
import { nameSignature } from './name-signature.ts';
import { pendingStore } from './pending.ts';
import { bound, insertOnce } from './prepare.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Seen } from './seen.ts';
import type { Tally } from './tally.ts';

/** Of an author who has just been added. */
const noSchemes: ReadonlySet<string> = new Set();

/** Stores who wrote a paper. */
export function authorStore(
  database: Database,
  rows: RowBuffer,
  identity: AuthorIdentity,
  seen: Seen,
  tally: Tally,
) {
  const freeKey = authorKeys(identity);
  const insertAuthor = rows.numbered(authors);
  const insertId = rows.into(authorExternalIds);
  const tryToInsertId = insertOnce(database, authorExternalIds);
  const pending = pendingStore(database, rows, 'author');
  const insertAuthorship = rows.into(authorships);
  const complete = rows.changing(
    database
      .update(authors)
      .set({
        given: bound('given'),
        family: bound('family'),
        collective: bound('collective'),
        orcid: bound('orcid'),
      })
      .where(eq(authors.id, bound('id'))),
  );
  const ofPaper = database
    .select({ author: authors })
    .from(authorships)
    .innerJoin(authors, eq(authors.id, authorships.authorId))
    .where(eq(authorships.paperId, bound('paperId')))
    .orderBy(asc(authorships.position))
    .prepare();

  /** Adds an author of one paper. */
  function add(record: AuthorRecord): StoredAuthor {
    const { name, given = null, family = null, collective = false } = record;
    // A list may name one ORCID twice, in different dress.
    const orcid = record.orcid !== undefined && identity.isFreeOrcid(record.orcid) ? record.orcid : null;
    const nameKey = foldWords(name);
    const key = freeKey(record.key ?? slugOf(name), nameKey);
    const author = { id: 0, key, name, given, family, collective, orcid, nameKey, paperCount: 1 };
    author.id = insertAuthor(author);
    identity.note(author.id, author);
    return author;
  }

  /** Gives an author an id of a source; tells whether nobody had it. */
  function addId(row: typeof authorExternalIds.$inferInsert): boolean {
    const name = `${row.scheme}:${row.value}`;
    const isNew = seen.isNew('author id', name);
    seen.noteOther('author id', name);
    if (!isNew) return tryToInsertId(row);
    insertId(row);
    return true;
  }

  /** Gives an author the ids of a record, but for those of schemes that are known; tells whether any was new. */
  function addIds(id: number, ids: NonNullable<AuthorRecord['ids']>, known: ReadonlySet<string>): boolean {
    let changed = false;
    for (const [scheme, value] of Object.entries(ids)) {
      if (known.has(scheme) || !addId({ scheme, value, authorId: id })) continue;
      changed = true;
      for (const { part } of pending.take([scheme, value])) fillAnew(id, part);
    }
    return changed;
  }

  /** Gives an author what a record knows beyond it; tells whether that was anything. */
  function fill(author: StoredAuthor, record: AuthorRecord | AuthorPart): boolean {
    const { orcid, ids } = record;
    // Only a person's name has parts.
    const { collective = false, ...named }: Partial<AuthorRecord> = record;
    const parts = author.collective ? {} : named;
    const hasParts = author.given !== null || author.family !== null;
    const whole = {
      id: author.id,
      given: author.given ?? parts.given ?? null,
      family: author.family ?? parts.family ?? null,
      collective: author.collective || (collective && !hasParts),
      orcid: author.orcid ?? (orcid !== undefined && identity.isFreeOrcid(orcid) ? orcid : null),
    };
    const changed =
      whole.given !== author.given ||
      whole.family !== author.family ||
      whole.collective !== author.collective ||
      whole.orcid !== author.orcid;
    if (changed) {
      complete(whole);
      identity.note(author.id, { ...author, ...whole });
    }
    const hasMore = ids !== undefined && addIds(author.id, ids, identity.schemesOf(author.id));
    return changed || hasMore;
  }

  function fillAnew(id: number, part: AuthorPart): boolean {
    const author = identity.byId(id);
    return author !== undefined && fill(author, part);
  }

  const authorsOf = (paperId: number) => ofPaper.all({ paperId }).map((row) => row.author);

  return {
    /** Gives a paper without authors its authors in order. */
    assign(paperId: number, records: readonly AuthorRecord[], published: string | null): void {
      const added = new Set<number>();
      const addNew = (record: AuthorRecord) => {
        const author = add(record);
        added.add(author.id);
        return author;
      };
      const found = identity.match(
        records,
        (record, taken) => identity.byNameOrKey(record, taken) ?? addNew(record),
      );
      records.forEach((record, index) => {
        const author = found[index];
        invariant(author !== undefined, 'an author who is not found is added');
        insertAuthorship({ paperId, position: index + 1, authorId: author.id, published });
        if (added.has(author.id)) {
          if (record.ids !== undefined) addIds(author.id, record.ids, noSchemes);
        } else {
          fill(author, record);
          tally.add('authors', author.id, 1);
        }
      });
    },
    /** Completes the authors of a paper with what another source knows of them; tells whether that was anything. */
    complete(paperId: number, records: readonly AuthorRecord[]): boolean {
      const present = authorsOf(paperId);
      const found = identity.match(records, ({ name }, taken) =>
        present.find((author) => !taken.has(author.id) && author.nameKey === foldWords(name)),
      );
      const filled = records.map((record, index) => {
        const author = present.find(({ id }) => id === found[index]?.id);
        return author !== undefined && fill(author, record);
      });
      return filled.includes(true);
    },
    /** Completes an author who is known by one of the ids of a part; the part waits for one who is not. */
    completeOne(part: AuthorPart, source: string): 'merged' | 'unchanged' | 'waiting' {
      const author = identity.byIds(part.ids);
      if (author !== undefined) return fill(author, part) ? 'merged' : 'unchanged';
      const [identifier] = Object.entries(part.ids);
      invariant(identifier !== undefined, 'a part names whom it completes');
      return pending.wait(identifier, { source, part }) ? 'waiting' : 'unchanged';
    },
    begin(): void {
      pending.begin();
      identity.begin();
    },
    /** Whether a paper and a list have an author in common, as far as identifiers or names tell. */
    shares(paperId: number, records: readonly AuthorRecord[]): boolean {
      const present = authorsOf(paperId);
      const ids = new Set(present.map(({ id }) => id));
      const signatures = new Set(present.map(({ nameKey }) => nameSignature(nameKey)));
      return records.some((record) => {
        const known = identity.byIdentifier(record);
        return (
          (known !== undefined && ids.has(known.id)) || signatures.has(nameSignature(foldWords(record.name)))
        );
      });
    },
  };
}
