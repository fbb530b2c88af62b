/** Around a topic: where it stands in its tree, and how many papers there were year by year; the latter for authors and venues too. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView } from 'drizzle-orm/sqlite-core';
import { authorships, papers, paperTopics, topics } from '../db/tables.ts';
import { builder } from './builder.ts';
import { mostCounted } from './plan/connection-parts.ts';
import type { RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { Author, Topic, Venue } from './refs.ts';

/** Topics nest less deep than this; a tree that was stored with a circle in it ends here. */
const deepest = 20;
const typicalYears = 15;

const years = sqliteView('paper_years', { year: integer(), papers: integer().notNull() }).existing();
const YearCount = tableRef(builder, 'YearCount', years);

/** The counts of a select that gives a `published` for each paper, the newest first. */
function papersPerYear<Source extends RowSource>(
  t: TableFields<Source>,
  datesOf: (row: Source) => SQL,
): PlannedField {
  return t.list(YearCount, {
    description: `How many papers there are of each year, the earliest first; of more than ${mostCounted}, the newest are counted.`,
    from: (target, row) =>
      sql`(select cast(substr(published, 1, 4) as integer) as year, count(*) as papers from (${datesOf(row)} order by published desc limit ${sql.raw(String(mostCounted))}) group by 1) ${target}`,
    orderBy: (target) => [target.year],
    size: typicalYears,
  });
}

/** Declares what stands around a topic, and counts by year. */
export function defineAroundTopic(): void {
  builder.objectType(YearCount.type, {
    description: 'The papers of one year, counted.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, years);
      return {
        year: t.column('year', 'The year of publication; null for papers without a date.'),
        paperCount: t.column('papers', 'How many there are.'),
      };
    },
  });
  builder.objectFields(Topic.type, (maker) => {
    const t = new TableFields(builder, maker, Topic.table);
    return {
      path: t.list(Topic, {
        description: 'From the top of the tree down to this topic, itself included.',
        from: (target, topic) => {
          const up = sql`with recursive up(id, parent_id, height) as (select ${topic.id}, ${topic.parentId}, 0 union all select above.id, above.parent_id, height + 1 from up cross join ${topics} above on above.id = up.parent_id where height < ${sql.raw(String(deepest))}) select id, height from up order by height desc`;
          return sql`(${up}) up cross join ${topics} ${target} on ${target.id} = up.id`;
        },
        size: 3,
      }),
      papersPerYear: papersPerYear(
        t,
        (topic) => sql`select published from ${paperTopics} where topic_id = ${topic.id}`,
      ),
    };
  });
  builder.objectFields(Author.type, (maker) => {
    const t = new TableFields(builder, maker, Author.table);
    return {
      papersPerYear: papersPerYear(
        t,
        (author) => sql`select published from ${authorships} where author_id = ${author.id}`,
      ),
    };
  });
  builder.objectFields(Venue.type, (maker) => {
    const t = new TableFields(builder, maker, Venue.table);
    return {
      papersPerYear: papersPerYear(
        t,
        (venue) => sql`select published from ${papers} where venue_id = ${venue.id}`,
      ),
    };
  });
}
