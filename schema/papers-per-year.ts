/** How many papers there were year by year: of a topic, an author, a venue, and of the whole collection. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView } from 'drizzle-orm/sqlite-core';
import { authorships } from '../db/tables/authors.ts';
import { papers } from '../db/tables/papers.ts';
import { paperTopics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { Collection } from './collection.ts';
import { counting } from './plan/cost.ts';
import { mostCounted } from './plan/counts.ts';
import type { RowSource } from './plan/field.ts';
import type { FieldMaker, PlannedField } from './plan/planned-field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { Author, Topic, Venue } from './refs.ts';

const typicalYears = 15;
/** Most papers of the collection that are counted: an index has them by year, and none has to be looked at. */
const mostOfAll = 1_000_000;

const years = sqliteView('paper_years', { year: integer(), papers: integer().notNull() }).existing();
const YearCount = tableRef(builder, 'YearCount', years);

/** The field of counts by year; `rowsOf` selects `year` and `papers`. */
function papersPerYear<Source extends RowSource>(
  t: TableFields<Source>,
  most: number,
  looksAt: number,
  rowsOf: (row: Source) => SQL,
): PlannedField {
  return t.list(YearCount, {
    description: `How many papers there are of each year, the earliest first; of more than ${most}, the newest are counted.`,
    from: (target, row) => sql`(${rowsOf(row)}) ${target}`,
    orderBy: (target) => [target.year],
    looksAt,
    size: typicalYears,
  });
}

/** The counts of a select that gives a `published` for each paper. */
function byDate(dates: SQL): SQL {
  return sql`select cast(substr(published, 1, 4) as integer) as year, count(*) as papers from (${dates} order by published desc limit ${sql.raw(String(mostCounted))}) group by 1`;
}

/** The counts of all papers. */
function ofAll(): SQL {
  return sql`select year, count(*) as papers from (select year from ${papers} order by year desc limit ${sql.raw(String(mostOfAll))}) group by year`;
}

/** Declares counts by year. */
export function definePapersPerYear(): void {
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
  const of = <Source extends RowSource>(source: Source, looksAt: number, dates: (row: Source) => SQL) => {
    return (maker: FieldMaker) => ({
      papersPerYear: papersPerYear(new TableFields(builder, maker, source), mostCounted, looksAt, (row) =>
        byDate(dates(row)),
      ),
    });
  };
  const many = mostCounted / 5;
  // Hardly anyone wrote more than a thousand papers.
  builder.objectFields(
    Author.type,
    of(Author.table, 1000, ({ id }) => sql`select published from ${authorships} where author_id = ${id}`),
  );
  builder.objectFields(
    Topic.type,
    of(Topic.table, many, ({ id }) => sql`select published from ${paperTopics} where topic_id = ${id}`),
  );
  builder.objectFields(
    Venue.type,
    of(Venue.table, many, ({ id }) => sql`select published from ${papers} where venue_id = ${id}`),
  );
  builder.objectFields(Collection, (maker) => {
    const t = new TableFields(builder, maker, papers);
    return { papersPerYear: papersPerYear(t, mostOfAll, counting(mostOfAll) / 2, ofAll) };
  });
}
