/** What a connection, its edges and its page info are made of, over the numbered rows of one page. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { FieldNode, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { invariant } from '../../db/invariant.ts';
import type { Compilation, Compiled, Cost, Site } from './compilation.ts';
import type { ConnectionRow } from './connection-plan.ts';
import { fixed, looksAt, sum, times } from './cost.ts';
import { cursorOf } from './cursor.ts';
import { ends, fits } from './cut-walk.ts';
import { countedAtLeast, jsonBoolean, jsonList, jsonObject, lastOf, notedCut } from './dialect.ts';
import type { Arguments, Part, Row } from './field.ts';
import type { Order } from './order.ts';
import type { PageRequest } from './page.ts';
import { compileField, objectTypeOf, subfields } from './selection.ts';

/** A first guess at how many rows of a parent with few rows are counted, and of one that may have any number. */
const usualCounts = { few: 50, any: 1000 };

function costOfCount({ single }: Connection): Cost {
  return looksAt(single ? usualCounts.few : usualCounts.any);
}

/** All that the parts of one connection have in common. */
export interface Connection {
  compilation: Compilation;
  order: Order;
  page: PageRequest;
  /** The name of the page: its rows' sort keys, and where they are numbered their number `n`. */
  keys: string;
  /** The row that an edge is about. */
  row: Row;
  /** What is selected of a node. */
  node: (site: Site, type: GraphQLOutputType) => Compiled;
  args: Arguments;
  /** The column of the rows' score, if they have one. */
  score: string | undefined;
  /** Conditions that hold where no bound left rows out. */
  complete: () => readonly SQL[];
  /** A select of `n`, how many rows are admitted as far as they were counted, and `complete`, whether all were. */
  counted: () => SQL;
  /** Whether rows have to be asked something, so that not all may be looked at to count them. */
  asked: boolean;
  /** Whether rows that fit may have been left out, so that a page which is not full need not have them all. */
  cut: boolean;
  nested: boolean;
  /** Whether the rows are few, so that they need no index. */
  single: boolean;
  shown: ConnectionRow['shown'];
  admitted: ConnectionRow['admitted'];
  /** Whether the rows are numbered and one more is read: only page info and walking backward need it, and it is a third of the cost. */
  numbered: boolean;
}

/** The parts as one JSON object, and what they need of the page. */
export interface Parts extends Compiled {
  needsPage: boolean;
  needsRow: boolean;
}

/** Compiles what is selected of a connection. */
export function compileParts(connection: Connection, type: GraphQLObjectType, site: Site): Parts {
  const entries: [string, SQLWrapper][] = [];
  const costs: Cost[] = [];
  const fields = [...subfields(connection.compilation, type, site.nodes)];
  const parts = fields.map(([, nodes]) => partOf(type, nodes));
  const needsRow = parts.some((part) => part === 'edges' || part === 'nodes');
  const needsPage = needsRow || parts.includes('pageInfo');
  for (const [key, nodes] of fields) {
    const inner = { nodes, path: [...site.path, key] };
    const value = compilePart(connection, type, inner, needsPage);
    entries.push([key, value.sql]);
    costs.push(value.cost);
    connection.compilation.costs.note([...site.path, key], value.cost);
  }
  return { sql: jsonObject(entries), cost: sum(costs), needsPage, needsRow };
}

/** Whether page info is selected of a connection. */
export function selectsPageInfo(compilation: Compilation, type: GraphQLObjectType, site: Site): boolean {
  return [...subfields(compilation, type, site.nodes).values()].some(
    (nodes) => partOf(type, nodes) === 'pageInfo',
  );
}

/** Which part a field of a connection, an edge or a page is; undefined for `__typename`. */
function partOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Part | undefined {
  return type.getFields()[nodes[0]?.name.value ?? '']?.extensions.part;
}

function compilePart(
  connection: Connection,
  type: GraphQLObjectType,
  site: Site,
  hasPage: boolean,
): Compiled {
  const { compilation } = connection;
  const field = type.getFields()[site.nodes[0]?.name.value ?? ''];
  const part = partOf(type, site.nodes);
  if (!field || !part) return compileField(compilation, type, site, connectionRow(connection));
  switch (part) {
    case 'totalCount':
      return {
        sql: countOf(connection, hasPage, 'n'),
        cost: costOfCount(connection),
      };
    case 'totalCountExact':
      return {
        sql: jsonBoolean(countOf(connection, hasPage, 'complete')),
        cost: costOfCount(connection),
      };
    case 'approximate':
      return {
        sql: jsonBoolean(
          compilation.bounded && hasPage
            ? sql`(${approximate(connection)} or ${isCutShort(connection)})`
            : approximate(connection),
        ),
        cost: costOfCount(connection),
      };
    case 'edges':
      return listPart(connection, site, compileEntries(connection, objectTypeOf(field.type), site));
    case 'nodes':
      return listPart(connection, site, connection.node(site, field.type));
    default:
      return compileEntries(connection, objectTypeOf(field.type), site);
  }
}

