/** How many things of each sort the collection holds: exactly up to a bound, and past it by a guess that costs nothing. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { authors } from '../db/tables/authors.ts';
import { pendingParts } from '../db/tables/imports.ts';
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

export const CollectionCounts = builder.objectRef<object>('CollectionCounts');

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

/** Declares the counts. */
export function defineCollectionCounts(): void {
  builder.objectType(CollectionCounts, {
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
