/** Whether a relation has a row that fits: asked of each row, and of what was found once for all of them. */
import { type SQL, sql } from 'drizzle-orm';
import { columnsRead } from './columns-read.ts';
import { lookedAt } from './dialect.ts';
import type { Arguments, Row } from './field.ts';
import { all, conditionOf, whereClause } from './filter.ts';
import { foundBack } from './find-through.ts';
import { foundColumn, foundOnce } from './found-rows.ts';
import { linkedRows, relatedRows, type Start } from './relation.ts';
import { columnOf, from } from './rows.ts';
import { perLink, perRelation, rowInTable, rowLinkedTo } from './weights.ts';

/** A condition of a relation's rows, and what it takes to ask a row: see `Compilation.weighed`. */
interface Asked {
  /** What is asked in the end; undefined where any row will do. */
  condition: SQL | undefined;
  weight: number;
  texts: number;
  /** The filter, where it is asked as it was given: then what an index finds for it are the rows that are looked for. */
  given: Arguments | undefined;
}

/** Whether the relation has a row that fits, or with `change` one that does not. */
export function exists(
  start: Start,
  value: unknown,
  change: (condition: SQL | undefined) => SQL | undefined = (condition) => condition,
): SQL {
  const { compilation, relation, row } = start;
  compilation.countTerm();
  const related = relatedRows(start);
  const filter = compilation.inputNamed(relation.target.filter.name);
  const fitting = (found: Row) => compilation.nested(() => conditionOf(compilation, filter, value, found));
  const { condition: fits, weight, texts } = compilation.weighed(() => fitting(related.found));
  const condition = change(fits);
  const leadsTo = relation.leadsTo?.(row, related.link);
  if (relation.isSure && leadsTo && condition && readsIdAlone(condition, related.found)) {
    compilation.weighs(weight);
    compilation.reads(texts);
    return change(compilation.again(() => fitting({ id: leadsTo }))) ?? sql`1`;
  }
  const given = fits !== undefined && condition === fits ? Object(value) : undefined;
  const asked: Asked = { condition, weight, texts, given };
  return amongLinks(start, related.found, asked) ?? amongRows(start, related, asked);
}

function readsIdAlone(condition: SQL, row: Row): boolean {
  return [...columnsRead(condition, row)].every((name) => name === 'id');
}

/** The same by the links alone, where nothing is asked of what they lead to, or that is found once; undefined where they do not tell. */
function amongLinks(start: Start, found: Row, { condition, weight }: Asked): SQL | undefined {
  const { compilation, relation } = start;
  const linked = condition ? undefined : linkedRows(start);
  const isCheap = relation.isSmall && weight < perRelation;
  const among = linked
    ? sql`exists (select 1 from ${linked.rows} where ${linked.related})`
    : isCheap && condition
      ? amongFitting(start, found, condition)
      : undefined;
  if (!among) return undefined;
  compilation.weighs(perRelation);
  compilation.reads((condition ? relation.size : 1) * perLink);
  return among;
}

/** The same by asking the rows that the row leads to, of which those that an index finds are found once. */
function amongRows(
  start: Start,
  { found, link, rows, related }: ReturnType<typeof relatedRows>,
  { condition, weight, texts, given }: Asked,
): SQL {
  const { compilation, relation, row } = start;
  const { size, target } = relation;
  // Bare, `metric = ?` would tempt SQLite to an index of all rows with that metric, for each row that is asked about.
  const only = condition && related ? sql`(${condition}) is true` : condition;
  // A row of one paper stands beside the others of it; what a junction leads to stands anywhere.
  const perRow = weight + (relation.through ? rowLinkedTo : rowInTable);
  // What is made of the row itself, as flags are, has no number to be counted by.
  const isStored = 'id' in Object(found) || 'paperId' in Object(found);
  const look = only && isStored ? lookedAt(foundColumn(found), perRow) : undefined;
  const leadsTo = relation.leadsTo?.(row, link);
  const filter = compilation.inputNamed(target.filter.name);
  const few = leadsTo && given ? foundOnce(compilation, filter, given, target.table) : undefined;
  const passed = few && relation.through ? lookedAt(columnOf(link, 'paperId'), perLink) : undefined;
  compilation.weighs(few && !relation.through ? perLink : perRelation);
  compilation.reads(size * (few ? perLink : perRow + texts));
  // What was found is asked all the same, where a row leads to it: few do.
  const isFound = few && sql`(${few.complete} is not 1 or +${leadsTo} in (${few.ids}))`;
  const implied = given && relation.implied?.(found, link, given);
  const conditions = all([passed, isFound, related, implied, look, only]);
  const each = sql`exists (select 1 from ${rows}${whereClause(conditions)})`;
  const back = relation.isOfFew && given ? foundBack(compilation, relation, given) : undefined;
  return back
    ? sql`case when ${back.complete} then ${columnOf(row, 'id')} in (${back.ids}) else ${each} end`
    : each;
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