/** How many rows were counted, or whether these are all. A first page that is not full has them all: they are not looked for again. */
function countOf(
  { compilation, args, nested, counted, asked, cut, page, numbered }: Connection,
  hasPage: boolean,
  what: 'n' | 'complete',
): SQL {
  const from = nested ? sql`(${counted()})` : compilation.shared(args, 'count', counted);
  // A count that was not allowed to look at much may have seen less than the page shows.
  const seen = hasPage ? sql`count(*)` : undefined;
  const all =
    what === 'n' && asked
      ? compilation.bounded
        ? boundedCount(compilation, from, hasPage)
        : countedAtLeast(from, seen)
      : sql`(select ${sql.raw(what)} from ${from})`;
  if (!hasPage || cut || compilation.bounded || page.cursor !== undefined) return all;
  const onPage = what === 'n' ? sql`count(*)` : sql`1`;
  return sql`case when count(*) < ${numbered ? page.sizeAndOne : page.size} + 0 then ${onPage} else ${all} end`;
}

/** A number of rows that may be nothing as nothing could be counted, which is noted; at least so many as the page shows. */
function boundedCount(compilation: Compilation, from: SQL, hasPage: boolean): SQL {
  const seen = hasPage ? sql`count(*) filter (where ${sql.identifier(fits)})` : sql`0`;
  const isUnknown = sql`(select n = 0 and not complete from ${from})`;
  return sql`max((select n from ${from}), ${seen}) + ${notedCut(compilation.path, isUnknown)}`;
}

/** Whether a bound left rows out. */
export function approximate({ complete }: Connection): SQL {
  const incomplete = complete().map((condition) => sql`not ${condition}`);
  return incomplete.length === 0 ? sql`0` : sql`(${sql.join(incomplete, sql` or `)})`;
}

/** Whether the walk to the page ended before the page was full. */
export function isCutShort(connection: Connection): SQL {
  const isLast = sql`${keyed(connection, ends)} and ${keyed(connection, 'n')} <= ${connection.page.size}`;
  return sql`(count(*) filter (where ${isLast}) > 0)`;
}

/** Rows of the page; the one more that was read is left out before it is built. */
function listPart(connection: Connection, site: Site, item: Compiled): Compiled {
  const { page, numbered } = connection;
  connection.compilation.costs.noteSize(site.path, page.sizeOf);
  const n = keyed(connection, 'n');
  const orderBy = page.backward ? sql`${n} desc` : undefined;
  const onPage = numbered ? sql`${n} <= ${page.size}` : undefined;
  const filter = connection.compilation.bounded ? sql`${onPage} and ${keyed(connection, fits)}` : onPage;
  return {
    sql: jsonList(item.sql, { orderBy, filter }),
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
    connection.compilation.costs.note([...site.path, key], value.cost);
  }
  return { sql: jsonObject(entries), cost: sum(costs) };
}

function compileEntry(connection: Connection, type: GraphQLObjectType, site: Site): Compiled {
  const part = partOf(type, site.nodes);
  if (part === 'node') {
    const field = type.getFields()[site.nodes[0]?.name.value ?? ''];
    invariant(field, 'a node part without its field');
    return connection.node(site, field.type);
  }
  if (!part) return compileField(connection.compilation, type, site, connectionRow(connection));
  return { sql: entryValue(connection, part), cost: fixed(1) };
}

/** What planned fields of a connection or an edge stand on. */
function connectionRow(connection: Connection): ConnectionRow {
  const { args, row, nested, shown, admitted } = connection;
  return { args, node: row, nested, shown, admitted, ranked: (column) => keyed(connection, column) };
}

function entryValue(connection: Connection, part: Part): SQL {
  const { order, page } = connection;
  const n = keyed(connection, 'n');
  const cursor = cursorOf(order, (key) => keyed(connection, key.name));
  // Numbers count from the side that the page was walked from.
  const first = sql`max(${cursor}) filter (where ${n} = 1 and ${n} <= ${page.size})`;
  const last = lastOf(cursor, n, page.size);
  const isMore = sql`count(*) > ${page.size}`;
  const more = jsonBoolean(
    connection.compilation.bounded ? sql`(${isMore} or ${isCutShort(connection)})` : sql`(${isMore})`,
  );
  const came = jsonBoolean(page.cursor === undefined ? sql`0` : sql`1`);
  switch (part) {
    case 'cursor':
      return cursor;
    case 'score':
      return connection.score === undefined ? sql`null` : keyed(connection, connection.score);
    case 'startCursor':
      return page.backward ? last : first;
    case 'endCursor':
      return page.backward ? first : last;
    case 'hasNextPage':
      return page.backward ? came : more;
    case 'hasPreviousPage':
      return page.backward ? more : came;
    default:
      throw new Error(`invariant: ${part} is no part of an edge or a page`);
  }
}

/** A column of the page's own row source. */
export function keyed(connection: Connection, name: string): SQL {
  return sql`${sql.identifier(connection.keys)}.${sql.identifier(name)}`;
}
