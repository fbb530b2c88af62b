/** Orders: from `orderBy` to sort keys, the last of which tells any two rows apart. */
import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  type GraphQLArgument,
  type GraphQLEnumType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { invariant } from '../../db/invariant.ts';
import { badInput } from '../errors.ts';
import { limits } from '../limits.ts';
import type { FieldSite } from './compilation.ts';
import type { OrderTerm } from './connection-plan.ts';
import type { Row } from './field.ts';
import { columnOf } from './rows.ts';

/** One key that rows are sorted by. */
export interface SortKey {
  column: SQLWrapper;
  /** How the page's own select names it. */
  name: string;
  type: 'text' | 'number';
  nullable: boolean;
  /** Whether the junction has it, so that the target's table need not be read for it. */
  carried: boolean;
  descending: boolean;
  nullsFirst: boolean;
}

export interface Order {
  keys: readonly SortKey[];
  /** Names the order in its cursors, so that a cursor of another order is known as such. */
  signature: string;
}

/**
 * The sort keys of an `orderBy` argument, the primary key last.
 * `carried` are the junction's copies of the target's columns, which its index has in order. The primary key runs in the direction of
 * the key before it, so that one index serves both. `areFew` tells that a bound holds for the rows, so that any key may come first.
 */
export function orderOf(
  terms: readonly OrderTerm[],
  type: GraphQLEnumType,
  target: Row,
  link: Row,
  carried: Readonly<Record<string, Column>>,
  site: FieldSite,
  areFew: boolean,
): Order {
  if (terms.length > limits.orderKeys.value) {
    throw badInput(`orderBy has ${terms.length} keys; at most ${limits.orderKeys.value} may be given.`, site);
  }
  const unserved = areFew ? undefined : unservedKey(terms, type);
  if (unserved) throw badInput(unserved, site);
  const once = terms.filter((term, index) => terms.findIndex((other) => other.by === term.by) === index);
  const keys = once.map((term, index): SortKey => {
    const column = type.getValue(term.by)?.extensions.orderKey?.(target, link);
    if (!column) throw badInput(`orderBy ${term.by} is not offered here.`, site);
    return {
      ...keyOf(column, `k${index}`, carried),
      descending: term.direction === 'DESC',
      nullsFirst: term.nulls === 'FIRST',
    };
  });
  const last = {
    ...keyOf(columnOf(target, 'id'), 'id', carried),
    descending: keys.at(-1)?.descending ?? false,
    nullsFirst: false,
  };
  const signature = once.map((term) => `${term.by} ${term.direction} ${term.nulls}`).join(',');
  return { keys: [...keys, last], signature };
}

/** The order of columns of which each has its larger values first, none is null, and the last tells any two rows apart. */
export function largestFirst(signature: string, columns: readonly Column[]): Order {
  const keys = columns.map((column) => ({
    ...keyOf(column, column.name, { [column.name]: column }),
    descending: true,
    nullsFirst: false,
  }));
  return { keys, signature };
}

function keyOf(column: Column, name: string, carried: Readonly<Record<string, Column>>) {
  const type: SortKey['type'] = column.dataType.startsWith('string') ? 'text' : 'number';
  const inJunction = carried[column.name];
  return {
    column: inJunction ?? column,
    name,
    type,
    nullable: !column.notNull,
    carried: inJunction !== undefined,
  };
}

/** Whether no index serves an order by this key, so that rows are sorted by it where they are few, or equal in the keys before it. */
export function isUnserved(type: GraphQLEnumType, key: string | undefined): boolean {
  return key !== undefined && type.getValue(key)?.extensions.bounded === true;
}

/** What is wrong with a first key that no index serves, where the rows may be many; undefined if nothing is. */
function unservedKey([first]: readonly OrderTerm[], type: GraphQLEnumType): string | undefined {
  if (!first || !isUnserved(type, first.by)) return undefined;
  const others = type.getValues().flatMap(({ name }) => (isUnserved(type, name) ? [] : [name]));
  return `${first.by} cannot be the first key over all rows; begin with one of ${others.join(', ')}.`;
}

/** The same order walked from its end. */
export function reversed(keys: readonly SortKey[]): SortKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst }));
}

/** `k0 desc nulls last, id desc`, over columns or over the names that a select gave them. */
export function orderClause(
  keys: readonly SortKey[],
  by: (key: SortKey) => SQLWrapper = (key) => key.column,
): SQL {
  return sql.join(
    keys.map((key) => {
      const direction = key.descending ? sql` desc` : sql.empty();
      // SQLite counts null as the smallest value; a placement that is its own anyway would only keep it from using the index.
      const natural = key.nullsFirst !== key.descending;
      const nulls =
        key.nullable && !natural ? (key.nullsFirst ? sql` nulls first` : sql` nulls last`) : sql.empty();
      return sql`${by(key)}${direction}${nulls}`;
    }),
    sql`, `,
  );
}

/** The enum that an `orderBy` argument's terms choose from. */
export function orderEnumOf(argument: GraphQLArgument | undefined): GraphQLEnumType {
  const input = argument && getNamedType(argument.type);
  invariant(isInputObjectType(input), 'a connection without orderBy');
  const type = getNamedType(input.getFields().by?.type);
  invariant(isEnumType(type), `${input.name}.by is no enum`);
  return type;
}
