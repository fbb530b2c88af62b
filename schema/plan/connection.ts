/**
 * One page of a connection as one pass: the sort keys of the page's rows come first, from an index and limited; around them
 * the rows are numbered; then each is joined to its table by primary key, and one aggregate builds edges, nodes and page info.
 */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import { invariant } from '../../db/invariant.ts';
import {
  type Compilation,
  type Compiled,
  type Cost,
  columnOf,
  type FieldSite,
  from,
  type Site,
} from './compilation.ts';
import { fixed, sum, times } from './cost.ts';
import { cursorOf, type Range, rangesAfter } from './cursor.ts';
import { jsonBoolean, jsonList, jsonObject, jsonSubquery, literal } from './dialect.ts';
import type { Arguments, ConnectionPlan, OrderTerm, Part, Row } from './field.ts';
import { all, conditionOf, inputObjectOf } from './filter.ts';
import { type Order, orderClause, orderEnumOf, orderOf, reversed } from './order.ts';
import { type PageRequest, pageOf } from './page.ts';
import { compileSelection, objectTypeOf, subfields } from './selection.ts';

/** Counts stop here; `totalCountExact` says whether one did. */
export const mostCounted = 100_000;

const countCost = 10;

/** All that the parts of one connection have in common. */
interface Connection {
  compilation: Compilation;
  order: Order;
  page: PageRequest;
  /** The page's own row source: number, sort keys. */
  keys: string;
  /** The row that nodes are built from. */
  row: Row;
  /** FROM and WHERE of all rows that the filter admits. */
  admitted: SQL;
}

/** A connection: what is selected of it, as one JSON object. */
export function compileConnection(
  compilation: Compilation,
  plan: ConnectionPlan,
  site: FieldSite,
  args: Arguments,
): Compiled {
  const target = compilation.row(plan.target);
  const link = plan.through && compilation.row(plan.through);
  const orderArgument = site.field.args.find((argument) => argument.name === 'orderBy');
  const terms = (args.orderBy ?? plan.defaultOrder) as readonly OrderTerm[];
  const order = orderOf(terms, orderEnumOf(orderArgument), target, link, site);
  const page = pageOf(compilation, args, order, site);
  const filterArgument = site.field.args.find((argument) => argument.name === 'where');
  const filter =
    args.where === undefined
      ? undefined
      : conditionOf(compilation, inputObjectOf(filterArgument?.type), args.where, target);
  const condition = all([plan.where?.(target, site.row, link), filter]);
  const rows = plan.through
    ? sql`${from(plan.through, link)} cross join ${from(plan.target, target)}`
    : from(plan.target, target);

  const row = compilation.row(plan.target);
  const connection: Connection = {
    compilation,
    order,
    page,
    keys: compilation.name('k'),
    row,
    admitted: sql`from ${rows}${condition ? sql` where ${condition}` : sql.empty()}`,
  };
  const parts = compileParts(connection, objectTypeOf(site.field.type), site);
  if (!parts.needsPage) return { sql: parts.sql, cost: parts.cost };

  const ranges = rangesAfter(page.backward ? reversed(order.keys) : order.keys, page.cursor, plan.bounded);
  const limited = limitedKeys(connection, ranges, rows, condition);
  const numbered = sql`select *, row_number() over () as n, min(${page.size}, count(*) over ()) as m from (${limited})`;
  const join = parts.needsRow
    ? sql` cross join ${from(plan.target, row)} on ${columnOf(row, 'id')} = ${keyed(connection, 'id')}`
    : sql.empty();
  return {
    sql: jsonSubquery(
      sql`select ${parts.sql} from (${numbered}) ${sql.identifier(connection.keys)}${join} having count(*) >= 0`,
    ),
    cost: parts.cost,
  };
}

/** The sort keys of the page's rows and of one more. */
function limitedKeys(
  { compilation, order, page }: Connection,
  ranges: readonly Range[],
  rows: SQL,
  condition: SQL | undefined,
): SQL {
  const columns = sql.join(
    order.keys.map((key) => sql`${key.column} as ${sql.identifier(key.name)}`),
    sql`, `,
  );
  const selects = ranges.map((range) => {
    const where = all([condition, range.condition]);
    return sql`select ${columns} from ${rows}${where ? sql` where ${where}` : sql.empty()} order by ${orderClause(range.keys)} limit ${page.sizeAndOne}`;
  });
  const [only] = selects;
  if (selects.length === 1 && only) return only;
  const parts = selects.map(
    (select, part) => sql`select *, ${sql.raw(String(part))} as part from (${select})`,
  );
  const name = sql.identifier(compilation.name('u'));
  const keys = page.backward ? reversed(order.keys) : order.keys;
  return sql`select * from (${sql.join(parts, sql` union all `)}) ${name} order by part, ${orderClause(keys, (key) => sql.identifier(key.name))} limit ${page.sizeAndOne}`;
}

