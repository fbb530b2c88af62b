/**
 * One page of a connection as one pass: the sort keys of the page's rows come first, from an index and limited; around them
 * the rows are numbered; then each is joined to its table by primary key, and one aggregate builds edges, nodes and page info.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Compilation, Compiled, FieldSite } from './compilation.ts';
import {
  approximate,
  type Connection,
  compileParts,
  isCutShort,
  keyed,
  selectsPageInfo,
} from './connection-parts.ts';
import { rangesAfter } from './cursor.ts';
import { cutWalk, type NamedColumn, uncut, upToEnd } from './cut-walk.ts';
import { jsonSubquery, limitTo, notedCut } from './dialect.ts';
import type { Arguments, Row, RowSource } from './field.ts';
import { all } from './filter.ts';
import { type Order, orderClause, reversed } from './order.ts';
import { type PageRequest, pageOf } from './page.ts';
import { columnOf, from } from './rows.ts';
import { objectTypeOf } from './selection.ts';
import { type Choice, chosen } from './sorted-or-walked.ts';
import { inTurn, selectFrom, type Way } from './ways.ts';

/** The rows that a page is cut from, and what its edges are made of. */
export interface PageSource
  extends Pick<
    Connection,
    | 'order'
    | 'keys'
    | 'row'
    | 'node'
    | 'score'
    | 'complete'
    | 'counted'
    | 'asked'
    | 'cut'
    | 'nested'
    | 'single'
    | 'admitted'
  > {
  /** What stands in FROM, and under which condition. */
  ways: readonly Way[];
  /** The ways to the page where they are others, of which the statement chooses. */
  choice?: Choice | undefined;
  /** Columns of the link that edges show. */
  beside: readonly string[];
  link: Row;
  /** The table that the rows are joined to by their `id`; absent where nodes look for themselves. */
  table?: RowSource;
}

/** What is selected of a connection, as one JSON object. */
export function compilePage(
  compilation: Compilation,
  from: PageSource,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const page = pageOf(compilation, args, from.order, site);
  const type = objectTypeOf(site.field.type);
  const numbered = compilation.bounded || page.backward || selectsPageInfo(compilation, type, site);
  const keys = limitedKeys(compilation, from, page, numbered ? page.sizeAndOne : page.size);
  let shown: SQL | undefined;
  const connection: Connection = {
    ...from,
    compilation,
    page,
    numbered,
    args,
    shown: () => {
      shown ??= compilation.shared(args, 'page', () => keys);
      return shown;
    },
  };
  const parts = compileParts(connection, type, site);
  if (!parts.needsPage) return parts;

  const read = shown ? sql`select * from ${shown}` : keys;
  const paged = numbered ? sql`select *, row_number() over () as n from (${read})` : read;
  const join = parts.needsRow && from.table ? joinedTo(from.table, connection) : sql.empty();
  const isShort = isLeftShort(connection);
  const least = isShort ? notedCut(site.path, isShort) : sql`0`;
  // The count makes the select an aggregate whatever is selected: without one, an empty page would give no row.
  return {
    sql: jsonSubquery(
      sql`select case when count(*) >= ${least} then ${parts.sql} end from (${paged}) ${sql.identifier(connection.keys)}${join}`,
    ),
    cost: parts.cost,
  };
}

/** Whether rows that fit may be missing on the page as they were not asked, and nothing else tells; undefined where none can be. */
function isLeftShort(connection: Connection): SQL | undefined {
  if (connection.compilation.bounded)
    return connection.cut ? approximate(connection) : isCutShort(connection);
  // At the root, a ranking that finds none ends the statement.
  return connection.cut && connection.nested ? sql`(count(*) = 0 and ${approximate(connection)})` : undefined;
}

function joinedTo(table: RowSource, connection: Connection): SQL {
  return sql` cross join ${from(table, connection.row)} on ${columnOf(connection.row, 'id')} = ${keyed(connection, 'id')}`;
}

/** The sort keys of the page's rows, up to a limit. */
function limitedKeys(compilation: Compilation, source: PageSource, page: PageRequest, limit: unknown): SQL {
  const { choice, order, beside } = source;
  const along = (ways: readonly Way[], single = source.single) =>
    keysAlong(compilation, { ...source, ways, single }, page, limit);
  if (!choice) return along(source.ways);
  const names = [...order.keys.map(({ name }) => name), ...beside];
  if (compilation.bounded) names.push(...uncut.map(([name]) => name));
  return chosen(choice.few(limit), names, along(choice.sorted), along(choice.walked, false));
}

function keysAlong(
  compilation: Compilation,
  { order, ways, single, beside, link }: PageSource,
  page: PageRequest,
  limit: unknown,
): SQL {
  const walked = (keys: Order['keys']) => (page.backward ? reversed(keys) : keys);
  const ranges = ways.map((way) => {
    const { keys } = way.order ?? order;
    const named: NamedColumn[] = keys.map((key) => [key.name, sql`${key.column}`]);
    for (const name of beside) named.push([name, sql`${link}.${sql.identifier(name)}`]);
    const most = sql`${limit} + 0`;
    const parts = rangesAfter(walked(keys), page.cursor, single);
    if (compilation.bounded && way.byRow) return cutWalk(way, way.byRow, parts, named, most);
    const columns = [...named, ...(compilation.bounded ? uncut : [])].map(
      ([name, column]) => sql`${column} as ${sql.identifier(name)}`,
    );
    return parts.map((range) =>
      selectFrom([{ ...way, condition: all([way.condition, range.condition]) }], sql.join(columns, sql`, `), {
        orderBy: orderClause(range.keys),
        most,
      }),
    );
  });
  // Of several ways one alone is open, and so its rows come in their order.
  if (ranges.every(({ length }) => length === 1)) return inTurn(ranges.flat());
  const parts = ranges
    .flat()
    .map((select, part) => sql`select *, ${sql.raw(String(part))} as part from (${select})`);
  const name = sql.identifier(compilation.name('u'));
  const byName = orderClause(walked(order.keys), (key) => sql.identifier(key.name));
  const inParts = sql`part, ${byName}`;
  const found = sql.join(parts, sql` union all `);
  const rows = compilation.bounded ? upToEnd(found, inParts) : found;
  return sql`select * from (${rows}) ${name} order by ${inParts} ${limitTo(limit)}`;
}
