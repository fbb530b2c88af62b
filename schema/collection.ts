/** What this collection holds, where it came from and what read it. */
import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { integer, type SQLiteTable, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { packageVersion } from '../db/package-version.ts';
import { authors } from '../db/tables/authors.ts';
import { imports, pendingParts } from '../db/tables/imports.ts';
import { papers } from '../db/tables/papers.ts';
import { paperReferences } from '../db/tables/references.ts';
import { metricKinds, reportedMetrics } from '../db/tables/results.ts';
import { topics } from '../db/tables/topics.ts';
import { venues } from '../db/tables/venues.ts';
import { builder } from './builder.ts';
import { counting } from './plan/cost.ts';
import { mostCounted } from './plan/counts.ts';
import type { RowSource } from './plan/field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';

export const Collection = builder.objectRef<object>('Collection');
const Counts = builder.objectRef<object>('CollectionCounts');
const Import = tableRef(builder, 'Import', imports);
const sources = sqliteView('collection_sources', {
  name: text().notNull(),
  format: text().notNull(),
  runs: integer().notNull(),
  added: integer().notNull(),
  merged: integer().notNull(),
  metrics: integer().notNull(),
  lastImport: text('last_import'),
}).existing();
const Source = tableRef(builder, 'CollectionSource', sources);

/** Most imports that are listed, and most sources. */
const mostImports = 20;
const mostSources = 100;

/** What is left of a path when all up to its last slash is taken away; folders are nobody else's business. */
const fileName = (path: SQLWrapper) => sql`replace(${path}, rtrim(${path}, replace(${path}, '/', '')), '')`;

/** What is counted: by the rows up to a bound, and past it by the number that the last row has. */
const counted: Readonly<Record<string, { table: SQLiteTable & { id: Column }; description: string }>> = {
  papers: { table: papers, description: 'Papers, each once however many sources tell of it.' },
  authors: { table: authors, description: 'People who wrote at least one of the papers.' },
  topics: { table: topics, description: 'Topics of all schemes.' },
  venues: { table: venues, description: 'Series of conferences, and journals.' },
  metrics: { table: reportedMetrics, description: 'Reported results, those of other work included.' },
  waiting: {
    table: pendingParts,
    description: 'What completes papers or authors that are not here yet, and is kept until they come.',
  },
};

const most = sql.raw(String(mostCounted));
const upTo = (table: SQLiteTable) =>
  sql`(select count(*) from (select 1 from ${table} limit ${sql.raw(String(mostCounted + 1))}))`;

/** The rows of a table; where they are very many, the number of the last one, which deleted rows make too large. */
function countOf(table: SQLiteTable & { id: Column }): SQL {
  return sql`(select case when n <= ${most} then n else (select max(${table.id}) from ${table}) end from (select ${upTo(table)} as n))`;
}

function defineCounts(): void {
  builder.objectType(Counts, {
    description: 'How many things of each sort there are.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, papers);
      const fields = Object.entries(counted).map(
        ([name, { table, description }]) =>
          [
            name,
            t.expression({
              type: 'Int',
              nullable: false,
              description,
              looksAt: counting(mostCounted),
              sql: () => countOf(table),
            }),
          ] as const,
      );
      return {
        ...Object.fromEntries(fields),
        references: t.expression({
          type: 'Int',
          nullable: false,
          description: `References from papers to what they cite; counting stops at ${mostCounted}.`,
          looksAt: counting(mostCounted),
          sql: () => sql`min(${upTo(paperReferences)}, ${most})`,
        }),
        metricKinds: t.expression({
          type: 'Int',
          nullable: false,
          description: 'Kinds of results that the vocabulary knows, whether or not there are any.',
          sql: () => upTo(metricKinds),
        }),
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `False where there are more than ${mostCounted} of some sort: these are estimated, and may be a little fewer than it says.`,
          looksAt: counting(mostCounted * (Object.keys(counted).length + 1)),
          sql: () =>
            sql`(select max(n) <= ${most} from (${sql.join(
              [...Object.values(counted).map(({ table }) => table), paperReferences].map(
                (table) => sql`select ${upTo(table)} as n`,
              ),
              sql` union all `,
            )}))`,
        }),
      };
    },
  });
}

