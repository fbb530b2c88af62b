/** Whether a relation has a row that fits: asked of each row, and of what was found once for all of them. */
import { type SQL, sql } from 'drizzle-orm';
import { columnsRead } from './columns-read.ts';
import { columnOf, from } from './compilation.ts';
import { lookedAt } from './dialect.ts';
import type { Row } from './field.ts';
import { all, conditionOf, whereClause } from './filter.ts';
import { foundBack } from './find-through.ts';
import { foundColumn, foundOnce } from './found-rows.ts';
import { linkedRows, relatedRows, type Start } from './relation.ts';
import { perLink, perRelation, rowInTable, rowLinkedTo } from './weights.ts';

/** Whether the relation has a row that fits, or with `change` one that does not. */
export function exists(
  start: Start,
  value: unknown,
  change: (condition: SQL | undefined) => SQL | undefined = (condition) => condition,
): SQL {
  const { compilation, relation } = start;
  compilation.countTerm();
  const { found, link, rows, related } = relatedRows(start);
  const filter = compilation.inputNamed(relation.target.filter.name);
  const fitting = (row: Row) => compilation.nested(() => conditionOf(compilation, filter, value, row));
  const { condition, weight, texts } = compilation.weighed(() => fitting(found));
  const asked = change(condition);
  const leadsTo = relation.leadsTo?.(start.row, link);
  if (relation.isSure && leadsTo && asked && [...columnsRead(asked, found)].every((name) => name === 'id')) {
    compilation.weighs(weight);
    compilation.reads(texts);
    return change(compilation.again(() => fitting({ id: leadsTo }))) ?? sql`1`;
  }
  const { size = 1 } = relation;
  const linked = asked ? undefined : linkedRows(start);
  const isCheap = relation.isSmall && weight < perRelation;
  const byLinks = linked
    ? sql`exists (select 1 from ${linked.rows} where ${linked.related})`
    : isCheap && asked
      ? amongFitting(start, found, asked)
      : undefined;
  if (byLinks) {
    compilation.weighs(perRelation);
    compilation.reads((asked ? size : 1) * perLink);
    return byLinks;
  }
  // Bare, `metric = ?` would tempt SQLite to an index of all rows with that metric, for each row that is asked about.
  const only = asked && related ? sql`(${asked}) is true` : asked;
  // A row of one paper stands beside the others of it; what a junction leads to stands anywhere.
  const perRow = weight + (relation.through ? rowLinkedTo : rowInTable);
  // What is made of the row itself, as flags are, has no number to be counted by.
  const isStored = 'id' in Object(found) || 'paperId' in Object(found);
  const look = only && isStored ? lookedAt(foundColumn(found), perRow) : undefined;
  const isAsGiven = condition !== undefined && asked === condition;
  const few =
    leadsTo && isAsGiven ? foundOnce(compilation, filter, Object(value), relation.target.table) : undefined;
  const passed = few && relation.through ? lookedAt(columnOf(link, 'paperId'), perLink) : undefined;
  compilation.weighs(few && !relation.through ? perLink : perRelation);
  compilation.reads(size * (few ? perLink : perRow + texts));
  // What was found is asked all the same, where a row leads to it: few do.
  const isFound = few && sql`(${few.complete} is not 1 or +${leadsTo} in (${few.ids}))`;
  const implied = isAsGiven ? relation.implied?.(found, link, Object(value)) : undefined;
  const conditions = all([passed, isFound, related, implied, look, only]);
  const each = sql`exists (select 1 from ${rows}${whereClause(conditions)})`;
  if (!relation.isOfFew || !isAsGiven) return each;
  const back = foundBack(compilation, relation, Object(value));
  if (!back) return each;
  return sql`case when ${back.complete} then ${columnOf(start.row, 'id')} in (${back.ids}) else ${each} end`;
}

/** Whether one of the row's links leads to a row of a small table that fits: which do is found out once. */
function amongFitting(start: Start, found: Row, fits: SQL): SQL | undefined {
  const { relation, row } = start;
  const linked = linkedRows(start);
  const leadsTo = linked && relation.leadsTo?.(row, linked.link);
  if (!leadsTo) return undefined;
  const ids = sql`select ${columnOf(found, 'id')} from ${from(relation.target.table, found)} where ${fits}`;
  // The plus keeps away an index that begins with the target: the row has few of them.
  return sql`exists (select 1 from ${linked.rows} where ${linked.related} and +${leadsTo} in (${ids}))`;
}
