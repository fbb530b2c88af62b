/**
 * Rows that an index finds for a filter, before anything else is looked at: the papers of one author among millions. Whether they are few
 * is not known while a plan is compiled, so the statement finds out: it takes them if they are, and else walks an order's index.
 */
import { type Column, type SQL, sql } from 'drizzle-orm';
import type { GraphQLInputObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Row, RowSource } from './field.ts';
import { all, whereClause } from './filter.ts';
import type { Found, FoundByIndex, FoundIds, SelectedIds } from './find.ts';
import { columnOf, from } from './rows.ts';

/** Most rows that a filter is taken to lead to: to look at them and sort them takes about ten milliseconds. */
export const mostFound = 2000;
/** Most rows of an index that are asked the rest of a filter, to find those of another table. */
const mostCandidates = 5000;
/** Most rows of a relation that are found before the rows are asked which lead to them: to find so many takes about six milliseconds. */
export const mostOnce = 30_000;
/** Most of them where each is led to by another relation, and asked: these take ten times as long. */
export const mostBack = 10_000;

/** Most ways to rows of another table that are tried, one after the other, until one leads to few. */
const mostTried = 3;

/** What leads to rows that a filter admits, by the name of a field of it. */
function foundBy(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: unknown,
): [name: string, found: Found][] {
  const given = Object.entries(value as Record<string, unknown>);
  return given.flatMap(([name, inner]): [string, Found][] => {
    if (inner === null || inner === undefined) return [];
    const found = type.getFields()[name]?.extensions.find?.(inner, compilation) ?? [];
    return found.map((one) => [name, one]);
  });
}

const isIds = (found: Found): found is FoundIds => 'select' in found;

/** What leads to rows that a filter admits, its own indexes before others; nothing where all would be looked at. */
export function foundFor(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: unknown,
): readonly Found[] {
  const found = foundBy(compilation, type, value).map(([, one]) => one);
  const dearness = (one: Found) => (isIds(one) ? 1 : one.wide ? 2 : 0);
  return found.sort((one, other) => dearness(one) - dearness(other)).slice(0, mostTried);
}

/** What leads to rows of a connection: by indexes of other tables, and, by the name of a field, by those of their own. */
export function foundRows(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: unknown,
): { others: readonly FoundIds[]; own: readonly (readonly [name: string, found: FoundByIndex])[] } {
  const found = foundBy(compilation, type, value);
  return {
    others: found.flatMap(([, one]) => (isIds(one) ? one : [])),
    own: found.flatMap(([name, one]) => (isIds(one) ? [] : [[name, one]])),
  };
}

/** The column that rows are found by: their id or, where they are parts of papers and have none, their paper's, of which all parts are asked again. */
export function foundColumn(row: Row): Column {
  return columnOf(row, 'id' in Object(row) ? 'id' : 'paperId');
}

/** Ids that a select gives, kept if they are few, no more than `most`; `of` and `what` tell which are the same. */
export function fewIds(
  compilation: Compilation,
  [of, what]: readonly [of: object, what: unknown],
  complete: SQL | undefined,
  select: () => SQL,
  most = mostFound,
): SelectedIds {
  // Where what leads to them is not complete, they are not looked for: SQLite fills a table that is shared, whether or not its rows are asked for.
  const isLed = complete ? sql` * (${complete})` : sql.empty();
  const ids = compilation.shared(of, what, () =>
    compilation.again(
      () => sql`select distinct id from (${select()}) limit ${sql.raw(String(most + 1))}${isLed}`,
    ),
  );
  return {
    ids,
    complete: all([complete, sql`(select count(*) from ${ids}) <= ${sql.raw(String(most))}`]),
  };
}

/** Ids that are taken where they are all: `select` gives them if a condition holds, and else none. */
export interface Finding extends Pick<SelectedIds, 'complete'> {
  select: (isTaken: SQL) => SQL;
}

/** The ids that another index leads to, if they are few; `mostIds` is how many are, where that is not the usual number. */
export function idsElsewhere({ select }: FoundIds, mostIds?: number): Finding {
  const { ids, complete } = select(mostIds);
  return { complete, select: (isTaken) => sql`select id from ${ids} where ${isTaken}` };
}

