/**
 * One page of a connection as one pass: the sort keys of the page's rows come first, from an index and limited; around them
 * the rows are numbered; then each is joined to its table by primary key, and one aggregate builds edges, nodes and page info.
 */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { type Compilation, type Compiled, columnOf, type FieldSite, from } from './compilation.ts';
import { type Connection, compileParts, keyed, selectsPageInfo } from './connection-parts.ts';
import { rangesAfter } from './cursor.ts';
import { jsonSubquery, limitTo } from './dialect.ts';
import { drivenBy } from './driver.ts';
import type { Arguments, ConnectionPlan, OrderTerm, Row } from './field.ts';
import { all, conditionOf, inputObjectOf } from './filter.ts';
import { type Order, orderClause, orderEnumOf, orderOf, reversed } from './order.ts';
import { type PageRequest, pageOf } from './page.ts';
import { objectTypeOf } from './selection.ts';

/** A connection: what is selected of it, as one JSON object. */
export function compileConnection(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const rows = rowsOf(compilation, plan, site, args);
  const order = orderOf(
    termsOf(plan, args),
    orderEnumOf(argument(site, 'orderBy')),
    rows.target,
    rows.carried,
    site,
  );
  const page = pageOf(compilation, args, order, site);
  // Where the junction has all that is asked, the target's table is not touched before the page is cut.
  const needsTarget = rows.filtered || order.keys.some((key) => !key.carried);
  const source = needsTarget ? rows.from : (rows.junction ?? rows.from);

  const type = objectTypeOf(site.field.type);
  const numbered = page.backward || selectsPageInfo(compilation, type, site);
  const connection: Connection = {
    numbered,
    compilation,
    order,
    page,
    keys: compilation.name('k'),
    row: compilation.row(plan.target),
    admitted: sql`from ${source}${whereClause(rows.condition)}`,
  };
  const parts = compileParts(connection, type, site);
  if (!parts.needsPage) return { sql: parts.sql, cost: parts.cost };

  const keys = limitedKeys(compilation, order, page, {
    limit: numbered ? page.sizeAndOne : page.size,
    source,
    condition: rows.condition,
    single: plan.bounded,
  });
  const paged = numbered ? sql`select *, row_number() over () as n from (${keys})` : keys;
  const joined = from(plan.target, connection.row);
  const join = parts.needsRow
    ? sql` cross join ${joined} on ${columnOf(connection.row, 'id')} = ${keyed(connection, 'id')}`
    : sql.empty();
  // The count makes the select an aggregate whatever is selected: without one, an empty page would give no row.
  return {
    sql: jsonSubquery(
      sql`select case when count(*) >= 0 then ${parts.sql} end from (${paged}) ${sql.identifier(connection.keys)}${join}`,
    ),
    cost: parts.cost,
  };
}

/** The rows that a connection is about, before they are ordered and cut. */
interface Rows {
  target: Row;
  from: SQL;
  /** FROM without the target's own table, where a junction leads to it. */
  junction: SQL | undefined;
  carried: Readonly<Record<string, Column>>;
  condition: SQL | undefined;
  /** Whether the condition looks at the target's own columns. */
  filtered: boolean;
}

function rowsOf(compilation: Compilation, plan: ConnectionPlan, site: FieldSite, args: Arguments): Rows {
  const target = compilation.row(plan.target);
  const driven = plan.through ? undefined : drivenBy(plan.drivers, args.where);
  const through = plan.through ?? driven?.driver.through;
  const link = through && compilation.row(through.table);
  const where = driven ? driven.rest : args.where;
  const filter =
    where === undefined
      ? undefined
      : conditionOf(compilation, inputObjectOf(argument(site, 'where')?.type), where, target);
  const leads = driven ? driven.driver.where(link, driven.value) : plan.where?.(target, site.row, link);
  const table = from(plan.target, target);
  const carried = through?.carried(link) ?? {};
  const junction = through && from(through.table, link);
  return {
    target,
    from: junction
      ? sql`${junction} cross join ${table} on ${columnOf(target, 'id')} = ${carried.id}`
      : table,
    junction,
    carried,
    condition: all([leads, filter]),
    filtered: filter !== undefined,
  };
}

function termsOf(plan: ConnectionPlan, args: Arguments): readonly OrderTerm[] {
  return (args.orderBy ?? plan.defaultOrder) as readonly OrderTerm[];
}

function argument(site: FieldSite, name: string) {
  return site.field.args.find((candidate) => candidate.name === name);
}

function whereClause(condition: SQL | undefined): SQL {
  return condition ? sql` where ${condition}` : sql.empty();
}

/** The sort keys of the page's rows and of one more. */
function limitedKeys(
  compilation: Compilation,
  order: Order,
  page: PageRequest,
  rows: { source: SQL; condition: SQL | undefined; single: boolean; limit: unknown },
): SQL {
  const keys = page.backward ? reversed(order.keys) : order.keys;
  const columns = sql.join(
    order.keys.map((key) => sql`${key.column} as ${sql.identifier(key.name)}`),
    sql`, `,
  );
  const selects = rangesAfter(keys, page.cursor, rows.single).map((range) => {
    const where = whereClause(all([rows.condition, range.condition]));
    return sql`select ${columns} from ${rows.source}${where} order by ${orderClause(range.keys)} ${limitTo(rows.limit)}`;
  });
  const [only] = selects;
  if (selects.length === 1 && only) return only;
  const parts = selects.map(
    (select, part) => sql`select *, ${sql.raw(String(part))} as part from (${select})`,
  );
  const name = sql.identifier(compilation.name('u'));
  const byName = orderClause(keys, (key) => sql.identifier(key.name));
  return sql`select * from (${sql.join(parts, sql` union all `)}) ${name} order by part, ${byName} ${limitTo(rows.limit)}`;
}
