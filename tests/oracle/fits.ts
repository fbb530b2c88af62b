/** Whether rows fit a filter, read from its descriptions: what is unknown does not fit, and `not` turns that round. */
import { isJoinedKind } from '../../db/joined-names/name-key.ts';
import { bare } from './bare.ts';
import type { Collection, Row, Type } from './collection.ts';
import { fields, type Kind, relations } from './fields.ts';
import { holdsName } from './names.ts';
import { isUnitMeant } from './units.ts';

/** A filter as a client writes it. */
export type Filter = Readonly<Record<string, unknown>>;

/** The rows of a type that fit. */
export function fitting(collection: Collection, type: Type, filter: Filter): Row[] {
  return collection.rows[type].filter((row) => fits(collection, type, row, filter));
}

/** Whether a row fits. */
export function fits(collection: Collection, type: Type, row: Row, filter: Filter): boolean {
  return Object.entries(filter).every(([name, asked]) => {
    const inner = (other: unknown) => fits(collection, type, row, asFilter(other));
    if (name === 'and') return asList(asked).every(inner);
    if (name === 'or') return asList(asked).some(inner);
    if (name === 'not') return !inner(asked);
    if (type === 'Topic' && name === 'within') return isWithin(collection, row, asList(asked));
    if (relations[type][name]) return fitsRelation(collection, type, row, name, asFilter(asked));
    const field = fields[type][name];
    if (!field) throw new Error(`the oracle knows no ${type}.${name}`);
    const value = field.of(row, collection);
    return Object.entries(asFilter(asked)).every(([operator, operand]) =>
      holds(field.kind, operator, value, operand),
    );
  });
}

function fitsRelation(collection: Collection, type: Type, row: Row, name: string, asked: Filter): boolean {
  const relation = relations[type][name];
  const related = collection.related(type, name, row);
  const counted = (filter: unknown) =>
    related.filter((other) => relation && fits(collection, relation.to, other, asFilter(filter))).length;
  if (!relation?.many) return counted(asked) > 0;
  return Object.entries(asked).every(([quantifier, filter]) => {
    if (quantifier === 'some') return counted(filter) > 0;
    if (quantifier === 'none') return counted(filter) === 0;
    if (quantifier === 'every') return counted(filter) === related.length;
    return Object.entries(asFilter(filter)).every(([operator, operand]) =>
      holds('whole', operator, related.length, operand),
    );
  });
}

/** Whether a topic or one above it has one of the keys. */
function isWithin(collection: Collection, topic: Row, keys: readonly unknown[]): boolean {
  if (keys.includes(topic.key)) return true;
  return collection.related('Topic', 'parent', topic).some((parent) => isWithin(collection, parent, keys));
}

function holds(kind: Kind, operator: string, value: unknown, operand: unknown): boolean {
  if (operator === 'isNull') return (value === null) === operand;
  if (operator === 'ne') return !holds(kind, 'eq', value, operand);
  if (operator === 'notIn') return !holds(kind, 'in', value, operand);
  if (value === null) return false;
  if (operator === 'in') return asList(operand).some((item) => holds(kind, 'eq', value, item));
  if (operator === 'between') {
    const [from, to] = asList(operand);
    return holds(kind, 'gte', value, from) && holds(kind, 'lte', value, to);
  }
  if (isJoinedKind(kind)) return holdsName(kind, operator, String(value), String(operand));
  if (kind === 'unit' && operator === 'eq') return isUnitMeant(String(operand), String(value));
  if (kind === 'date') return holdsDate(operator, String(value), String(operand));
  const [left, right] =
    kind === 'text' || kind === 'unit' ? [bare(String(value)), bare(String(operand))] : [value, operand];
  switch (operator) {
    case 'eq':
      return left === right;
    case 'contains':
      return String(left).includes(String(right));
    case 'startsWith':
      return String(left).startsWith(String(right));
    case 'lt':
      return Number(left) < Number(right);
    case 'lte':
      return Number(left) <= Number(right);
    case 'gt':
      return Number(left) > Number(right);
    case 'gte':
      return Number(left) >= Number(right);
    default:
      throw new Error(`the oracle knows no ${operator}`);
  }
}

/** A row's date counts as its first day; an operand stands for all its days. */
function holdsDate(operator: string, value: string, operand: string): boolean {
  const first = (date: string) => `${date}${'-01-01'.slice(date.length - 4)}`;
  const last = (date: string) => `${date}${'-31-31'.slice(date.length - 4)}`;
  switch (operator) {
    case 'eq':
      return value.startsWith(operand);
    case 'lt':
      return first(value) < first(operand);
    case 'lte':
      return first(value) <= last(operand);
    case 'gt':
      return first(value) > last(operand);
    case 'gte':
      return first(value) >= first(operand);
    default:
      throw new Error(`the oracle knows no ${operator} of dates`);
  }
}

function asFilter(value: unknown): Filter {
  return value as Filter;
}

function asList(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}
