/** All that is SQLite's own in a statement; its twin is `db/open.ts`. A second engine is a second file of these functions. */
import { is, Param, type Query, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { invariant } from '../../db/invariant.ts';
import { rowsAtOnce } from '../../db/look-budget.ts';
import type { Database } from '../../db/open.ts';
import { type OctetText, octetText } from './octet-text.ts';
import { Hole, type Reader } from './value.ts';

/** SQLite takes 1,000 arguments to a function: 500 keys. */
const mostKeys = 500;

/** A constant of ours or a GraphQL name as a literal; never the client's text. */
export function literal(word: string): SQL {
  invariant(/^[\w #:.,-]*$/.test(word), `not a word: ${word}`);
  return sql.raw(`'${word}'`);
}

/** `{"key": value, …}` in the order given. */
export function jsonObject(entries: readonly (readonly [key: string, value: SQLWrapper])[]): SQL {
  invariant(entries.length <= mostKeys, `an object of ${entries.length} keys`);
  const pairs = entries.map(([key, value]) => sql`${literal(key)}, ${value}`);
  return sql`json_object(${sql.join(pairs, sql`, `)})`;
}

/** `[item, …]` over the rows of the select that it stands in. */
export function jsonList(
  item: SQL,
  options: { orderBy?: SQL | undefined; filter?: SQL | undefined } = {},
): SQL {
  const order = options.orderBy ? sql` order by ${options.orderBy}` : sql.empty();
  const filter = options.filter ? sql` filter (where ${options.filter})` : sql.empty();
  return sql`json_group_array(${item}${order})${filter}`;
}

/**
 * A scalar subquery whose value is JSON. SQLite remembers that its text is JSON; to say so again with `json()` would parse
 * the text at every level, a fifth of the cost of twenty nested papers.
 */
export function jsonSubquery(select: SQL): SQL {
  return sql`(${select})`;
}

/** A stored 0 or 1 as `false` or `true`; null stays null. The value may be a whole subquery, and so is written once. */
export function jsonBoolean(value: SQLWrapper): SQL {
  return sql`json(case (${value}) when 1 then 'true' when 0 then 'false' end)`;
}

/** A stored word as the name of an enum's value: `up-to` → `UP_TO`. */
export function enumName(value: SQLWrapper): SQL {
  return sql`replace(upper(${value}), '-', '_')`;
}

/**
 * `limit` with a bound number. A bare parameter there is looked at when SQLite plans, which is done anew each time it is bound:
 * a hundred microseconds. In an expression it is only a value.
 */
export function limitTo(rows: unknown): SQL {
  return sql`limit ${rows} + 0`;
}

/** Whether a value is in a bound list; `list` is JSON text, so that its length is not part of the statement. */
export function inList(value: SQLWrapper, list: unknown): SQL {
  return sql`${value} in (select value from json_each(${list}))`;
}

/** Equal, or both null. */
export function same(left: SQLWrapper, right: unknown): SQL {
  return sql`${left} is ${right}`;
}

/** A condition that most rows are taken to meet when the way to them is chosen; it can still bound a walk down an index. */
export function likely(condition: SQL): SQL {
  return sql`likely(${condition})`;
}

/** Folded text (see `db/fold.ts`), for comparisons that know no case and no accents. */
export function folded(value: SQLWrapper): SQL {
  return sql`fold(${value})`;
}

/** The same of a text that no index has folded: each is read, and counts among what a statement looks through. */
export function foldedAsRead(value: SQLWrapper): SQL {
  return sql`fold_read(${value})`;
}

/** The joined name of a text that names something (see `db/joined-names`). */
export function joinedName(kind: string, text: SQLWrapper): SQL {
  return sql`name_key(${literal(kind)}, ${text})`;
}

/** What is the same for the spellings of one unit (see `db/units`). */
export function unitKey(unit: SQLWrapper): SQL {
  return sql`unit_key(${unit})`;
}

/** Whether a unit may be one of those that are asked for; `asked` is a list as JSON text. */
export function isUnit(unit: SQLWrapper, asked: unknown): SQL {
  return sql`is_unit(${unit}, ${asked})`;
}

/** How many machines a text tells of; null for one, and where it does not say. */
export function machinesIn(text: SQLWrapper): SQL {
  return sql`machine_count(${text})`;
}

/** The joined name of a machine with how many there are, where it is told of several: numbers of 16 of them and of 2,048 do not compare. */
export function countedMachine(key: SQLWrapper, text: SQLWrapper): SQL {
  return sql`case when ${key} is not null then ${key} || coalesce(' x' || ${machinesIn(text)}, '') end`;
}

/** Of the texts of a group the most frequent one, of several the first. */
export function mostFrequent(text: SQLWrapper): SQL {
  return sql`most_frequent(${text}) filter (where ${text} is not null)`;
}

/** Whether a text, folded, holds a part that is folded already: half the time of handing the folded text back to be searched. */
export function holdsFolded(text: SQLWrapper, part: SQLWrapper): SQL {
  return sql`holds(${text}, ${part})`;
}

/**
 * Counts a row among those that the statement looks at, which ends it where there are too many. To call a function for each takes longer
 * than to look at most rows, so one row of many calls it for all of them.
 */
export function lookedAt(id: SQLWrapper, weight: number): SQL {
  return sql`(${id} & ${sql.raw(String(rowsAtOnce - 1))} or looks(${sql.raw(String(weight))}))`;
}

/** How many rows a walk may ask something, where each takes as long to look at as so many characters. */
export function walkable(weight: number): SQL {
  return sql`(select walkable(${sql.raw(String(weight))}))`;
}

/** Notes that a field was cut short, if it was; 0. */
export function notedCut(path: readonly string[], isCut: SQL): SQL {
  return sql`cut_short(${literal(path.join('.'))}, ${isCut})`;
}

/** How many rows a count that begins may look at, where each takes as long to look at as so many characters. */
export function beginCount(weight: number): SQL {
  return sql`begin_count(${sql.raw(String(weight))})`;
}

/** Whether a count that ends was allowed the rows that it looked at. */
export function endCount(rows: SQL, weight: number): SQL {
  return sql`end_count(${rows}, ${sql.raw(String(weight))})`;
}

/** What a count came to that has seen at least `seen` rows; the statement ends where it has seen none, and could not look at all. */
export function countedAtLeast(from: SQL, seen: SQL | undefined): SQL {
  const number = sql`(select iif(n > 0 or complete, n, -1) from ${from})`;
  return sql`counted(${seen ? sql`max(${number}, coalesce(nullif(${seen}, 0), -1))` : number})`;
}

/** Text of values that a cursor carries; hexadecimal, so that it is opaque and needs no escape. */
export function cursorText(values: readonly SQLWrapper[]): SQL {
  return sql`hex(json_array(${sql.join([...values], sql`, `)}))`;
}

/**
 * The text of the row with the largest number up to `most`. The number goes before the text as one character, as to know the last
 * row's number beforehand would take a window over all of them; numbers stay below 2,000.
 */
export function lastOf(text: SQL, number: SQL, most: unknown): SQL {
  return sql`substr(max(char(31 + ${number}) || ${text}) filter (where ${number} <= ${most}), 2)`;
}

/** The values of a cursor, or undefined for what is none. It is as long as the texts of its row; a request is bounded as a whole. */
export function readCursor(text: string): unknown[] | undefined {
  if (text.length % 2 !== 0 || !/^[0-9A-F]*$/.test(text)) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'hex').toString('utf8'));
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** A statement ready to run: text, and for each of its parameters how to read it. */
export interface Rendered {
  text: string;
  readers: readonly Reader[];
}

/** Renders a piece of SQL; user text is never in the text, only among what the readers give. */
export function render(statement: SQL): Rendered {
  const query: Query = statement.toQuery({
    escapeName: (name) => `"${name.replaceAll('"', '""')}"`,
    escapeParam: () => '?',
    escapeString: (text) => `'${text.replaceAll("'", "''")}'`,
  });
  return { text: query.sql, readers: query.params.map(parameterReader) };
}

function parameterReader(parameter: unknown): Reader {
  const value: unknown = is(parameter, Param) ? parameter.value : parameter;
  if (value instanceof Hole) return (variables) => bindable(value.read(variables));
  const constant = bindable(value);
  return () => constant;
}

/** better-sqlite3 binds no Booleans and no lists. */
function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** A statement that gives one JSON text. */
export interface Statement {
  run(parameters: readonly unknown[]): OctetText;
}

/** The whole of a statement: a value as the bytes of its JSON text, so that nothing is decoded between the file and the socket. */
export function jsonOctets(value: SQL): SQL {
  return sql`select cast(json_quote(${value}) as blob)`;
}

/** Prepares a statement of one row and one column, made by `jsonOctets`. */
export function prepare(database: Database, text: string): Statement {
  const statement = database.$client.prepare<unknown[], Buffer>(text).pluck();
  return {
    run: (parameters) => {
      const bytes = statement.get(...parameters);
      invariant(bytes, 'a statement of a root field without a row');
      return octetText(bytes);
    },
  };
}