function defineImport(): void {
  builder.objectType(Import.type, {
    description: 'One run of an import.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, imports);
      return {
        source: t.expression({
          type: 'String',
          nullable: false,
          description: 'The name of the file that was read, without the folder that it lay in.',
          sql: ({ source }) => fileName(source),
        }),
        format: t.column('format', 'The format that it was read as.'),
        state: t.column('state', 'How it ended, or that it still runs.'),
        startedAt: t.column('startedAt', 'When it began, in UTC.'),
        finishedAt: t.column(
          'finishedAt',
          'When it ended, in UTC; null while it runs or where it was cut off.',
        ),
        read: t.column('read', 'Records that were read.'),
        added: t.column('added', 'Papers that were new.'),
        merged: t.column('merged', 'Records that filled gaps of a paper that was there.'),
        unchanged: t.column('unchanged', 'Records that told nothing new.'),
        rejected: t.column('rejected', 'Records that could not be used.'),
        metrics: t.column('metrics', 'Results that the extractor read in them.'),
      };
    },
  });
}

function defineSource(): void {
  builder.objectType(Source.type, {
    description: 'A file that papers came from, all of its imports together.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, sources);
      return {
        name: t.column('name', 'The name of the file, without the folder that it lay in.'),
        format: t.column('format', 'The format that it was read as.'),
        runs: t.column('runs', 'How often it was imported.'),
        paperCount: t.column('added', 'Papers that came from it first.'),
        mergedCount: t.column('merged', 'Records of it that filled gaps of papers that were there.'),
        metricCount: t.column('metrics', 'Results that the extractor read in it.'),
        lastImport: t.column('lastImport', 'When its last import ended, in UTC; null where none has.'),
      };
    },
  });
}

function defineAnswer(): void {
  builder.objectType(Collection, {
    description: 'The collection as a whole: what an answer is drawn from, and how far to trust it.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, papers);
      return {
        counts: t.group(Counts, { description: 'How much there is.' }),
        imports: t.list(Import, {
          description: `Where it came from: the runs of imports, the latest first; ${mostImports} at most.`,
          from: (target) =>
            sql`(select * from ${imports} order by ${imports.id} desc limit ${sql.raw(String(mostImports))}) ${target}`,
          orderBy: (run) => [sql`${run.id} desc`],
          size: mostImports,
        }),
        sources: t.list(Source, {
          description: `What each file brought, the one that brought the most papers first; ${mostSources} at most.`,
          from: (target) =>
            sql`(select ${fileName(sql`source`)} as name, format, count(*) as runs, sum(added) as added, sum(merged) as merged, sum(metrics) as metrics, max(finished_at) as last_import from ${imports} group by 1, format order by added desc, name, format limit ${sql.raw(String(mostSources))}) ${target}`,
          orderBy: ({ added, name, format }) => [sql`${added} desc`, name, format],
          size: mostImports,
        }),
        asOf: t.expression({
          type: 'String',
          description: 'When an import last ended, in UTC; null before the first has.',
          sql: () => sql`(select max(${imports.finishedAt}) from ${imports})`,
        }),
        firstPublished: t.expression({
          type: 'PartialDate',
          description: 'The date of the oldest paper whose date is known.',
          sql: () => sql`(select min(${papers.published}) from ${papers})`,
        }),
        lastPublished: t.expression({
          type: 'PartialDate',
          description: 'The date of the newest paper.',
          sql: () => sql`(select max(${papers.published}) from ${papers})`,
        }),
        packageVersion: t.expression({
          type: 'String',
          nullable: false,
          description: 'The version of paperql that answers.',
          sql: () => sql`${packageVersion()}`,
        }),
        extractorVersion: t.expression({
          type: 'String',
          description: 'The version of the extractor that read the paper added last; null if none did.',
          sql: () =>
            sql`(select ${papers.extractorVersion} from ${papers} order by ${papers.id} desc limit 1)`,
        }),
        schemaVersion: t.expression({
          type: 'Int',
          nullable: false,
          description: 'The version of the tables in the database file; a newer paperql renews them.',
          sql: () => sql`(select user_version from pragma_user_version)`,
        }),
      };
    },
  });
}

/** Declares what the collection says of itself. */
export function defineCollection(): void {
  defineCounts();
  defineImport();
  defineSource();
  defineAnswer();
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      collection: t.group(Collection, {
        description: 'What this collection holds, where it came from, and which versions made it.',
      }),
    };
  });
}
