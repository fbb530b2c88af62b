import { and, asc, eq } from 'drizzle-orm';
import { foldWords, isSlugOf } from '../fold.ts';
import type { Database } from '../open.ts';
import type { AuthorRecord, PaperRecord } from '../record.ts';
import { externalIds, papers } from '../tables/papers.ts';
import { type StoredPaper, yearOf } from './columns.ts';
import type { IndexNeeds } from './deferred-indexes.ts';
import { lookUp } from './look-up.ts';
import { bound, limitTo } from './prepare.ts';
import type { Identifier } from './references.ts';
import type { Seen } from './seen.ts';

/** Thousands of papers are called "Editorial"; looking at all of them for each would take for ever. */
const mostNamesakes = 100;

/** The identifiers of a record that only one paper can have, strongest first. */
export function identifiersOf({
  doi,
  arxivId,
  ids = {},
}: Pick<PaperRecord, 'doi' | 'arxivId' | 'ids'>): Identifier[] {
  const identifiers: Identifier[] = [];
  if (doi !== undefined) identifiers.push(['doi', doi]);
  if (arxivId !== undefined) identifiers.push(['arxiv', arxivId]);
  for (const scheme in ids) {
    const value = ids[scheme];
    if (value !== undefined) identifiers.push([scheme, value]);
  }
  return identifiers;
}

