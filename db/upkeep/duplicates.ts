import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { nameSignature } from '../store/name-signature.ts';
import { bound } from '../store/prepare.ts';
import { authors, authorships } from '../tables/authors.ts';
import { papers } from '../tables/papers.ts';

export interface Duplicate {
  key: string;
  otherKey: string;
  title: string;
  otherTitle: string;
  /** Why they were left apart: `their DOIs differ: 10.1/x and 10.1/y`. */
  reasons: string[];
}

/** Papers after each other in the order of their titles that are compared with one another. */
const neighbours = 4;

/** Words that a title must have to be one that two papers are not likely to share. */
const tellingWords = 4;

/**
 * Pairs of papers that are likely to be one but that the store left apart: titles that are the same, that begin with one
 * another, or that differ in few letters near their ends, and authors who do not speak against it. One walk in the order of
 * the titles, in flat memory.
 */
export function* findDuplicates(database: Database): Generator<Duplicate> {
  const authorsOf = database
    .select({ nameKey: authors.nameKey })
    .from(authorships)
    .innerJoin(authors, eq(authors.id, authorships.authorId))
    .where(eq(authorships.paperId, bound('paperId')))
    .prepare();
  const next = database
    .select({
      id: papers.id,
      key: papers.key,
      title: papers.title,
      titleKey: papers.titleKey,
      year: papers.year,
      doi: papers.doi,
      arxivId: papers.arxivId,
    })
    .from(papers)
    .where(sql`(${papers.titleKey}, ${papers.id}) > (${bound('titleKey')}, ${bound('id')})`)
    .orderBy(asc(papers.titleKey), asc(papers.id))
    .limit(500)
    .prepare();

  function* walk() {
    let last = { titleKey: '', id: 0 };
    for (let page = next.all(last); page.length > 0; page = next.all(last)) {
      yield* page;
      last = page.at(-1) ?? last;
    }
  }

  const before: Candidate[] = [];
  for (const paper of walk()) {
    for (const other of before) {
      if (!resemble(other.titleKey, paper.titleKey)) continue;
      const [names, otherNames] = [paper, other].map(({ id }) => authorsOf.all({ paperId: id }));
      const reasons = reasonsFor(other, paper, shareOf(names ?? [], otherNames ?? []));
      if (reasons !== undefined)
        yield { key: other.key, otherKey: paper.key, title: other.title, otherTitle: paper.title, reasons };
    }
    before.push(paper);
    if (before.length > neighbours) before.shift();
  }
}

type Candidate = Pick<
  typeof papers.$inferSelect,
  'id' | 'key' | 'title' | 'titleKey' | 'year' | 'doi' | 'arxivId'
>;

type Share = 'some' | 'none' | 'unknown';

interface Named {
  nameKey: string;
}

function shareOf(names: readonly Named[], others: readonly Named[]): Share {
  if (names.length === 0 || others.length === 0) return 'unknown';
  const signatures = new Set(names.map(({ nameKey }) => nameSignature(nameKey)));
  return others.some(({ nameKey }) => signatures.has(nameSignature(nameKey))) ? 'some' : 'none';
}

/** Why two papers that resemble each other were left apart; undefined if they are not likely to be one. */
function reasonsFor(one: Candidate, other: Candidate, authorsShared: Share): string[] | undefined {
  const isSame = one.titleKey === other.titleKey;
  const isTelling = one.titleKey.split(' ').length >= tellingWords;
  const yearsApart = one.year === null || other.year === null ? 0 : Math.abs(one.year - other.year);
  if (authorsShared !== 'some' && !(isSame && isTelling)) return undefined;
  if (!isSame && yearsApart > 1) return undefined;
  return [
    ...(isSame ? [] : ['their titles are not quite the same']),
    ...differing('DOIs', one.doi, other.doi),
    ...differing('arXiv ids', one.arxivId, other.arxivId),
    ...(yearsApart > 1 ? [`their years differ: ${one.year} and ${other.year}`] : []),
    ...(authorsShared === 'none' ? ['no author is named by both'] : []),
    ...(authorsShared === 'unknown' ? ['one of them names no authors'] : []),
  ];
}

function differing(what: string, one: string | null, other: string | null): string[] {
  return one === null || other === null || one === other ? [] : [`their ${what} differ: ${one} and ${other}`];
}

/** Letters in which two long titles may differ. */
const mostLetters = 2;

/** Whether two folded titles are the same, one begins with the other, or few letters differ. */
function resemble(one: string, other: string): boolean {
  if (one === other) return true;
  const isTelling = one.split(' ').length >= tellingWords;
  if (!isTelling) return false;
  return other.startsWith(`${one} `) || lettersBetween(one, other) <= mostLetters;
}

/** What is left of two texts, in letters, when their common beginning and end are taken away. */
function lettersBetween(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end;
}
