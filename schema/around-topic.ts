/** Around a topic: where it stands in its tree, and which results lead. */
import { sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { paperTopics, topics } from '../db/tables/topics.ts';
import { builder } from './builder.ts';
import { metricRow, resultsFitting } from './compared.ts';
import { firstArgument, firstOf } from './first.ts';
import { resultsOfPaper, topicsBelow } from './junctions.ts';
import { from } from './plan/compilation.ts';
import { limitTo } from './plan/dialect.ts';
import { all } from './plan/filter.ts';
import { filterArgument } from './plan/page-arguments.ts';
import { TableFields } from './plan/table-fields.ts';
import { ReportedMetric, Topic } from './refs.ts';

/** Topics nest less deep than this; a tree that was stored with a circle in it ends here. */
const deepest = 20;
const usualLeaders = 10;
/** Most papers of a topic and what is below it whose results are looked at, the newest. */
const mostPapers = 5000;

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
    };
  });
}
