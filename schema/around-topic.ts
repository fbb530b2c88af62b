/** Around a topic: where it stands in its tree, and how many papers there were year by year; the latter for authors and venues too. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, sqliteView } from 'drizzle-orm/sqlite-core';
import { authorships, papers, paperTopics, reportedMetrics, topics } from '../db/tables.ts';
import { builder } from './builder.ts';
import { metricRow, resultsFitting } from './compared.ts';
import { firstArgument, firstOf } from './first.ts';
import { resultsOfPaper, topicsBelow } from './junctions.ts';
import { from } from './plan/compilation.ts';
import { mostCounted } from './plan/connection-parts.ts';
import { limitTo } from './plan/dialect.ts';
import type { RowSource } from './plan/field.ts';
import { all } from './plan/filter.ts';
import { filterArgument } from './plan/page-arguments.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { Author, ReportedMetric, Topic, Venue } from './refs.ts';

/** Topics nest less deep than this; a tree that was stored with a circle in it ends here. */
const deepest = 20;
const typicalYears = 15;
/** Hardly anyone wrote more papers. */
const mostOfAuthor = 1000;
const usualLeaders = 10;
/** Most papers of a topic and what is below it whose results are looked at, the newest. */
const mostPapers = 5000;

const years = sqliteView('paper_years', { year: integer(), papers: integer().notNull() }).existing();
const YearCount = tableRef(builder, 'YearCount', years);

/** The counts of a select that gives a `published` for each paper, the newest first. */
function papersPerYear<Source extends RowSource>(
  t: TableFields<Source>,
  looksAt: number,
  datesOf: (row: Source) => SQL,
): PlannedField {
  return t.list(YearCount, {
    description: `How many papers there are of each year, the earliest first; of more than ${mostCounted}, the newest are counted.`,
    from: (target, row) =>
      sql`(select cast(substr(published, 1, 4) as integer) as year, count(*) as papers from (${datesOf(row)} order by published desc limit ${sql.raw(String(mostCounted))}) group by 1) ${target}`,
    orderBy: (target) => [target.year],
    looksAt,
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
  const leaderArguments = firstArgument('results', usualLeaders);
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
      leaders: t.list(ReportedMetric, {
        description: `The largest improvements that papers of this topic and of all below it report of themselves; of more than ${mostPapers} papers, the newest are looked at.`,
        ...leaderArguments,
        args: { ...leaderArguments.args, ...filterArgument(builder, ReportedMetric) },
        looksAt: mostPapers,
        from: (metric, topic, compilation, args) => {
          const result = metricRow(compilation);
          const fits = resultsFitting(args.where, result, compilation);
          const own = all([sql`${result.own} = 1`, sql`${result.improvement} is not null`, fits]);
          const about = sql`select distinct paper_id, published from ${paperTopics} where topic_id in (${topicsBelow(sql`select ${topic.id}`)}) order by published desc, paper_id desc limit ${sql.raw(String(mostPapers))}`;
          const best = sql`select ${result.id} as id from (${about}) about cross join ${resultsOfPaper(result)} on ${result.paperId} = about.paper_id where ${own} order by ${result.improvement} desc, ${result.id} desc ${limitTo(firstOf(args, usualLeaders))}`;
          return sql`(${best}) best cross join ${from(reportedMetrics, metric)} on ${metric.id} = best.id`;
        },
        orderBy: (metric) => [sql`${metric.improvement} desc`, sql`${metric.id} desc`],
      }),
      papersPerYear: papersPerYear(
        t,
        mostCounted / 5,
        (topic) => sql`select published from ${paperTopics} where topic_id = ${topic.id}`,
      ),
    };
  });
  builder.objectFields(Author.type, (maker) => {
    const t = new TableFields(builder, maker, Author.table);
    return {
      papersPerYear: papersPerYear(
        t,
        mostOfAuthor,
        (author) => sql`select published from ${authorships} where author_id = ${author.id}`,
      ),
    };
  });
  builder.objectFields(Venue.type, (maker) => {
    const t = new TableFields(builder, maker, Venue.table);
    return {
      papersPerYear: papersPerYear(
        t,
        mostCounted / 5,
        (venue) => sql`select published from ${papers} where venue_id = ${venue.id}`,
      ),
    };
  });
}
