/** Which results a question over many of them looks at: the newest, up to a bound, so that no question takes longer than its bound. */
import { type SQL, sql } from 'drizzle-orm';
import { reportedMetrics } from '../db/tables/results.ts';
import { isOwn, type MetricRow, metricRow, namesOf, resultsFitting, soleWord } from './compared.ts';
import type { Compilation } from './plan/compilation.ts';
import { notedCut, walkable } from './plan/dialect.ts';
import { all } from './plan/filter.ts';
import { changed } from './plan/value.ts';
import { rowLookedUp } from './plan/weights.ts';
import { wordOfName } from './words.ts';

/** Most results that are looked at: tens of milliseconds' worth. */
export const mostLookedAt = 7500;

/** What a question asks of results. */
export interface Asked {
  own: unknown;
  where: unknown;
}

/** FROM of the results that may fit, the newest first and no more than the bound; an index gives them in this order. */
function candidates(asked: Asked, columns: SQL, most: SQL): SQL {
  const metric = metricOf(asked.where);
  const condition = all([
    isOwn(asked.own, reportedMetrics, false),
    metric === undefined ? undefined : sql`metric = ${metric}`,
  ]);
  return sql`select ${columns} from ${reportedMetrics} where ${condition} order by published desc, id desc limit ${most}`;
}

/** What is read of the results that fit; their texts are long, and nobody groups by them. */
const columns = [
  'paper_id',
  ...['metric', 'form', 'unit', 'base_unit', 'direction', 'base_value', 'improvement'],
  ...['year', 'hardware', 'baseline', 'dataset', 'hardware_key', 'baseline_key', 'dataset_key'],
] as const;

/** The newest results, one more than are looked at. */
interface Newest {
  /** The name of their table, in which each tells whether it `fits`. */
  rows: SQL;
  /** How many may be there: fewer where the whole statement has taken too long. */
  most: SQL;
}

function newest(compilation: Compilation, asked: Asked): Newest {
  return compilation.once(asked, 'newest', () => {
    const result = metricRow(compilation);
    const { condition, weight, texts } = compilation.weighed(() =>
      resultsFitting(asked.where, result, compilation),
    );
    const usual = sql.raw(String(mostLookedAt + 1));
    const perRow = weight + texts + rowLookedUp;
    const most = compilation.bounded ? sql`min(${usual}, ${walkable(perRow)})` : usual;
    const rows = compilation.shared(
      asked,
      'newest',
      () =>
        sql`select ${namesOf(columns)}, ${condition ?? sql`1`} as fits from (${candidates(asked, sql`*`, most)}) ${result}`,
    );
    return { rows, most };
  });
}

/** FROM of the results that fit among those that are looked at; their row has the name that is given. */
export function lookedAt(compilation: Compilation, asked: Asked, row: MetricRow): SQL {
  const { rows } = newest(compilation, asked);
  const most = sql.raw(String(mostLookedAt));
  const cut = compilation.bounded
    ? sql` + ${notedCut(compilation.path, sql`${lookedAtAll(compilation, asked)} is not 1`)}`
    : sql.empty();
  return sql`from (select * from (select * from ${rows} limit ${most}${cut}) where fits) ${row}`;
}

/** Whether the bound left nothing out. */
export function lookedAtAll(compilation: Compilation, asked: Asked): SQL {
  const { rows, most } = newest(compilation, asked);
  return sql`(select count(*) from ${rows}) < ${most}`;
}

/** The one metric that a filter's top asks for, as it is stored; undefined where it asks for several or for any. */
function metricOf(where: unknown): unknown {
  const slug = soleWord(where, 'metric');
  return slug === undefined ? undefined : changed(slug, wordOfName);
}