/** Finds the stored paper that a record is about. */
export function paperMatch(
  database: Database,
  seen: Seen,
  indexes: IndexNeeds,
  ownerOfKey: (key: string) => number | undefined,
  shareAuthor: (paperId: number, authors: readonly AuthorRecord[]) => boolean,
) {
  const select = () => database.select().from(papers);
  const byId = select()
    .where(eq(papers.id, bound('id')))
    .prepare();
  const byTitle = select()
    .where(eq(papers.titleKey, bound('titleKey')))
    .orderBy(asc(papers.id))
    .limit(limitTo(mostNamesakes))
    .prepare();
  const selectOwn = () =>
    database.select({ id: papers.id, doi: papers.doi, arxivId: papers.arxivId }).from(papers);
  const ownById = selectOwn()
    .where(eq(papers.id, bound('id')))
    .prepare();
  const byDoi = selectOwn()
    .where(eq(papers.doi, bound('doi')))
    .prepare();
  const byArxivId = selectOwn()
    .where(eq(papers.arxivId, bound('arxivId')))
    .prepare();
  const byExternalId = database
    .select({ id: externalIds.paperId })
    .from(externalIds)
    .where(and(eq(externalIds.scheme, bound('scheme')), eq(externalIds.value, bound('value'))))
    .prepare();

  const idsOf = database
    .select()
    .from(externalIds)
    .where(eq(externalIds.paperId, bound('paperId')))
    .prepare();

  const withOwn = {
    doi: lookUp(seen, indexes, {
      name: 'papers_doi',
      byId: (id) => ownById.get({ id }),
      textOf: ({ doi }) => doi,
      byIndex: (doi) => byDoi.all({ doi }),
    }),
    arxiv: lookUp(seen, indexes, {
      name: 'papers_arxiv_id',
      byId: (id) => ownById.get({ id }),
      textOf: ({ arxivId }) => arxivId,
      byIndex: (arxivId) => byArxivId.all({ arxivId }),
    }),
  };
  const withTitle = lookUp(seen, indexes, {
    name: 'papers_title_key',
    byId: (id) => byId.get({ id }),
    textOf: ({ titleKey }) => titleKey,
    byIndex: (titleKey) => byTitle.all({ titleKey }),
  });

  function byOwn(scheme: string, value: string): number | undefined {
    return scheme === 'doi' || scheme === 'arxiv' ? withOwn[scheme](value)[0]?.id : undefined;
  }

  function byOther(scheme: string, value: string): number | undefined {
    return seen.isNew('paper id', `${scheme}:${value}`) ? undefined : byExternalId.get({ scheme, value })?.id;
  }

  const namesakesOf = (title: string): StoredPaper[] => withTitle(foldWords(title));

  /** The id of the paper that an identifier names. */
  function findId([scheme, value]: Identifier): number | undefined {
    if (scheme === 'key') return ownerOfKey(value);
    const known = byOwn(scheme, value) ?? byOther(scheme, value);
    // A paper that two were joined to has two identifiers of one scheme; the second leads to it as one of its keys.
    return known ?? byOther('key', `${scheme}:${value}`);
  }

  /** What speaks against that both are one paper, if something does: keys and titles alone are not unique. */
  function objectionTo(record: PaperRecord, paper: StoredPaper): string | undefined {
    const { ids } = record;
    if (haveOtherIds(record, paper)) return 'its DOI or arXiv id is another';
    const other = ids && idsOf.all({ paperId: paper.id }).find((id) => differ(ids[id.scheme], id.value));
    if (other !== undefined) return `its ${other.scheme} id is another`;
    const year = yearOf(record.published ?? null);
    if (year !== null && paper.year !== null && Math.abs(year - paper.year) > 1)
      return 'its year is more than one away';
    if (record.authors === undefined || paper.authorCount === 0) return undefined;
    return shareAuthor(paper.id, record.authors) ? undefined : 'no author is named by both';
  }

  function agree(record: PaperRecord, paper: StoredPaper): boolean {
    return objectionTo(record, paper) === undefined;
  }

  function byOwnKey(record: PaperRecord): StoredPaper | undefined {
    const id = record.key === undefined ? undefined : ownerOfKey(record.key);
    const paper = id === undefined ? undefined : byId.get({ id });
    if (paper === undefined || record.key === undefined || !agree(record, paper)) return undefined;
    // A key that was made of the title says no more than the title does.
    const saysMore = !isSlugOf(record.key, paper.title) || foldWords(record.title) === paper.titleKey;
    return saysMore ? paper : undefined;
  }

  return {
    findId,
    /** By what a record leads to a paper that `find` gives: identifiers, else its key, else its title. */
    rulesFor(record: PaperRecord, paper: StoredPaper): Identifier[] {
      const identifiers = identifiersOf(record).filter((identifier) => findId(identifier) === paper.id);
      if (identifiers.length > 0) return identifiers;
      const isOwnKey = record.key !== undefined && byOwnKey(record)?.id === paper.id;
      return [isOwnKey ? ['key', record.key ?? ''] : ['title', record.title]];
    },
    /** Papers of the same title or key that a record is not about, with the reason. */
    refused(record: PaperRecord): { paper: StoredPaper; reason: string }[] {
      const owner = record.key === undefined ? undefined : ownerOfKey(record.key);
      const ofKey = owner === undefined ? undefined : byId.get({ id: owner });
      const others = namesakesOf(record.title).filter(({ id }) => id !== owner);
      return [...(ofKey ? [ofKey] : []), ...others].flatMap((paper) => {
        const reason = objectionTo(record, paper);
        return reason === undefined ? [] : [{ paper, reason }];
      });
    },
    /** The identifiers that lead to a paper, but for its keys. */
    identifiersOfPaper: ({ id, doi, arxivId }: StoredPaper): Identifier[] => {
      const own: [string, string | null][] = [
        ['doi', doi],
        ['arxiv', arxivId],
      ];
      const others = idsOf.all({ paperId: id }).map(({ scheme, value }): [string, string] => [scheme, value]);
      return [...own, ...others].flatMap(([scheme, value]) =>
        value === null || scheme === 'key' ? [] : [[scheme, value]],
      );
    },
    byId: (id: number): StoredPaper | undefined => byId.get({ id }),
    /** The papers that a record is about: several where it shows that they are one. */
    find(record: PaperRecord): StoredPaper[] {
      const ids = new Set(identifiersOf(record).flatMap((identifier) => findId(identifier) ?? []));
      const [first, ...others] = [...ids].flatMap((id) => byId.get({ id }) ?? []);
      if (first !== undefined) return [first, ...others.filter((other) => !haveOtherIds(first, other))];
      const paper = byOwnKey(record) ?? namesakesOf(record.title).find((one) => agree(record, one));
      return paper === undefined ? [] : [paper];
    },
  };
}

/** Whether two have different identifiers of one kind, and so cannot be the same. */
function haveOtherIds(one: Partial<Ids>, other: Ids): boolean {
  return differ(one.doi, other.doi) || differ(one.arxivId, other.arxivId);
}

type Ids = Pick<StoredPaper, 'doi' | 'arxivId'>;

function differ(id: string | null | undefined, other: string | null): boolean {
  return id != null && other !== null && id !== other;
}
