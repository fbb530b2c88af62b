/**
 * One page of a connection as one pass: the sort keys of the page's rows come first, from an index and limited; around them
 * the rows are numbered; then each is joined to its table by primary key, and one aggregate builds edges, nodes and page info.
 */
import { type SQL, sql } from 'drizzle-orm';
import { badInput } from '../errors.ts';
import { admittedRows, argumentOf, leadsOf, waysTo } from './admitted-rows.ts';
import { type Compilation, type Compiled, columnOf, type FieldSite, from } from './compilation.ts';
import { type Connection, compileParts, keyed, selectsPageInfo } from './connection-parts.ts';
import { fixed, looksAt, sum } from './cost.ts';
import { rangesAfter } from './cursor.ts';
import { jsonSubquery, limitTo } from './dialect.ts';
import type { Arguments, ConnectionPlan, Lead, OrderTerm, Row } from './field.ts';
import { all } from './filter.ts';
import { type Order, orderClause, orderEnumOf, orderOf, reversed } from './order.ts';
import { type PageRequest, pageOf } from './page.ts';
import { mostRanked, rankedRows } from './ranked-rows.ts';
import { objectTypeOf } from './selection.ts';
import { selectFrom, type Way } from './ways.ts';

/** A connection: what is selected of it, as one JSON object. */
export function compileConnection(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const admitted = admittedRows(compilation, plan, site, args);
  const leads = leadsOf(plan, args);
  const orders = orderEnumOf(argumentOf(site, 'orderBy'));
  const terms = termsOf(plan, args, leads, site);
  const ranked = rankedRows(compilation, plan, site, args, { rows: admitted, leads, terms });
  const rows = ranked ?? admitted;
  const order = orderOf(terms, orders, rows.target, rows.link, rows.carried, site);
  const page = pageOf(compilation, args, order, site);
  // Where the junction has all that is asked, the target's table is not touched before the page is cut.
  const needsTarget = rows.filtered || order.keys.some((key) => !key.carried);
  const ways = waysTo(compilation, rows, needsTarget ? rows.from : (rows.junction ?? rows.from));

  const scores = leads.map((lead) => lead.score(rows.link).name);
  const type = objectTypeOf(site.field.type);
  const numbered = page.backward || selectsPageInfo(compilation, type, site);
  const keys = limitedKeys(compilation, order, page, {
    limit: numbered ? page.sizeAndOne : page.size,
    ways,
    single: plan.bounded || leads.length > 0 || ranked !== undefined,
    beside: [...scores, ...(ranked?.columns ?? [])],
    link: rows.link,
  });
  let shown: SQL | undefined;
  const connection: Connection = {
    numbered,
    compilation,
    order,
    page,
    keys: compilation.name('k'),
    row: compilation.row(plan.target),
    args,
    leads,
    score: scores[0],
    ranked,
    counted: (most) =>
      selectFrom(ranked?.ranked ?? ways, sql`1`, { most: ranked ? sql.raw(String(mostRanked)) : most }),
    nested: plan.where !== undefined,
    shown: () => {
      shown ??= compilation.shared(args, 'page', () => keys);
      return shown;
    },
    admitted: (without) => {
      const again = admittedRows(compilation, plan, site, args, without);
      const againWays = waysTo(compilation, again);
      return { target: again.target, select: (columns, most) => selectFrom(againWays, columns, { most }) };
    },
  };
  const parts = compileParts(connection, type, site);
  const cost = ranked ? sum([fixed(looksAt(mostRanked)), parts.cost]) : parts.cost;
  if (!parts.needsPage) return { sql: parts.sql, cost };

  const read = shown ? sql`select * from ${shown}` : keys;
  const paged = numbered ? sql`select *, row_number() over () as n from (${read})` : read;
  const joined = from(plan.target, connection.row);
  const join = parts.needsRow
    ? sql` cross join ${joined} on ${columnOf(connection.row, 'id')} = ${keyed(connection, 'id')}`
    : sql.empty();
  // The count makes the select an aggregate whatever is selected: without one, an empty page would give no row.
  return {
    sql: jsonSubquery(
      sql`select case when count(*) >= 0 then ${parts.sql} end from (${paged}) ${sql.identifier(connection.keys)}${join}`,
    ),
    cost,
  };
}

/** The terms to order by; those that compare what an argument leads to need that argument. */
function termsOf(
  plan: ConnectionPlan,
  args: Arguments,
  leads: readonly Lead[],
  site: FieldSite,
): readonly OrderTerm[] {
  const last = leads.at(-1);
  const led = last && [{ by: last.orderKey, direction: 'DESC', nulls: 'LAST' }];
  const usual = plan.ranking?.usualOrder(args) ?? led ?? plan.defaultOrder;
  const terms = (args.orderBy ?? usual) as readonly OrderTerm[];
  const missing = plan.leads.find(
    (lead) => !leads.includes(lead) && terms.some(({ by }) => by === lead.orderKey),
  );
  if (missing)
    throw badInput(
      `orderBy ${missing.orderKey} compares what ${missing.argument} finds; give ${missing.argument}.`,
      site,
    );
  return terms;
}

/** The sort keys of the page's rows and of one more. */
function limitedKeys(
  compilation: Compilation,
  order: Order,
  page: PageRequest,
  rows: {
    ways: readonly Way[];
    single: boolean;
    limit: unknown;
    /** Columns of the link that edges show. */
    beside: readonly string[];
    link: Row;
  },
): SQL {
  const keys = page.backward ? reversed(order.keys) : order.keys;
  const named = order.keys.map((key) => sql`${key.column} as ${sql.identifier(key.name)}`);
  for (const name of rows.beside)
    named.push(sql`${rows.link}.${sql.identifier(name)} as ${sql.identifier(name)}`);
  const columns = sql.join(named, sql`, `);
  const selects = rows.ways.flatMap((way) =>
    rangesAfter(keys, page.cursor, rows.single).map((range) =>
      selectFrom([{ ...way, condition: all([way.condition, range.condition]) }], columns, {
        orderBy: orderClause(range.keys),
        most: sql`${rows.limit} + 0`,
      }),
    ),
  );
  const [only] = selects;
  if (selects.length === 1 && only) return only;
  const parts = selects.map(
    (select, part) => sql`select *, ${sql.raw(String(part))} as part from (${select})`,
  );
  const name = sql.identifier(compilation.name('u'));
  const byName = orderClause(keys, (key) => sql.identifier(key.name));
  return sql`select * from (${sql.join(parts, sql` union all `)}) ${name} order by part, ${byName} ${limitTo(rows.limit)}`;
}