interface Parts extends Compiled {
  needsPage: boolean;
  needsRow: boolean;
}

function compileParts(connection: Connection, type: GraphQLObjectType, site: Site): Parts {
  const entries: [string, SQLWrapper][] = [];
  const costs: Cost[] = [];
  let needsPage = false;
  let needsRow = false;
  for (const [key, nodes] of subfields(connection.compilation, type, site.nodes)) {
    const inner = { nodes, path: [...site.path, key] };
    const part = partOf(type, nodes);
    const value = compilePart(connection, type, part, inner);
    entries.push([key, value.sql]);
    costs.push(value.cost);
    needsPage ||= part === 'edges' || part === 'nodes' || part === 'pageInfo';
    needsRow ||= part === 'edges' || part === 'nodes';
  }
  return { sql: jsonObject(entries), cost: sum(costs), needsPage, needsRow };
}

/** Which part a field of a connection, an edge or a page is; undefined for `__typename`. */
function partOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Part | undefined {
  return type.getFields()[nodes[0]?.name.value ?? '']?.extensions.part;
}

function compilePart(
  connection: Connection,
  type: GraphQLObjectType,
  part: Part | undefined,
  site: Site,
): Compiled {
  const { compilation, admitted } = connection;
  const field = type.getFields()[site.nodes[0]?.name.value ?? ''];
  if (!field || !part) return { sql: literal(type.name), cost: fixed(0) };
  const counted = sql`(select count(*) from (select 1 ${admitted} limit ${sql.raw(String(mostCounted + 1))}))`;
  switch (part) {
    case 'totalCount':
      return { sql: sql`min(${counted}, ${sql.raw(String(mostCounted))})`, cost: fixed(countCost) };
    case 'totalCountExact':
      return { sql: jsonBoolean(sql`${counted} <= ${sql.raw(String(mostCounted))}`), cost: fixed(countCost) };
    case 'edges':
      return listPart(connection, compileEntries(connection, objectTypeOf(field.type), site));
    case 'nodes':
      return listPart(
        connection,
        compileSelection(compilation, objectTypeOf(field.type), site, connection.row),
      );
    default:
      return compileEntries(connection, objectTypeOf(field.type), site);
  }
}

/** Rows of the page; the one more that was read is left out before it is built. */
function listPart(connection: Connection, item: Compiled): Compiled {
  const { page } = connection;
  const n = keyed(connection, 'n');
  const orderBy = page.backward ? sql`${n} desc` : undefined;
  return {
    sql: jsonList(item.sql, { orderBy, filter: sql`${n} <= ${page.size}` }),
    cost: times(page.sizeOf, item.cost),
  };
}

/** The fields of an edge or of page info. */
function compileEntries(connection: Connection, type: GraphQLObjectType, site: Site): Compiled {
  const entries: [string, SQLWrapper][] = [];
  const costs: Cost[] = [];
  for (const [key, nodes] of subfields(connection.compilation, type, site.nodes)) {
    const value = compileEntry(connection, type, { nodes, path: [...site.path, key] });
    entries.push([key, value.sql]);
    costs.push(value.cost);
  }
  return { sql: jsonObject(entries), cost: sum(costs) };
}

function compileEntry(connection: Connection, type: GraphQLObjectType, site: Site): Compiled {
  const part = partOf(type, site.nodes);
  if (part === 'node') {
    const field = type.getFields()[site.nodes[0]?.name.value ?? ''];
    invariant(field, 'a node part without its field');
    return compileSelection(connection.compilation, objectTypeOf(field.type), site, connection.row);
  }
  return { sql: entryValue(connection, type, part), cost: fixed(1) };
}

function entryValue(connection: Connection, type: GraphQLObjectType, part: Part | undefined): SQL {
  const { order, page } = connection;
  const [n, m] = [keyed(connection, 'n'), keyed(connection, 'm')];
  const cursor = cursorOf(order, (key) => keyed(connection, key.name));
  // Numbers count from the side that the page was walked from.
  const first = sql`max(${cursor}) filter (where ${n} = 1 and ${n} <= ${m})`;
  const last = sql`max(${cursor}) filter (where ${n} = ${m})`;
  const more = jsonBoolean(sql`(count(*) > ${page.size})`);
  const came = jsonBoolean(page.cursor === undefined ? sql`0` : sql`1`);
  switch (part) {
    case 'cursor':
      return cursor;
    case 'startCursor':
      return page.backward ? last : first;
    case 'endCursor':
      return page.backward ? first : last;
    case 'hasNextPage':
      return page.backward ? came : more;
    case 'hasPreviousPage':
      return page.backward ? more : came;
    default:
      return literal(type.name);
  }
}

function keyed(connection: Connection, name: string): SQL {
  return sql`${sql.identifier(connection.keys)}.${sql.identifier(name)}`;
}
