/**
 * Rows in an order that what leads to them does not have: the papers of a topic by their citations. Are they few, they are sorted; are they
 * many, the order's own index is walked, each row is asked whether it belongs, and soon the page is full.
 */
import { type Column, type SQL, sql } from 'drizzle-orm';
import type { AdmittedRows } from './admitted-rows.ts';
import { columnsRead } from './columns-read.ts';
import type { Compilation, FieldSite } from './compilation.ts';
import type { ConnectionPlan } from './connection-plan.ts';
import { whereClause } from './filter.ts';
import { isOrderedWithin } from './indexed.ts';
import { columnOf, from } from './rows.ts';
import type { Way } from './ways.ts';

/** Whether rows that a junction or a parent leads to do not come in the order of this column. */
export function isUnordered(
  plan: ConnectionPlan,
  site: FieldSite,
  rows: AdmittedRows,
  orderedBy: Column | undefined,
): boolean {
  if (!orderedBy) return false;
  if (rows.junction) return rows.isUnordered || rows.carried[orderedBy.name] === undefined;
  const parent = plan.where?.(plan.target, site.row, undefined);
  if (!parent) return false;
  return ![...columnsRead(parent, plan.target)].some((name) => isOrderedWithin(plan.target, name, orderedBy));
}

/** Two ways to the rows of a page, and a condition that says which is taken. */
export interface Choice {
  /** Whether the rows are sorted, for a page of so many. */
  few: (pageSize: unknown) => SQL;
  sorted: readonly Way[];
  walked: readonly Way[];
}

/**
 * Whether the rows are few enough to be sorted. To sort n rows takes as long as to walk until a page of p is full, where n * n is p times
 * all rows: then both take least.
 */
export function areFew(
  compilation: Compilation,
  plan: ConnectionPlan,
  rows: AdmittedRows,
  pageSize: unknown,
): SQL {
  const any = compilation.row(plan.target);
  const size = sql`(select max(${columnOf(any, 'id')}) from ${from(plan.target, any)})`;
  const most = sql`cast(sqrt(${pageSize} * coalesce(${size}, 0)) as integer)`;
  return sql`(select 1 from ${rows.junction ?? rows.from}${whereClause(rows.belongs)} limit 1 offset ${most}) is null`;
}

/**
 * A select of the rows that the chosen way gives, each of these columns. The rows of a page go through a text, as a `case` takes one way
 * alone, where a condition on the rows would be asked for each.
 */
export function chosen(few: SQL, names: readonly string[], sorted: SQL, walked: SQL): SQL {
  const columns = names.map((name) => sql.identifier(name));
  const listed = (rows: SQL) =>
    sql`(select json_group_array(json_array(${sql.join(columns, sql`, `)})) from (${rows}))`;
  const read = columns.map((column, place) => sql`value ->> ${sql.raw(String(place))} as ${column}`);
  return sql`select ${sql.join(read, sql`, `)} from json_each(case when ${few} then ${listed(sorted)} else ${listed(walked)} end)`;
}
