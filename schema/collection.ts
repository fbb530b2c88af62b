/** What this collection holds, where it came from and what read it. */
import { sql } from 'drizzle-orm';
import { packageVersion } from '../db/package-version.ts';
import { imports } from '../db/tables/imports.ts';
import { papers } from '../db/tables/papers.ts';
import { builder } from './builder.ts';
import { CollectionCounts } from './collection-counts.ts';
import { importFields } from './collection-imports.ts';
import type { RowSource } from './plan/field.ts';
import { TableFields } from './plan/table-fields.ts';

export const Collection = builder.objectRef<object>('Collection');

/** Declares what the collection says of itself. */
export function defineCollection(): void {
  builder.objectType(Collection, {
    description: 'The collection as a whole: what an answer is drawn from, and how far to trust it.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, papers);
      return {
        counts: t.group(CollectionCounts, { description: 'How much there is.' }),
        ...importFields(t),
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
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      collection: t.group(Collection, {
        description: 'What this collection holds, where it came from, and which versions made it.',
      }),
    };
  });
}
