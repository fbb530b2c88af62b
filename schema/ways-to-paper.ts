/** The ways to name a paper, each with its own spelling of identifiers. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { cleanArxivId, cleanDoi, cleanId } from '../db/normalise/identifiers.ts';
import { externalIds, papers } from '../db/tables/papers.ts';
import { readPaperId } from './paper-id.ts';
import { literal } from './plan/dialect.ts';
import type { Paper } from './refs.ts';

type PaperRow = typeof Paper.table;

/** One way to name a row: how the identifier is cleaned, what it looks like, and which row it is. */
export interface Way<Row> {
  description: string;
  clean: (text: string) => string | undefined;
  example: string;
  where: (row: Row, identifier: SQL) => SQL;
}

/** Cleans nothing: keys are looked for as they are given. */
export const asWritten = (text: string) => text;

/** The id of the paper that an identifier of a scheme leads to, besides those that papers have themselves. */
function paperOfId(scheme: string, value: SQL): SQL {
  return sql`(select ${externalIds.paperId} from ${externalIds} where ${externalIds.scheme} = ${literal(scheme)} and ${externalIds.value} = ${value})`;
}

/** A paper's key, or one that it had before. */
export function paperOfKey(paper: PaperRow, key: unknown): SQL {
  const now = sql`(select ${papers.id} from ${papers} where ${papers.key} = ${key})`;
  return sql`${paper.id} = coalesce(${now}, ${paperOfId('key', sql`${key}`)})`;
}

/** Of two papers that were joined, the other's identifiers are kept as keys: `doi:10.1234/x`. */
function paperOfLostId(scheme: string, value: SQL): SQL {
  return paperOfId('key', sql`${literal(`${scheme}:`)} || ${value}`);
}

/** A paper's own DOI or arXiv id, or a second one that leads to it. */
function paperOfOwnId(paper: PaperRow, scheme: 'doi' | 'arxiv', column: Column, value: SQL): SQL {
  const own = sql`(select ${papers.id} from ${papers} where ${column} = ${value})`;
  return sql`${paper.id} = coalesce(${own}, ${paperOfId(scheme, value)}, ${paperOfLostId(scheme, value)})`;
}

/** A way by an identifier that another database gave. */
function external(scheme: string, example: string, description: string): Way<PaperRow> {
  return {
    description: `${description} Looks like \`${example}\`.`,
    clean: (text) => {
      const named = readPaperId(text);
      return named.scheme === scheme ? named.value : cleanId(scheme, idInAddress(text));
    },
    example,
    where: (paper, value) =>
      sql`${paper.id} = coalesce(${paperOfId(scheme, value)}, ${paperOfLostId(scheme, value)})`,
  };
}

/** The identifier in an address of a database's page: what stands last in its path. */
function idInAddress(text: string): string {
  if (!/^https?:\/\//i.test(text)) return text;
  return text
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^.*\//, '');
}

/** By field of `PaperBy`. */
export const waysToPaper: Readonly<Record<string, Way<PaperRow>>> = {
  key: {
    description: 'Its key, or one that it had before: `tutel`.',
    clean: asWritten,
    example: 'tutel',
    where: paperOfKey,
  },
  doi: {
    description: 'A DOI in any spelling, as an address too.',
    clean: cleanDoi,
    example: '10.1109/access.2021.3072231',
    where: (paper, doi) => paperOfOwnId(paper, 'doi', papers.doi, doi),
  },
  arxivId: {
    description: 'An arXiv id, with or without version, as an address too.',
    clean: cleanArxivId,
    example: '2206.03382',
    where: (paper, arxivId) => paperOfOwnId(paper, 'arxiv', papers.arxivId, arxivId),
  },
  openalex: external('openalex', 'W4281758439', 'An OpenAlex id, as an address too.'),
  semanticScholar: external(
    's2',
    '649def34f8be52c8b66281af98ae884c09aef38b',
    'A Semantic Scholar paper id, as an address too.',
  ),
  acl: external('acl', '2020.acl-main.447', 'An id of the ACL Anthology, as an address too.'),
  pubmed: external('pmid', '33571223', 'A PubMed id, as an address too.'),
};
