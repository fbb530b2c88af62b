/** Where a page begins: conditions that an index can walk, and the cursors that they are read from. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { cursorText, literal, readCursor, same } from './dialect.ts';
import type { Order, SortKey } from './order.ts';
import { changed } from './value.ts';

/** The cursor of a row whose sort keys stand under their names in `page`. */
export function cursorOf(order: Order, page: (key: SortKey) => SQLWrapper): SQL {
  return cursorText([literal(order.signature), ...order.keys.map(page)]);
}

/** What is wrong with a cursor for this order; undefined if nothing is. */
export function wrongCursor(order: Order, text: unknown): string | undefined {
  const values = readCursor(String(text));
  if (!values) return `"${String(text).slice(0, 80)}" is not a cursor; cursors come from edges and pageInfo.`;
  const [signature, ...keys] = values;
  const fits =
    signature === order.signature &&
    keys.length === order.keys.length &&
    order.keys.every((key, i) => fitsKey(key, keys[i]));
  return fits ? undefined : 'The cursor is of another order; give the orderBy that it was made with.';
}

function fitsKey(key: SortKey, value: unknown): boolean {
  if (value === null) return key.nullable;
  return typeof value === (key.type === 'text' ? 'string' : 'number');
}

/** The value that a cursor has for the key at a position. */
function valueAt(cursor: unknown, position: number): (change?: (value: unknown) => unknown) => SQL {
  return (change = (value) => value) =>
    sql`${changed(cursor, (text) => change(readCursor(String(text))?.[position + 1] ?? null))}`;
}

/** A part of an order that one walk down an index gives, and the condition of being in it and after the cursor. */
export interface Range {
  condition: SQL | undefined;
  keys: readonly SortKey[];
}

/**
 * The ranges in which the rows after a cursor lie, in order.
 *
 * An index walk needs a plain bound on its leading key, and nulls have none: so where that key can be null, rows with
 * a value and rows without are two ranges. `single` asks for one condition all the same, for rows that are few.
 */
export function rangesAfter(keys: readonly SortKey[], cursor: unknown, single: boolean): Range[] {
  if (cursor === undefined) return [{ condition: undefined, keys }];
  const terms = keys.map((key, position) => ({ key, value: valueAt(cursor, position) }));
  const [leading, ...rest] = terms;
  if (!leading?.key.nullable || single) return [{ condition: after(terms), keys }];

  const { column, nullsFirst, descending, type } = leading.key;
  // A cursor among the nulls lies before every value if nulls are first: then the bound is one that no value fails.
  const beyond = descending ? highest : lowest(type);
  const bound = nullsFirst
    ? (change = (value: unknown) => value) => leading.value((v) => (v === null ? beyond : change(v)))
    : leading.value;
  const valued = { key: { ...leading.key, nullable: false }, value: bound };
  const inNulls = nullsFirst
    ? sql`(${leading.value()} is null and ${after(rest)})`
    : sql`(${startOf(rest, cursor)}(${leading.value()} is not null or ${after(rest)}))`;
  const values = { condition: sql`${column} is not null and ${after([valued, ...rest])}`, keys };
  const nulls = { condition: sql`${column} is null and ${inNulls}`, keys: keys.slice(1) };
  return nullsFirst ? [nulls, values] : [values, nulls];
}

/** Where a walk of rows without a leading value begins: behind the cursor, if that is among them; else with the first. */
function startOf([first]: readonly Term[], cursor: unknown): SQL {
  if (!first || first.key.nullable) return sql.empty();
  const { column, descending, type } = first.key;
  const start = changed(cursor, (text) => {
    const [, leading, value] = readCursor(String(text)) ?? [];
    return leading === null ? value : descending ? highest : lowest(type);
  });
  return sql`${column} ${descending ? sql`<=` : sql`>=`} ${start} and `;
}

/** Blobs sort after every number and text. */
const highest = Buffer.from([255]);

function lowest(type: SortKey['type']): unknown {
  return type === 'text' ? '' : Number.NEGATIVE_INFINITY;
}

interface Term {
  key: SortKey;
  value: (change?: (value: unknown) => unknown) => SQL;
}

/** Being after the values in the order of the keys. */
function after(terms: readonly Term[]): SQL {
  const oneWay = terms.every(({ key }) => !key.nullable && key.descending === terms[0]?.key.descending);
  if (oneWay) {
    const columns = sql.join(
      terms.map(({ key }) => key.column),
      sql`, `,
    );
    const values = sql.join(
      terms.map(({ value }) => value()),
      sql`, `,
    );
    return sql`(${columns}) ${terms[0]?.key.descending ? sql`<` : sql`>`} (${values})`;
  }
  const [first] = terms;
  // The leading bound says nothing new, but it is what the index walk starts from.
  const bound =
    first && !first.key.nullable
      ? sql`${first.key.column} ${first.key.descending ? sql`<=` : sql`>=`} ${first.value()} and `
      : sql.empty();
  return sql`(${bound}${stepwise(terms)})`;
}

function stepwise([first, ...rest]: readonly Term[]): SQL {
  if (!first) return sql`0`;
  if (rest.length === 0) return strictlyAfter(first);
  return sql`(${strictlyAfter(first)} or (${same(first.key.column, first.value())} and ${stepwise(rest)}))`;
}

function strictlyAfter({ key, value }: Term): SQL {
  const beyond = sql`${key.column} ${key.descending ? sql`<` : sql`>`} ${value()}`;
  if (!key.nullable) return beyond;
  return key.nullsFirst
    ? sql`(${beyond} or (${key.column} is not null and ${value()} is null))`
    : sql`(${beyond} or (${key.column} is null and ${value()} is not null))`;
}
