/** What dates can be asked, which may be a year or a month alone. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import {
  bound,
  type Change,
  comparisons,
  isNull,
  type Operator,
  operatorInput,
  same,
  wide,
} from './operators.ts';
import { likely } from './plan/dialect.ts';
import type { Arguments } from './plan/field.ts';
import { all } from './plan/filter.ts';

/** A row whose date is a year or month alone counts as its beginning, and as text it is before `2024-01-01`: so that is asked as `2024`. */
const beginningOf: Change = (date) => String(date).replace(/(-01){1,2}$/, '');

/** `~` sorts after every character of a date, so that `2024~` is after all of 2024. */
const endOf: Change = (date) => `${String(date)}~`;

const date: Record<string, Operator> = {
  eq: {
    type: 'PartialDate',
    description: 'Within this day, month or year.',
    condition: (value, given) =>
      likely(sql`${value} between ${bound(given, same)} and ${bound(given, endOf)}`),
  },
  ...wide(comparisons('PartialDate', beginningOf, endOf)),
  isNull,
};

/** What operators of `PartialDateFilter` ask of a date; undefined where they ask nothing. */
export function datesFitting(value: SQLWrapper, asked: Arguments): SQL | undefined {
  const given = Object.entries(date).filter(([name]) => (asked[name] ?? null) !== null);
  return all(given.map(([name, { condition }]) => condition(value, asked[name])));
}

export const PartialDateFilter = operatorInput(
  'PartialDateFilter',
  'Asks for dates. A year or month stands for all its days: `lte: "2024"` takes in December 2024, `gt: "2024"` begins in 2025, `between: ["2023", "2024-03"]` ends with March.',
  date,
);
