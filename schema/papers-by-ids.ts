/** Many papers at once by whatever names them, in the order asked, with what each name was taken for. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { cleanArxivId, cleanDoi, cleanId } from '../db/normalise/identifiers.ts';
import { externalIds, papers } from '../db/tables/papers.ts';
import { builder } from './builder.ts';
import { limits } from './limits.ts';
import type { Arguments } from './plan/field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed, readerOf, type Variables } from './plan/value.ts';
import { Paper } from './refs.ts';

/** What an identifier was taken for. */
const kinds = {
  KEY: 'A key of this collection, or one that the paper had before.',
  DOI: 'A digital object identifier, as most publishers give them.',
  ARXIV: 'An arXiv id, its version left aside.',
  OPENALEX: 'An OpenAlex id.',
  SEMANTIC_SCHOLAR: 'A Semantic Scholar paper id.',
  ACL: 'An id of the ACL Anthology.',
  PUBMED: 'A PubMed id.',
  OTHER: 'An id of another database, by the scheme that it was asked with: `mag:2963403868`.',
} as const;

type Kind = keyof typeof kinds;

interface Named {
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

/** Addresses of pages, each with the id in it. */
const addresses: readonly (readonly [pattern: RegExp, kind: Kind, scheme: string])[] = [
  [/^https?:\/\/(?:www\.)?openalex\.org\/(?:works\/)?(w\d+)/i, 'OPENALEX', 'openalex'],
  [/^https?:\/\/(?:www\.)?semanticscholar\.org\/(?:.*\/)?([0-9a-f]{40})/i, 'SEMANTIC_SCHOLAR', 's2'],
  [/^https?:\/\/(?:www\.)?aclanthology\.org\/([^/?#]+?)(?:\.pdf)?\/?$/i, 'ACL', 'acl'],
  [/^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)/i, 'PUBMED', 'pmid'],
];

/** What an identifier as a person writes it names. */
function read(asked: string): Named {
  const plain = asked.trim();
  const named = (kind: Kind, scheme: string, value: string): Named => ({ asked, kind, scheme, value });
  // An arXiv id has a DOI too, and is known by the id.
  const arxivId = cleanArxivId(plain);
  if (arxivId !== undefined) return named('ARXIV', 'arxiv', arxivId);
  const doi = cleanDoi(plain);
  if (doi !== undefined) return named('DOI', 'doi', doi);
  for (const [pattern, kind, scheme] of addresses) {
    const id = cleanId(scheme, pattern.exec(plain)?.[1] ?? '');
    if (id) return named(kind, scheme, id);
  }
  const [, prefix, rest = ''] = /^([a-z][\w-]*):(?!\/\/)(.+)$/i.exec(plain) ?? [];
  if (prefix === undefined) return named('KEY', 'key', plain);
  const [kind, scheme] = prefixes[prefix.toLowerCase()] ?? ['OTHER', prefix.toLowerCase()];
  return named(kind, scheme, cleanId(scheme, rest) ?? rest);
}

const found = sqliteView('papers_by_ids', { key: integer().notNull(), value: text().notNull() }).existing();
const Found = tableRef(builder, 'PaperById', found);
const Kinds = builder.enumType('PaperIdKind', {
  description: 'What an identifier of a paper can be.',
  values: Object.fromEntries(Object.entries(kinds).map(([name, description]) => [name, { description }])),
});

/** The number of the paper that is named; a key that looks like an id of a database is still a key. */
function paperIdOf({ value }: typeof found): SQL {
  const part = (name: string) => sql`${value} ->> ${sql.raw(`'${name}'`)}`;
  const external = (scheme: SQL, id: SQL) =>
    sql`(select ${externalIds.paperId} from ${externalIds} where ${externalIds.scheme} = ${scheme} and ${externalIds.value} = ${id})`;
  const byColumn = (column: SQL, id: SQL) =>
    sql`(select ${papers.id} from ${papers} where ${column} = ${id})`;
  const [id, asked] = [part('value'), part('asked')];
  // Of two papers that were joined, the other's identifiers are kept as keys: `doi:10.1234/x`.
  const lost = sql`(${part('scheme')}) || ':' || (${id})`;
  return sql`coalesce(case ${part('kind')} when 'DOI' then ${byColumn(sql`${papers.doi}`, id)} when 'ARXIV' then ${byColumn(sql`${papers.arxivId}`, id)} when 'KEY' then ${byColumn(sql`${papers.key}`, id)} end, ${external(part('scheme'), id)}, ${byColumn(sql`${papers.key}`, asked)}, ${external(sql`'key'`, asked)}, ${external(sql`'key'`, lost)})`;
}

function wrongIds(args: Arguments, variables: Variables): string | undefined {
  const count = lengthOf(readerOf(args.ids)(variables));
  return count > limits.ids.value
    ? `${count} ids were asked for; at most ${limits.ids.value} may be.`
    : undefined;
}

function lengthOf(ids: unknown): number {
  return Array.isArray(ids) ? ids.length : 1;
}

/** Declares the lookup of many papers. */
export function definePapersByIds(): void {
  builder.objectType(Found.type, {
    description: 'What one identifier led to.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, found);
      return {
        asked: t.expression({
          type: 'ID',
          nullable: false,
          description: 'The identifier as it was asked for.',
          sql: ({ value }) => sql`${value} ->> 'asked'`,
        }),
        kind: t.expression({
          type: Kinds,
          nullable: false,
          description: 'What it was taken for.',
          sql: ({ value }) => sql`${value} ->> 'kind'`,
        }),
        paper: t.one(Paper, {
          description:
            'The paper that it names; null where this collection has none. Of papers that were joined, the one that is left.',
          where: (paper, row) => sql`${paper.id} = ${paperIdOf(row)}`,
        }),
      };
    },
  });
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      papersByIds: t.list(Found, {
        description:
          'Papers by whatever names them: keys, DOIs and arXiv ids in any spelling, ids of other databases as `openalex:W4281758439`, `s2:…`, `acl:…`, `pubmed:…` or as the address of their page. One answer for each, in the order asked.',
        args: {
          ids: maker.arg.idList({
            required: true,
            description: `What names them; ${limits.ids.value} at most.`,
          }),
        },
        from: (target, _root, _compilation, { ids }) => {
          const named = changed(ids, (list) =>
            JSON.stringify((Array.isArray(list) ? list : [list]).map((id) => read(String(id)))),
          );
          return sql`json_each(${named}) ${target}`;
        },
        orderBy: (target) => [target.key],
        wrong: wrongIds,
        size: limits.ids.value,
        limit: (_root, { ids }) => {
          const given = readerOf(ids);
          return (variables) => lengthOf(given(variables));
        },
      }),
    };
  });
}
