/** `and`, `or` and `not`: what they ask of a row, and what leads to the rows that fit. */
import { sql } from 'drizzle-orm';
import type { Compilation } from './compilation.ts';
import { all, any, conditionOf, not, whereClause } from './filter.ts';
import type { FilterField } from './filter-fields.ts';
import { fewIds, foundFor, fromFound } from './found-rows.ts';
import { columnOf } from './rows.ts';
import type { TableRef } from './table-ref.ts';

/** `and`, `or` and `not` of a filter. */
export function combinators({ filter, table }: TableRef): Record<string, FilterField> {
  const each = (value: unknown, row: unknown, compilation: Compilation) =>
    compilation.nested(() =>
      asList(value).map((inner) => conditionOf(compilation, compilation.inputNamed(filter.name), inner, row)),
    );
  return {
    and: {
      type: [filter],
      description: 'All of these. An empty list is met by everything.',
      filter: (row, value, compilation) => all(each(value, row, compilation)),
      find: (value, compilation) => {
        const type = compilation.inputNamed(filter.name);
        return asList(value).flatMap((inner) => foundFor(compilation, type, inner));
      },
    },
    or: {
      type: [filter],
      description: 'At least one of these. An empty list is met by nothing.',
      filter: (row, value, compilation) => any(each(value, row, compilation)),
      find: (value, compilation) => {
        const type = compilation.inputNamed(filter.name);
        const found = asList(value).map((inner) => ({ inner, by: foundFor(compilation, type, inner)[0] }));
        const known = found.flatMap(({ inner, by }) => (by ? [{ inner, by }] : []));
        if (known.length === 0 || known.length < found.length) return [];
        const select = () => {
          const each = known.map(({ inner, by }) => {
            const row = compilation.row(table);
            return { inner, row, ...fromFound(compilation, by, table, row) };
          });
          const complete = all(each.map((one) => one.complete));
          return fewIds(compilation, [asList(value), 'or'], complete, () => {
            const selects = each.map(({ inner, row, from, condition }) => {
              const fits = all([condition, conditionOf(compilation, type, inner, row)]);
              return sql`select ${columnOf(row, 'id')} as id from ${from}${whereClause(fits)}`;
            });
            return sql.join(selects, sql` union all `);
          });
        };
        return [{ select }];
      },
    },
    not: {
      type: filter,
      description: 'Everything that this does not fit, rows where it asks for an unknown value included.',
      filter: (row, value, compilation) => not(each([value], row, compilation)[0]),
    },
  };
}

function asList(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}
