/** Which results a question over many of them looks at: the newest, up to a bound, so that no question takes longer than its bound. */
import { type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { isOwn, type MetricRow, metricRow, namesOf, resultsFitting, soleWord } from './compared.ts';
import type { Compilation } from './plan/compilation.ts';
import { all } from './plan/filter.ts';
import { changed } from './plan/value.ts';
import { wordOfName } from './words.ts';

/** Most results that are looked at: tens of milliseconds' worth. */
export const mostLookedAt = 7500;

/** What a question asks of results. */
export interface Asked {
  own: unknown;
  where: unknown;
}

/** FROM of the results that may fit, the newest first and no more than the bound; an index gives them in this order. */
function candidates(asked: Asked, columns: SQL, most: number): SQL {
  const metric = metricOf(asked.where);
  const condition = all([
    isOwn(asked.own, reportedMetrics, false),
    metric === undefined ? undefined : sql`metric = ${metric}`,
  ]);
  return sql`select ${columns} from ${reportedMetrics} where ${condition} order by published desc, id desc limit ${sql.raw(String(most))}`;
}

/** What is read of the results that fit; their texts are long, and nobody groups by them. */
const columns = [
  'paper_id',
  ...['metric', 'form', 'unit', 'base_unit', 'direction', 'base_value', 'improvement'],
  ...['year', 'hardware', 'baseline', 'dataset', 'hardware_key', 'baseline_key', 'dataset_key'],
] as const;

/** The name of the newest results, one more than are looked at, each with whether it `fits`. */
function newest(compilation: Compilation, asked: Asked): SQL {
  return compilation.shared(asked, 'newest', () => {
    const result = metricRow(compilation);
    const fits = resultsFitting(asked.where, result, compilation);
    return sql`select ${namesOf(columns)}, ${fits ?? sql`1`} as fits from (${candidates(asked, sql`*`, mostLookedAt + 1)}) ${result}`;
  });
}

/** FROM of the results that fit among those that are looked at; their row has the name that is given. */
export function lookedAt(compilation: Compilation, asked: Asked, row: MetricRow): SQL {
  return sql`from (select * from (select * from ${newest(compilation, asked)} limit ${sql.raw(String(mostLookedAt))}) where fits) ${row}`;
}

/** Whether the bound left nothing out. */
export function lookedAtAll(compilation: Compilation, asked: Asked): SQL {
  return sql`(select count(*) from ${newest(compilation, asked)}) <= ${sql.raw(String(mostLookedAt))}`;
}

/** The one metric that a filter's top asks for, as it is stored; undefined where it asks for several or for any. */
function metricOf(where: unknown): unknown {
  const slug = soleWord(where, 'metric');
  return slug === undefined ? undefined : changed(slug, wordOfName);
}
