import { sql } from 'drizzle-orm';
import { metricKinds, reportedMetrics } from '../db/tables/results.ts';
import { builder } from './builder.ts';
import { counting } from './plan/cost.ts';
import { TableFields } from './plan/table-fields.ts';
import { MetricKind } from './refs.ts';
import { Direction, MetricFamily, MetricSlug } from './words.ts';

/** Most results of a metric that are counted: of all metrics together, they take tens of milliseconds. */
export const mostCounted = 40_000;
/** How many there usually are of one, for the cost. */
const usuallyCounted = 10_000;

/** Declares metric kinds and their list. */
export function defineMetricKind(): void {
  builder.objectType(MetricKind.type, {
    description: 'What can be measured: the vocabulary that all results are named by.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, metricKinds);
      return {
        slug: t.column('slug', 'Its name in filters.', MetricSlug),
        name: t.column('name', 'For people.'),
        family: t.column('family', 'What sort of thing it measures.', MetricFamily),
        better: t.column('better', 'Which way is better.', Direction),
        words: t.column('words', 'The words of papers that name it.'),
        resultCount: t.expression({
          type: 'Int',
          nullable: false,
          description: `How many results of papers themselves this collection has; ${mostCounted} where there are as many or more.`,
          looksAt: counting(usuallyCounted),
          sql: (kind) =>
            sql`(select count(*) from (select 1 from ${reportedMetrics} where ${reportedMetrics.metric} = ${kind.slug} and ${reportedMetrics.own} = 1 limit ${sql.raw(String(mostCounted))}))`,
        }),
      };
    },
  });
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      metricKinds: t.list(MetricKind, {
        description: 'Everything that results can measure, in the order of the slugs.',
        orderBy: (kind) => [kind.slug],
        size: 45,
      }),
    };
  });
}
