/** How the fields of a filter say their SQL: a value of the row under an operator input, or rows of a relation. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Builder } from '../builder.ts';
import { asRow, type Compilation, from } from './compilation.ts';
import type { Filter, RowSource } from './field.ts';
import { all, any, conditionOf, not } from './filter.ts';
import type { InputRef, TableRef } from './table-ref.ts';

/** One field of a filter input. */
export interface FilterField {
  type: InputRef | [InputRef];
  description: string;
  filter: Filter;
}

type Relation<Source, Target, Link> = {
  description: string;
  through?: Link;
  where: (target: Target, row: Source, link: Link) => SQL;
};

/** Makes filter fields over rows of one table. */
export class FilterFields<Source extends RowSource> {
  /** A value of the row, compared by an operator input such as `IntFilter`. */
  value(operators: InputRef, description: string, by: (row: Source) => SQLWrapper): FilterField {
    return {
      type: operators,
      description,
      filter: (row, value, compilation) =>
        conditionOf(compilation, compilation.inputNamed(operators.name), value, by(asRow(row))),
    };
  }

  /**
   * A value of the row that must be among those of a small table: `select` gives them, `fits` is its WHERE by the column that is
   * asked about. The few values are found once, and an index over `by` leads to the rows.
   */
  within(
    operators: InputRef,
    description: string,
    by: (row: Source) => SQLWrapper,
    select: (fits: (column: SQLWrapper) => SQL) => SQL,
  ): FilterField {
    return {
      type: operators,
      description,
      filter: (row, value, compilation) => {
        const fits = (column: SQLWrapper) => {
          const condition = conditionOf(compilation, compilation.inputNamed(operators.name), value, column);
          return condition ? sql` where ${condition}` : sql.empty();
        };
        return sql`${by(asRow(row))} in (${select(fits)})`;
      },
    };
  }

  /** The one row of a relation: it must be there, and fit. */
  one<Target extends RowSource>(
    target: TableRef<Target>,
    relation: Relation<Source, Target, Target>,
  ): FilterField {
    return {
      type: target.filter,
      description: relation.description,
      filter: (row, value, compilation) => exists(compilation, target, relation, row, value),
    };
  }

  /** Rows of a relation: `some`, `every` or `none` of them fits. */
  many<Target extends RowSource, Link extends RowSource = Target>(
    target: TableRef<Target>,
    relation: Relation<Source, Target, Link>,
  ): FilterField {
    return {
      type: target.listFilter,
      description: relation.description,
      filter: (row, value, compilation) => {
        const { some = null, every = null, none = null } = asQuantifiers(value);
        return all([
          some === null ? undefined : exists(compilation, target, relation, row, some),
          none === null ? undefined : not(exists(compilation, target, relation, row, none)),
          every === null ? undefined : not(exists(compilation, target, relation, row, every, not)),
        ]);
      },
    };
  }
}

/** Whether the relation has a row that fits, or with `change` one that does not. */
function exists<Source, Target extends RowSource, Link extends RowSource>(
  compilation: Compilation,
  target: TableRef<Target>,
  relation: Relation<Source, Target, Link>,
  row: unknown,
  value: unknown,
  change: (condition: SQL | undefined) => SQL | undefined = (condition) => condition,
): SQL {
  compilation.countTerm();
  const found = compilation.row(target.table);
  const link = relation.through && compilation.row(relation.through);
  const rows = relation.through
    ? sql`${from(relation.through, link)} cross join ${from(target.table, found)}`
    : from(target.table, found);
  const fits = compilation.nested(() =>
    conditionOf(compilation, compilation.inputNamed(target.filter.name), value, found),
  );
  const where = all([relation.where(asRow(found), asRow(row), asRow(link)), change(fits)]);
  return sql`exists (select 1 from ${rows} where ${where})`;
}

/** `and`, `or` and `not` of a filter. */
export function combinators(filter: InputRef): Record<string, FilterField> {
  const each = (value: unknown, row: unknown, compilation: Compilation) =>
    compilation.nested(() =>
      asList(value).map((inner) => conditionOf(compilation, compilation.inputNamed(filter.name), inner, row)),
    );
  return {
    and: {
      type: [filter],
      description: 'All of these. An empty list is met by everything.',
      filter: (row, value, compilation) => all(each(value, row, compilation)),
    },
    or: {
      type: [filter],
      description: 'At least one of these. An empty list is met by nothing.',
      filter: (row, value, compilation) => any(each(value, row, compilation)),
    },
    not: {
      type: filter,
      description: 'Everything that this does not fit, rows where it asks for an unknown value included.',
      filter: (row, value, compilation) => not(each([value], row, compilation)[0]),
    },
  };
}

/** Declares a filter input from its fields. */
export function implementFilter(
  builder: Builder,
  ref: InputRef,
  description: string,
  fields: Readonly<Record<string, FilterField>>,
): void {
  builder.inputType(ref, {
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, { type, description, filter }]) => [
          name,
          t.field({ type, description, extensions: { filter } }),
        ]),
      ),
  });
}

/** Declares the input that quantifies over a relation's rows. */
export function implementListFilter(builder: Builder, target: TableRef, things: string): void {
  builder.inputType(target.listFilter, {
    description: `How many of the ${things} must fit; several together must all hold.`,
    fields: (t) => ({
      some: t.field({
        type: target.filter,
        description: `At least one of the ${things} fits; {} asks that there is one.`,
      }),
      every: t.field({ type: target.filter, description: `There are no ${things} that do not fit.` }),
      none: t.field({
        type: target.filter,
        description: `No one of the ${things} fits; {} asks that there is none.`,
      }),
    }),
  });
}

function asList(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}

function asQuantifiers(value: unknown): { some?: unknown; every?: unknown; none?: unknown } {
  return value as { some?: unknown; every?: unknown; none?: unknown };
}
