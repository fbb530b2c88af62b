/** Filters through a relation: how many of its rows fit. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Builder } from '../builder.ts';
import { IntFilter } from '../operators.ts';
import { columnsRead } from './columns-read.ts';
import { type Compilation, columnOf, from } from './compilation.ts';
import { lookedAt } from './dialect.ts';
import type { Row, RowSource } from './field.ts';
import { all, conditionOf, not, whereClause } from './filter.ts';
import type { Found, SelectedIds } from './find.ts';
import { fewIds, foundColumn, foundFor, foundOnce, fromFound } from './found-rows.ts';
import type { TableRef } from './table-ref.ts';
import { perLink, perRelation, rowInTable, rowLinkedTo } from './weights.ts';

/** The way from a row to rows of another type. */
export interface Relation {
  target: TableRef;
  /** The junction that leads to the target; its rows are walked first. */
  through?: RowSource;
  /** What stands in FROM instead of the target's table: it gives the target's rows under their alias. */
  from?: (target: Row, row: Row) => SQL;
  where?: (target: Row, row: Row, link: Row) => SQL;
  /** Whether a row of the junction belongs to the row: each leads to one row of the target, which is not looked up only to be there. */
  linked?: (row: Row, link: Row) => SQL;
  /** The column that has the target's id: of the junction, or of the row where there is none. */
  leadsTo?: (row: Row, link: Row) => Column;
  /** Whether the target's table is small: which of its rows fit is found out once, not for each row. */
  isSmall?: boolean;
  /** Whether there surely is a target: what is asked of its id alone does not look it up. */
  isSure?: boolean;
  /** How many rows there usually are. */
  size?: number;
}

/** A relation, and the row that it starts from. */
interface Start {
  compilation: Compilation;
  relation: Relation;
  row: Row;
}

const quantifiers: Readonly<Record<string, (start: Start, value: unknown) => SQL | undefined>> = {
  some: (start, value) => exists(start, value),
  none: (start, value) => not(exists(start, value)),
  every: (start, value) => not(exists(start, value, not)),
  count: (start, value) => {
    start.compilation.weighs(perRelation);
    start.compilation.reads((start.relation.size ?? 1) * perLink);
    const { rows, related } = linkedRows(start) ?? relatedRows(start);
    const count = sql`(select count(*) from ${rows}${whereClause(related)})`;
    return conditionOf(start.compilation, start.compilation.inputNamed(IntFilter.name), value, count);
  },
};

/** The condition of a list filter: all quantifiers that it gives. */
export function quantified(start: Start, value: unknown): SQL | undefined {
  const asked = value as Readonly<Record<string, unknown>>;
  const conditions = Object.entries(quantifiers).map(([name, condition]) => {
    const inner = asked[name] ?? null;
    return inner === null ? undefined : start.compilation.filterField(name, () => condition(start, inner));
  });
  return all(conditions);
}

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
  return sql`exists (select 1 from ${rows}${whereClause(all([passed, isFound, related, look, only]))})`;
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

/** The rows of a junction that lead to those of the relation, where they are all that is asked for. */
function linkedRows({ compilation, relation: { through, linked }, row }: Start) {
  if (!through || !linked) return undefined;
  const link = compilation.row(through);
  const look = lookedAt(columnOf(link, 'paperId'), perLink);
  return { link, rows: from(through, link), related: all([linked(row, link), look]) };
}

/** The rows of a relation: FROM, and the condition that they belong to the row. */
function relatedRows({ compilation, relation, row }: Start) {
  const found = compilation.row(relation.target.table);
  const link = relation.through && compilation.row(relation.through);
  const table = relation.from?.(found, row) ?? from(relation.target.table, found);
  return {
    found,
    link,
    rows: relation.through ? sql`${from(relation.through, link)} cross join ${table}` : table,
    related: relation.where?.(found, row, link),
  };
}

/** Tell apart what was found by the same filter of a relation's rows in several ways. */
const places = new WeakMap<Relation, object[]>();

function placeOf(relation: Relation, index: number): object {
  const known = places.get(relation) ?? [];
  places.set(relation, known);
  known[index] ??= {};
  return known[index];
}

/** What leads to the rows of `source` with a row of the relation that fits: from that row, the relation is gone back. */
export function findThrough(
  { compilation, relation, source }: { compilation: Compilation; relation: Relation; source: RowSource },
  value: unknown,
): readonly Found[] {
  const { target, through: junction, where } = relation;
  const type = compilation.inputNamed(target.filter.name);
  if (!where) return [];
  const through = (inner: Found, index: number) => (): SelectedIds => {
    const found = compilation.row(target.table);
    const first = fromFound(compilation, inner, target.table, found);
    return fewIds(compilation, [value as object, placeOf(relation, index)], first.complete, () => {
      const row = compilation.row(source);
      const link = junction && compilation.row(junction);
      const joined = [first.from, ...(junction ? [from(junction, link)] : []), from(source, row)];
      const fits = compilation.nested(() => conditionOf(compilation, type, value, found));
      const condition = all([first.condition, where(found, row, link), fits]);
      return sql`select ${foundColumn(row)} as id from ${sql.join(joined, sql` cross join `)} where ${condition}`;
    });
  };
  return foundFor(compilation, type, value).map((inner, index) => ({ select: through(inner, index) }));
}

/** Declares the input that quantifies over a relation's rows. */
export function implementListFilter(builder: Builder, target: TableRef, things: string): void {
  builder.inputType(target.listFilter, {
    description: `How many of the ${things} must fit; several together must all hold.`,
    fields: (t) => ({
      some: t.field({
        type: target.filter,
        description: `At least one of the ${things} fits; {} asks that there is one.`,
      }),
      every: t.field({ type: target.filter, description: `There are no ${things} that do not fit.` }),
      none: t.field({
        type: target.filter,
        description: `No one of the ${things} fits; {} asks that there is none.`,
      }),
      count: t.field({ type: IntFilter, description: `How many ${things} there are, whatever they are.` }),
    }),
  });
}
