/** What names a paper, as a person writes it. */
import { cleanArxivId, cleanDoi, cleanId } from '../db/normalise/identifiers.ts';

/** What an identifier can be taken for. */
export const idKinds = {
  KEY: 'A key of this collection, or one that the paper had before.',
  DOI: 'A digital object identifier, as most publishers give them.',
  ARXIV: 'An arXiv id, its version left aside.',
  OPENALEX: 'An OpenAlex id.',
  SEMANTIC_SCHOLAR: 'A Semantic Scholar paper id.',
  ACL: 'An id of the ACL Anthology.',
  PUBMED: 'A PubMed id.',
  OTHER: 'An id of another database, by the scheme that it was asked with: `mag:2963403868`.',
} as const;

type Kind = keyof typeof idKinds;

/** What an identifier names: a value of a scheme. */
export interface NamedPaper {
  asked: string;
  kind: Kind;
  scheme: string;
  value: string;
}

/** Prefixes and the databases they stand for, with the scheme that their ids are stored under. */
const prefixes: Readonly<Record<string, readonly [kind: Kind, scheme: string]>> = {
  paper: ['KEY', 'key'],
  key: ['KEY', 'key'],
  doi: ['DOI', 'doi'],
  arxiv: ['ARXIV', 'arxiv'],
  openalex: ['OPENALEX', 'openalex'],
  s2: ['SEMANTIC_SCHOLAR', 's2'],
  semanticscholar: ['SEMANTIC_SCHOLAR', 's2'],
  acl: ['ACL', 'acl'],
  pubmed: ['PUBMED', 'pmid'],
  pmid: ['PUBMED', 'pmid'],
};

/** Addresses of pages, with or without `https://`, each with the id in it. */
const addresses: readonly (readonly [pattern: RegExp, kind: Kind, scheme: string])[] = [
  [/^(?:www\.|api\.)?openalex\.org\/(?:works\/)?(w\d+)/i, 'OPENALEX', 'openalex'],
  [/^(?:www\.|api\.)?semanticscholar\.org\/(?:.*\/)?([0-9a-f]{40})/i, 'SEMANTIC_SCHOLAR', 's2'],
  [
    /^(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\/([^/?#]+?)(?:\.pdf)?\/?(?:[?#]|$)/i,
    'ACL',
    'acl',
  ],
  [/^(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)/i, 'PUBMED', 'pmid'],
];

/** What an identifier names as a person writes it: a key, a DOI, an id with a prefix, or the address of a page. */
export function readPaperId(asked: string): NamedPaper {
  const plain = asked.trim();
  const named = (kind: Kind, scheme: string, value: string): NamedPaper => ({ asked, kind, scheme, value });
  // An arXiv id has a DOI too, and is known by the id.
  const arxivId = cleanArxivId(plain);
  if (arxivId !== undefined) return named('ARXIV', 'arxiv', arxivId);
  const doi = cleanDoi(plain);
  if (doi !== undefined) return named('DOI', 'doi', doi);
  const page = plain.replace(/^https?:\/\//i, '');
  for (const [pattern, kind, scheme] of addresses) {
    const id = cleanId(scheme, pattern.exec(page)?.[1] ?? '');
    if (id) return named(kind, scheme, id);
  }
  const [, prefix, rest = ''] = /^([a-z][\w-]*):(?!\/\/)\s*(.+)$/i.exec(plain) ?? [];
  if (prefix === undefined) return named('KEY', 'key', plain);
  const [kind, scheme] = prefixes[prefix.toLowerCase()] ?? ['OTHER', prefix.toLowerCase()];
  return named(kind, scheme, cleanId(scheme, rest) ?? rest);
}