/** The ids that an index of the table itself leads to, if they are few: no more than `mostIds`. */
export function idsByIndex(
  compilation: Compilation,
  found: FoundByIndex,
  table: RowSource,
  mostIds = mostFound,
): Finding {
  const rows = () => indexedRows(compilation, found, table);
  const most = sql.raw(String(mostIds));
  return {
    complete: sql`(${rows().select(sql`1`)} limit 1 offset ${most}) is null`,
    // To walk the index again, closed unless they are taken, takes a sixth of collecting them in a table that is shared.
    select: (isTaken) => {
      const { row, select } = rows();
      return sql`select id from (${select(sql`${columnOf(row, 'id')} as id`)} limit ${most} * ${isTaken})`;
    },
  };
}

function indexedRows(compilation: Compilation, { serves }: FoundByIndex, table: RowSource) {
  const row = compilation.row(table);
  const rows = sql`${from(table, row)}${whereClause(serves(row))}`;
  return { row, select: (columns: SQL) => sql`select ${columns} from ${rows}` };
}

/** FROM and condition of a table by what leads to its rows, and whether these are all that it leads to; `mostIds` is how many are few, where that is not the usual number. */
export function fromFound(
  compilation: Compilation,
  found: Found,
  table: RowSource,
  row: Row,
  mostIds?: number,
): { from: SQL; condition: SQL | undefined; complete: SQL | undefined } {
  if (isIds(found)) {
    const few = sql.identifier(compilation.name('f'));
    const { ids, complete } = found.select(mostIds);
    return {
      from: sql`${ids} ${few} cross join ${from(table, row)}`,
      condition: sql`${few}.id = ${foundColumn(row)}`,
      complete,
    };
  }
  const { row: inner, select } = indexedRows(compilation, found, table);
  const most = sql.raw(String(mostIds ?? mostCandidates));
  const beyond = indexedRows(compilation, found, table).select(sql`1`);
  const complete = sql`(${beyond} limit 1 offset ${most}) is null`;
  if (!('id' in table))
    return { from: sql`(${select(sql`${inner}.*`)} limit ${most}) ${row}`, condition: undefined, complete };
  const few = sql.identifier(compilation.name('f'));
  return {
    // The ids alone: to read whole rows, SQLite would rather look through the table, as it is told that an interval is wide, and a date is one.
    from: sql`(${select(sql`${columnOf(inner, 'id')} as id`)} limit ${most}) ${few} cross join ${from(table, row)}`,
    condition: sql`${few}.id = ${columnOf(row, 'id')}`,
    complete,
  };
}

/** The ids of rows among which all are that a filter admits, and whether these are all; undefined where no index leads to them. */
export function foundOnce(
  compilation: Compilation,
  type: GraphQLInputObjectType,
  value: object,
  table: RowSource,
): { ids: SQL; complete: SQL } | undefined {
  if (!('id' in table)) return undefined;
  return compilation.once(value, table, () => {
    const findings = foundFor(compilation, type, value).map((found) =>
      isIds(found) ? idsElsewhere(found, mostOnce) : idsByIndex(compilation, found, table, mostOnce),
    );
    return findings.length > 0 ? firstFound(compilation, findings) : undefined;
  });
}

/** The one select of ids that several findings come to, the first complete one; and whether one is. */
export function firstFound(
  compilation: Compilation,
  findings: readonly Finding[],
): { ids: SQL; name: SQL; complete: SQL } {
  // Found out once: each is asked for the walk that it closes and for the ids that it opens, on the page and beside it.
  const place = (index: number) => sql.raw(String(index + 1));
  const whens = findings.map(({ complete }, index) => sql`when ${complete ?? sql`1`} then ${place(index)}`);
  const which = compilation.shared(
    findings,
    'which',
    () => sql`select case ${sql.join(whens, sql` `)} else 0 end as place`,
  );
  const selects = findings.map(({ select }, index) =>
    select(sql`((select place from ${which}) = ${place(index)})`),
  );
  return {
    ids: sql.join(selects, sql` union all `),
    name: sql`${sql.identifier(compilation.name('f'))}`,
    complete: sql`((select place from ${which}) > 0)`,
  };
}
