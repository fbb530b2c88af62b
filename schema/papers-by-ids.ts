/** Many papers at once by whatever names them, in the order asked, with what each name was taken for. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { nearestKey } from '../db/nearest-key.ts';
import { externalIds, papers } from '../db/tables/papers.ts';
import { builder } from './builder.ts';
import { enumValues } from './enum-values.ts';
import { limits } from './limits.ts';
import { idKinds, readPaperId } from './paper-id.ts';
import type { Arguments } from './plan/field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed, readerOf, type Variables } from './plan/value.ts';
import { Paper } from './refs.ts';

const found = sqliteView('papers_by_ids', { key: integer().notNull(), value: text().notNull() }).existing();
const Found = tableRef(builder, 'PaperById', found);
const Kinds = builder.enumType('PaperIdKind', {
  description: 'What an identifier of a paper can be.',
  values: enumValues(idKinds),
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
        didYouMean: t.expression({
          type: 'ID',
          description:
            'Where it names no paper and was taken for a key: the key that comes nearest, of a paper that is there; else null.',
          looksAt: 100,
          sql: (row) =>
            sql`case when ${row.value} ->> 'kind' = 'KEY' and ${paperIdOf(row)} is null then ${nearestKey(sql`(${row.value} ->> 'asked')`)} end`,
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
            JSON.stringify((Array.isArray(list) ? list : [list]).map((id) => readPaperId(String(id)))),
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
