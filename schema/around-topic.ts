/** Around a topic: where it stands in its tree, and which results lead. */
import { type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { metricRow, resultsFitting } from './compared.ts';
import { firstArgument, firstOf } from './first.ts';
import { resultsOfPaper, topicsBelow } from './junctions.ts';
import { limitTo } from './plan/dialect.ts';
import { all } from './plan/filter.ts';
import { filterArgument } from './plan/page-arguments.ts';
import { from } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { ReportedMetric, Topic } from './refs.ts';

/** Topics nest less deep than this; a tree that was stored with a circle in it ends here. */
const deepest = 20;
const usualLeaders = 10;
/** Most papers of a topic and what is below it whose results are looked at, the newest. */
const mostPapers = 5000;

/**
 * The newest papers of some topics, as `paper_id` and `published`: they are among the newest of each, which an index has in order. These go
 * through a text, as no join may have a limit of its own.
 */
function newestPapers(topicIds: SQL): SQL {
  const newest = sql`order by published desc, paper_id desc limit ${sql.raw(String(mostPapers))}`;
  const ofEach = sql`select paper_id, published from ${paperTopics} where topic_id = below.id ${newest}`;
  const listed = sql`(select json_group_array(json_array(paper_id, published)) from (${ofEach}))`;
  return sql`select distinct value ->> 0 as paper_id, value ->> 1 as published from (${topicIds}) below cross join json_each(${listed}) ${newest}`;
}

/** Declares what stands around a topic. */
export function defineAroundTopic(): void {
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
        looksAt: mostPapers * 4,
        from: (metric, topic, compilation, args) => {
          const result = metricRow(compilation);
          const fits = resultsFitting(args.where, result, compilation);
          const own = all([sql`${result.own} = 1`, sql`${result.improvement} is not null`, fits]);
          const about = newestPapers(topicsBelow(sql`select ${topic.id}`));
          const best = sql`select ${result.id} as id from (${about}) about cross join ${resultsOfPaper(result)} on ${result.paperId} = about.paper_id where ${own} order by ${result.improvement} desc, ${result.id} desc ${limitTo(firstOf(args, usualLeaders))}`;
          return sql`(${best}) best cross join ${from(reportedMetrics, metric)} on ${metric.id} = best.id`;
        },
        orderBy: (metric) => [sql`${metric.improvement} desc`, sql`${metric.id} desc`],
      }),
    };
  });
}
