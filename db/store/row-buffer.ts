import { type Column, getColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { invariant } from '../invariant.ts';
import type { Database } from '../open.ts';
import { authorExternalIds, authors, authorships } from '../tables/authors.ts';
import { pendingParts } from '../tables/imports.ts';
import { editors, externalIds, links, papers } from '../tables/papers.ts';
import { paperReferences, pendingReferences } from '../tables/references.ts';
import { reportedMetrics } from '../tables/results.ts';
import { paperTopics, topics } from '../tables/topics.ts';
import { venues } from '../tables/venues.ts';
import { placeholders, prepareWrite, type Worded } from './prepare.ts';

/** Each table after those that its rows refer to. */
const order: readonly SQLiteTable[] = [
  venues,
  topics,
  papers,
  externalIds,
  authors,
  authorExternalIds,
  authorships,
  editors,
  paperTopics,
  links,
  paperReferences,
  pendingReferences,
  pendingParts,
  reportedMetrics,
];

/** How many rows one statement writes: a row of many costs half of what it costs alone. */
const [most, ...fewer] = [64, 8, 1] as const;

/** So many rows are written, and gone, before more gather: those of some hundred papers. */
const mostGathered = 4096;

/** Tables with a trigger for new rows, which does about errors what the statement is told to do. */
const hasTrigger = new Set<SQLiteTable>([reportedMetrics]);

type Values = Readonly<Record<string, unknown>>;

/** Rows that gather in memory until they are written together, and changes to them. */
export interface RowBuffer {
  /** How a row is given to a table; what is absent has its default. */
  into<Table extends SQLiteTable>(table: Table): (row: InferInsertModel<Table>) => void;
  /** The same for a table with row ids; returns the id that the row will have. */
  numbered<Table extends SQLiteTable>(table: Table): (row: Omit<InferInsertModel<Table>, 'id'>) => number;
  /** How a statement that changes the row of an id is given its values, which are all that it sets: the last ones count. */
  changing(update: Worded): (values: Values & { id: number }) => void;
  /** Writes what has gathered. */
  flush(): void;
  /** Begins a transaction: what is left of one that was taken back is forgotten. */
  begin(): void;
}

/** Makes a buffer of rows. Whatever else is asked of the tables must flush it first, as statements of `inStep` do. */
export function rowBuffer(database: Database): RowBuffer {
  const tables = order.map((table) => gatherTable(database, table));
  const changes: ReturnType<typeof gatherChanges>[] = [];
  let gathered = 0;
  const of = (table: SQLiteTable) => {
    const known = tables.find((one) => one.table === table);
    invariant(known !== undefined, `rows of ${getTableName(table)} gather`);
    return known;
  };
  function flush(): void {
    if (gathered === 0) return;
    gathered = 0;
    for (const { write } of [...tables, ...changes]) write();
  }
  function countOne(): void {
    gathered += 1;
    if (gathered === mostGathered) flush();
  }
  return {
    into(table) {
      const { add } = of(table);
      return (row) => {
        add(row);
        countOne();
      };
    },
    numbered(table) {
      const { add, nextId } = of(table);
      return (row) => {
        const id = nextId();
        add(row, id);
        countOne();
        return id;
      };
    },
    changing(update) {
      const change = gatherChanges(database, update);
      changes.push(change);
      return (values) => {
        change.add(values);
        countOne();
      };
    },
    flush,
    begin() {
      gathered = 0;
      for (const { begin } of [...tables, ...changes]) begin();
    },
  };
}

/** Gathers the rows of one table, as the values that will be bound. */
function gatherTable(database: Database, table: SQLiteTable) {
  const columns = Object.entries(getColumns(table));
  const writerOfSize = writersOf(database, table);
  const [writeMost, ...writers] = [most, ...fewer].map((size) => ({
    length: size * columns.length,
    run: writerOfSize(size),
  }));
  // Values of as many rows as a statement takes at most; long arrays would be memory of their own each time.
  let full: unknown[][] = [];
  let values: unknown[] = [];
  let lastId: number | undefined;
  return {
    table,
    add(given: Values, id?: number): void {
      for (const [name, column] of columns) values.push(name === 'id' ? id : boundValue(column, given[name]));
      if (values.length < most * columns.length) return;
      full.push(values);
      values = [];
    },
    /** Only this connection writes until the transaction ends, so that ids can be told ahead. */
    nextId(): number {
      lastId ??= Number(
        database.$client
          .prepare(`select max(id) from "${getTableName(table)}"`)
          .pluck()
          .get() ?? 0,
      );
      lastId += 1;
      return lastId;
    },
    write(): void {
      for (const rows of full) writeMost?.run(rows);
      let start = 0;
      for (const { length, run } of writers) {
        for (; values.length - start >= length; start += length) run(values.slice(start, start + length));
      }
      full = [];
      values = [];
    },
    begin(): void {
      full = [];
      values = [];
      lastId = undefined;
    },
  };
}

/** Gathers the changes to rows that one statement makes. */
function gatherChanges(database: Database, update: Worded) {
  const run = prepareWrite(database, update);
  const changes = new Map<number, Values>();
  return {
    add: (values: Values & { id: number }): void => void changes.set(values.id, values),
    write(): void {
      for (const values of changes.values()) run(values);
      changes.clear();
    },
    begin: (): void => changes.clear(),
  };
}

/** Returns what gives a function that writes so many rows at once, with a statement that is made when it is first needed. */
function writersOf(database: Database, table: SQLiteTable) {
  const row = placeholders(Object.keys(getColumns(table)));
  const text = database.insert(table).values(row).toSQL().sql;
  const values = text.slice(text.lastIndexOf('('));
  // A statement for several rows that could be taken back alone would copy each page before it changes; a batch is taken back as a whole.
  const head = hasTrigger.has(table) ? text : text.replace('insert into', 'insert or fail into');
  return (size: number): ((rows: unknown[]) => void) => {
    const prepare = () => database.$client.prepare<unknown[]>(`${head}${`, ${values}`.repeat(size - 1)}`);
    let statement: ReturnType<typeof prepare> | undefined;
    return (rows) => {
      statement ??= prepare();
      // As arguments, values are bound in two thirds of the time that those of a list take.
      statement.run(...rows);
    };
  };
}

function boundValue(column: Column, value: unknown): unknown {
  const known = value === undefined ? column.default : value;
  return known === null || known === undefined ? null : column.mapToDriverValue(known);
}
