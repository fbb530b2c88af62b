/** Declares all that belongs to a type over a table: the object, its connection and edge, its filter and its orders. */
import { type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { Builder } from '../builder.ts';
import { Node, NullsPlacement, OrderDirection, PageInfo } from '../relay.ts';
import { combinators } from './combinators.ts';
import { mostCounted } from './counts.ts';
import { literal } from './dialect.ts';
import type { NodeType, Part, Row, RowSource } from './field.ts';
import { type FilterField, FilterFields, implementFilter } from './filter-fields.ts';
import { type FieldMaker, type OutputRef, type PlannedField, readResponseKey } from './planned-field.ts';
import { implementListFilter } from './quantifiers.ts';
import { asRow } from './rows.ts';
import { TableFields } from './table-fields.ts';
import type { ObjectRef, TableRef } from './table-ref.ts';

export interface TableOptions<Source extends RowSource> extends ConnectionOptions {
  description: string;
  /** False where no relation leads to many of them, so that no filter quantifies over them. */
  quantified?: boolean;
  /** Whether a row is the one of a key in a global id; where it is absent, the row's own key alone counts. */
  isNamed?: (row: Source, key: unknown) => SQL;
  fields: (t: TableFields<Source>) => Record<string, PlannedField>;
  filter: (f: FilterFields<Source>) => Record<string, FilterField>;
  /** What rows can be sorted by; an index serves each where there are many. */
  orders: Readonly<
    Record<
      string,
      { by: (row: Source, link: Row) => Column | undefined; description: string; bounded?: boolean }
    >
  >;
}

/** What the pages of a connection are of. */
export interface ConnectionOptions {
  /** What several are called in descriptions: `papers`. */
  things: string;
  /** Where connections can be searched, what their edges' score says; a page says then whether it is of all hits. */
  score?: string;
  /** Further fields of its edges, and of its connections. */
  edge?: (t: TableFields<RowSource>) => Record<string, PlannedField>;
  connection?: (t: TableFields<RowSource>) => Record<string, PlannedField>;
}

/** The types that a connection is made of, and the rows that they stand on. */
export interface ConnectionRef {
  type: OutputRef;
  edge: ObjectRef;
  connection: ObjectRef;
  table: RowSource;
}

/** Declares a type that is a node: found by a global id of its name and its row's key. */
export function implementTable<Source extends RowSource & { key: Column }>(
  builder: Builder,
  ref: TableRef<Source>,
  options: TableOptions<Source>,
): void {
  const { description, things, quantified = true, fields, filter, orders } = options;
  const { isNamed = (row: Source, key: unknown) => eq(row.key, key) } = options;
  const nodeType: NodeType = { table: ref.table, where: (row, key) => isNamed(asRow(row), key) };
  builder.objectType(ref.type, {
    description,
    interfaces: [Node],
    extensions: { nodeType },
    fields: (t) => {
      const planned = new TableFields(builder, t, ref.table);
      const id = planned.expression({
        type: 'ID',
        nullable: false,
        description: `Global id: \`${ref.name}:\` and the key.`,
        sql: (row) => sql`${literal(`${ref.name}:`)} || ${row.key}`,
      });
      return { id, ...fields(planned) };
    },
  });
  implementFilter(builder, ref.filter, `Which ${things}. All that is given must fit.`, {
    ...combinators(ref),
    ...filter(new FilterFields(ref.table)),
  });
  if (quantified) implementListFilter(builder, ref, things);
  implementOrder(builder, ref, things, orders);
  implementConnection(builder, ref, options);
}

function implementOrder<Source extends RowSource>(
  builder: Builder,
  ref: TableRef<Source>,
  things: string,
  orders: TableOptions<Source>['orders'],
): void {
  const by = builder.enumType(`${ref.name}OrderKey`, {
    description: `What ${things} can be sorted by.`,
    extensions: { decides: true },
    values: Object.fromEntries(
      Object.entries(orders).map(([name, order]) => [
        name,
        {
          description: order.description,
          extensions: {
            orderKey: (row: Row, link: Row) => order.by(asRow(row), link),
            bounded: order.bounded ?? false,
          },
        },
      ]),
    ),
  });
  builder.inputType(ref.order, {
    description: `One key to sort ${things} by.`,
    fields: (t) => ({
      by: t.field({ type: by, required: true, description: 'What to compare.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Smallest or largest first.',
      }),
      nulls: t.field({
        type: NullsPlacement,
        required: true,
        defaultValue: 'LAST',
        description: `Where ${things} without a value stand.`,
      }),
    }),
  });
}

/** Declares a connection and its edge; their planned fields stand on a `ConnectionRow`. */
export function implementConnection(
  builder: Builder,
  ref: ConnectionRef,
  { things, score, edge, connection }: ConnectionOptions,
): void {
  const part = (part: Part) => ({ extensions: { part }, resolve: readPart });
  const planned = (maker: FieldMaker) => new TableFields<RowSource>(builder, maker, ref.table);
  builder.objectType(ref.edge, {
    description: `One of the ${things} on a page, with its place in the order.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Marks this place, for `after` and `before` under the same order.',
        ...part('cursor'),
      }),
      node: t.field({ type: ref.type, description: 'The row itself.', ...part('node') }),
      ...(score !== undefined && {
        score: t.float({
          nullable: true,
          description: score,
          ...part('score'),
        }),
      }),
      ...edge?.(planned(t)),
    }),
  });
  builder.objectType(ref.connection, {
    description: `A page of ${things}.`,
    fields: (t) => ({
      edges: t.field({
        type: [ref.edge],
        description: 'The page with a cursor for each row.',
        ...part('edges'),
      }),
      nodes: t.field({ type: [ref.type], description: 'The page without cursors.', ...part('nodes') }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page begins and ends, and what lies beyond.',
        ...part('pageInfo'),
      }),
      totalCount: t.int({
        description: `How many ${things} fit the filter, on all pages together; counting stops at ${mostCounted}, and sooner where a filter has to be asked of very many rows.`,
        ...part('totalCount'),
      }),
      totalCountExact: t.boolean({
        description: `False where counting stopped: then there are at least \`totalCount\`.`,
        ...part('totalCountExact'),
      }),
      ...(score !== undefined && {
        approximate: t.boolean({
          description:
            'True where a search finds so much that only the latest additions were ranked and counted. So it is where very many papers have a word: then only the latest may have been looked through, and the word may tell nothing of the relevance; and where very many have a word that begins like the last one: then only the commonest such words were looked for. And where the page was cut short, as the extensions say.',
          ...part('approximate'),
        }),
      }),
      ...connection?.(planned(t)),
    }),
  });
}

/** The value of a part under its response key; graphql-js checks its type, so Pothos need not. */
function readPart(...args: Parameters<typeof readResponseKey>): never {
  return readResponseKey(...args) as never;
}
