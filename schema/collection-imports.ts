/** Where the collection came from: the runs of imports, and the files that they read. */
import { type SQLWrapper, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { imports } from '../db/tables/imports.ts';
import { builder } from './builder.ts';
import type { RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';

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

/** Declares runs and files. */
export function defineCollectionImports(): void {
  defineImport();
  defineSource();
}

/** The fields of the collection that list them. */
export function importFields(t: TableFields<RowSource>): Record<string, PlannedField> {
  return {
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
  };
}
