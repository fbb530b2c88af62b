/** The rows that a connection is about: where they come from and what they must fit, before they are ordered and cut. */
import { Column, is, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { columnsRead } from './columns-read.ts';
import type { Compilation, FieldSite } from './compilation.ts';
import type { ConnectionPlan } from './connection-plan.ts';
import { lookedAt } from './dialect.ts';
import { asFilter } from './driver.ts';
import type { Arguments, Row, RowSource } from './field.ts';
import { all, conditionOf, inputObjectOf } from './filter.ts';
import type { FoundByIndex } from './find.ts';
import { firstFound, foundRows, idsByIndex, idsElsewhere } from './found-rows.ts';
import { isCovered, isOrderedWithin } from './indexed.ts';
import { leadingRows, leadsOf } from './leading-rows.ts';
import { columnOf, from } from './rows.ts';
import type { Asked, Way } from './ways.ts';
import { perRelation, rowInIndex, rowInTable, rowLookedUp } from './weights.ts';

export interface AdmittedRows {
  target: Row;
  /** The junction's row, or the search's. */
  link: Row;
  from: SQL;
  /** FROM without the target's own table, where something leads to it. */
  junction: SQL | undefined;
  carried: Readonly<Record<string, Column>>;
  /** Whether what leads to them has them in no order. */
  isUnordered: boolean;
  /** That the rows are those of the parent, or of what leads to them. */
  belongs: SQL | undefined;
  /** Whether that has to be asked of each row. */
  isWalked: boolean;
  /** What the filter asks of a row; absent where it asks nothing of the target's own columns. */
  asked: Asked | undefined;
  /** A part of the filter that an index of the target serves. */
  served: SQL | undefined;
  /** The same by the ids of an interval. */
  interval: { from: SQL; condition: SQL | undefined } | undefined;
  /** A part of the filter that an index serves in the order that is asked for. */
  within: SQL | undefined;
  /** The few ids that were found for the filter, the name of their rows, and whether they are few. */
  found: { ids: SQL; name: SQL; complete: SQL } | undefined;
}

/** How the rows of a connection are asked for. */
interface Asking {
  /** A field of the filter that is left out, as a facet may ask. */
  without?: string | undefined;
  /** The column of the target that they are ordered by, if they are. */
  orderedBy?: Column | undefined;
  /** How many ids of an index of their own table are few, where that is not the usual number. */
  mostIds?: number | undefined;
  /** Whether they come from their own table, whatever junction or parent leads to them: then each is asked whether it belongs. */
  walked?: boolean;
}

/** The rows of a connection under names of their own. */
export function admittedRows(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  { without, orderedBy, mostIds, walked = false }: Asking = {},
): AdmittedRows {
  const target = compilation.row(plan.target);
  const where = without === undefined ? args.where : withoutField(args.where, without);
  const lead = walked ? undefined : leadingRows(compilation, plan, site, args, where, target);
  const parent = plan.where && (() => (walked ? belonging : ofParent)(compilation, plan, site, target));
  const own = lead ? undefined : parent?.();
  const table = from(plan.target, target);
  const carried = lead?.carried ?? {};
  return {
    target,
    link: lead?.link,
    from: lead ? sql`${lead.from} cross join ${table} on ${columnOf(target, 'id')} = ${carried.id}` : table,
    junction: lead?.from,
    carried,
    isUnordered: lead?.isUnordered ?? false,
    belongs: all([lead?.condition, own]),
    isWalked: walked,
    ...filtered(compilation, plan, site, args, {
      where: lead ? lead.where : where,
      target,
      orderedBy,
      mostIds,
      isLed: lead !== undefined,
    }),
  };
}

const nothingAsked = {
  asked: undefined,
  served: undefined,
  interval: undefined,
  within: undefined,
  found: undefined,
};

/** What a filter asks of rows, and what leads to those that fit. */
function filtered(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
  given: Pick<Asking, 'orderedBy' | 'mostIds'> & { where: unknown; target: Row; isLed: boolean },
): Pick<AdmittedRows, 'asked' | 'served' | 'interval' | 'within' | 'found'> {
  const { where, target, orderedBy, mostIds, isLed } = given;
  if (where === undefined || where === null) return nothingAsked;
  const type = inputObjectOf(argumentOf(site, 'where')?.type);
  const { others, own } = foundRows(compilation, type, where);
  // What a parent or a lead has few of is never walked in an order of all rows.
  const walkedBy = isLed || plan.where ? undefined : orderedBy;
  const apart = orderedBy ? outOfOrder(own, plan.target, walkedBy) : [];
  const unordered = apart.filter(([, { wide }]) => !wide).map(([name]) => name);
  const { condition, weight, texts } = compilation.weighed(() =>
    conditionOf(compilation, type, where, target, unordered),
  );
  const byIndex = own.map(([, found]) => found);
  // What an argument or a parent leads to is not looked for otherwise.
  const isSought = !plan.where && leadsOf(plan, args).length === 0;
  const findings = isSought
    ? [
        ...others.map((found) => idsElsewhere(found)),
        ...apart.map(([, found]) => idsByIndex(compilation, found, plan.target, mostIds)),
      ]
    : [];
  const isServed = !isLed && !plan.where;
  const served = isServed ? (byIndex.find(({ wide }) => !wide) ?? byIndex[0]) : undefined;
  return {
    asked: condition && askedOf(plan, condition, { weight, texts }, { target, orderedBy, isLed, served }),
    served: served?.serves(target),
    interval: served?.wide ? withinInterval(compilation, plan.target, served, target) : undefined,
    within: isServed
      ? all(own.filter((one) => !apart.includes(one)).map(([, one]) => one.serves(target)))
      : undefined,
    found: findings.length > 0 ? firstFound(compilation, findings) : undefined,
  };
}

/** FROM and condition of the ids that an index of the table has within an interval, joined to their rows. */
function withinInterval(
  compilation: Compilation,
  table: RowSource,
  { serves }: FoundByIndex,
  target: Row,
): AdmittedRows['interval'] {
  const row = compilation.row(table);
  const isSame = sql`${columnOf(row, 'id')} = ${columnOf(target, 'id')}`;
  return { from: from(table, row), condition: all([serves(row), isSame]) };
}

/** What a condition asks of rows, and what that takes: a row of which an index has all that is asked is not looked up. */
function askedOf(
  plan: ConnectionPlan,
  fits: SQL,
  { weight, texts }: Pick<Asked, 'weight' | 'texts'>,
  way: { target: Row; orderedBy: Column | undefined; isLed: boolean; served: FoundByIndex | undefined },
): Asked {
  const { target, orderedBy, isLed, served } = way;
  const isApart = isLed || plan.where !== undefined;
  const read = [...columnsRead(fits, target)].filter((name) => name !== 'id');
  const inIndex = (by?: SQLWrapper, then?: Column) => !isApart && isCovered(plan.target, read, by, then);
  const isWalkedIn = orderedBy && (inIndex(orderedBy) || (served?.names && inIndex(served.by, orderedBy)));
  const perRow = (isIn: boolean) => (isIn ? rowInIndex : isApart || served ? rowLookedUp : rowInTable);
  return {
    row: target,
    fits,
    weight: weight + (isWalkedIn ? rowInIndex : rowLookedUp),
    texts,
    weightOfCount: weight + texts + perRow(inIndex()),
    weightOfRow: weight + texts + perRow(false),
    columns: ['id', ...read],
    isCovered: weight < perRelation && inIndex(),
  };
}

/** What indexes of the table serve, where they do not have it in the order that is asked for. */
function outOfOrder(
  own: readonly (readonly [name: string, found: FoundByIndex])[],
  table: RowSource,
  orderedBy: Column | undefined,
) {
  return own.filter(([, { by, names, wide }]) => {
    if (!orderedBy) return true;
    const isOrder = is(by, Column) && by.name === orderedBy.name;
    return !(wide && isOrder) && !(names && is(by, Column) && isOrderedWithin(table, by.name, orderedBy));
  });
}

/**
 * The ways to the rows; `source` is their FROM where it is not to be all of it, `perRow` what it takes to look at each, where that is
 * not told by what the filter asks.
 */
export function waysTo(rows: AdmittedRows, source = rows.from, perRow = 0): readonly Way[] {
  const { asked, belongs, found, interval, isWalked, served, target, within } = rows;
  const weight = Math.max(asked?.weight ?? 0, perRow);
  // First, so that every row is counted that is asked about or sorted.
  const looked = weight > 0 ? lookedAt(rows.carried.id ?? columnOf(target, 'id'), weight) : undefined;
  const condition = all([looked, belongs, asked?.fits]);
  const fits = all([isWalked ? belongs : undefined, asked?.fits]);
  const columns = fits ? [...new Set(['id', ...columnsRead(fits, target)])] : [];
  // What is only led past takes next to nothing, unless it is sorted.
  const passed = lookedAt(rows.carried.id ?? columnOf(target, 'id'), perRow > 0 ? rowLookedUp : rowInIndex);
  const leads = all([passed, isWalked ? undefined : belongs, within]);
  const byRow = fits && { row: target, fits, columns, leads, weight, texts: asked?.texts ?? 0 };
  const byInterval = interval && {
    from: sql`${interval.from} cross join ${source}`,
    condition: all([interval.condition, belongs]),
  };
  const candidates = all([belongs, served]);
  const inOrder = all([belongs, within]);
  const walk: Way = { from: source, condition, candidates, inOrder, byInterval, asked, byRow };
  if (!found) return [walk];
  const isFound = sql`${rows.carried.id ?? columnOf(target, 'id')} = ${found.name}.id`;
  return [
    { ...walk, open: sql`(${found.complete} is not true)` },
    {
      from: sql`(${found.ids}) ${found.name} cross join ${source}`,
      condition: all([isFound, condition]),
      candidates: all([isFound, belongs]),
      inOrder: all([isFound, belongs]),
      asked,
      byRow: byRow && { ...byRow, leads: all([isFound, byRow.leads]) },
    },
  ];
}

function ofParent(_: Compilation, plan: ConnectionPlan, site: FieldSite, target: Row): SQL | undefined {
  return plan.where?.(target, site.row, undefined);
}

/** That a row belongs to the parent, as a condition that no index serves. */
function belonging(compilation: Compilation, plan: ConnectionPlan, site: FieldSite, target: Row): SQL {
  const { through } = plan;
  if (!through) return sql`(${plan.where?.(target, site.row, undefined)}) is true`;
  const link = compilation.row(through.table);
  const condition = all([
    plan.where?.(target, site.row, link),
    sql`${through.carried(link).id} = ${columnOf(target, 'id')}`,
  ]);
  return sql`exists (select 1 from ${from(through.table, link)} where ${condition})`;
}

function withoutField(where: unknown, name: string): unknown {
  return Object.fromEntries(Object.entries(asFilter(where)).filter(([field]) => field !== name));
}

/** An argument of the field that a plan belongs to. */
export function argumentOf(site: FieldSite, name: string) {
  return site.field.args.find((candidate) => candidate.name === name);
}
