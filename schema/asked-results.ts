/** How many results a ranking asks its filter where every one up to a bound has to be asked: fewer where the whole statement has taken too long. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type Comparison, metricRow, resultsFitting } from './compared.ts';
import { atMost } from './plan/bounded-ways.ts';
import type { Compilation } from './plan/compilation.ts';
import { notedCut } from './plan/dialect.ts';
import { all } from './plan/filter.ts';
import { rowLookedUp } from './plan/weights.ts';

/** The number of them, `usual` where there is time for all. */
export function mostAsked(asked: Comparison, usual: number, compilation: Compilation): SQLWrapper {
  return compilation.once(asked, `most of ${usual}`, () => {
    const { condition, weight, texts } = compilation.weighed(() =>
      resultsFitting(asked.where, metricRow(compilation), compilation),
    );
    return condition ? atMost(compilation, usual, weight + texts + rowLookedUp) : sql.raw(String(usual));
  });
}

/**
 * ` limit …` of the results that are asked, which notes where that leaves some out.
 * @param rows - FROM and WHERE of all of them
 * @param open - whether they are looked at at all, where something else may lead to what fits
 */
export function limitAsked(
  asked: Comparison,
  usual: number,
  rows: SQL,
  compilation: Compilation,
  open?: SQL,
): SQL {
  const most = mostAsked(asked, usual, compilation);
  const opened = open ? sql` * ${open}` : sql.empty();
  if (!compilation.bounded) return sql` limit ${most}${opened}`;
  const isCut = all([
    open,
    sql`${most} < ${sql.raw(String(usual))}`,
    sql`(select 1 ${rows} limit 1 offset ${most}) is not null`,
  ]);
  return sql` limit (${most} + ${notedCut(compilation.path, sql`${isCut}`)})${opened}`;
}
