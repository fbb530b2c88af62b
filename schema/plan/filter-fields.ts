/** How the fields of a filter say their SQL: a value of the row under an operator input, or rows of a relation. */
import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Builder } from '../builder.ts';
import { IntFilter } from '../operators.ts';
import { exists } from './exists.ts';
import type { Arguments, Row, RowSource } from './field.ts';
import { conditionOf } from './filter.ts';
import type { Filter, Find, FoundByIndex } from './find.ts';
import { findThrough } from './find-through.ts';
import { isHeldFolded, isIndexed } from './indexed.ts';
import { quantified } from './quantifiers.ts';
import { asRow } from './rows.ts';
import type { InputRef, TableRef } from './table-ref.ts';
import { type TypedRelation, untyped } from './typed-relation.ts';

/** One field of a filter input. */
export interface FilterField {
  type: InputRef | [InputRef] | ['ID'];
  description: string;
  filter: Filter;
  find?: Find | undefined;
}

/** What is asked about a name: which sort of name it is, its joined form, and its text. */
export interface AskedName {
  kind: string;
  key: Column;
  text: Column;
}

/** What most texts take to read, in characters: see `weights.ts`. */
const usualText = 400;

/** Makes filter fields over rows of one table. */
export class FilterFields<Source extends RowSource> {
  readonly #table: Source;

  /** @param table - whose rows are filtered */
  constructor(table: Source) {
    this.#table = table;
  }

  /**
   * A value of the row, compared by an operator input such as `IntFilter`; found by an index that begins with it, or as `find` says. A text
   * that no index has takes as long to read as it usually has characters: its `length`.
   */
  value(
    operators: InputRef,
    description: string,
    by: (row: Source) => SQLWrapper,
    find?: Find,
    length = usualText,
  ): FilterField {
    const column = by(this.#table);
    const isIn = isIndexed(this.#table, column) || isHeldFolded(this.#table, column);
    const filter: Filter = (row, value, compilation) => {
      const input = compilation.inputNamed(operators.name);
      if (!isIn && input.extensions.dear) compilation.reads(length);
      // As an expression, operators know that no index has it in another form either.
      const asked = isIn ? by(asRow(row)) : sql`${by(asRow(row))}`;
      return conditionOf(compilation, input, value, asked);
    };
    return { type: operators, description, filter, find: find ?? this.#ownIndex(by, filter) };
  }

  /**
   * A name whose spellings are one: operators that ask for the whole of it ask its `key`, those that ask for a part its `text`, of which an
   * index has the beginnings. What holds a part is found as `find` says.
   */
  name(operators: InputRef, description: string, name: (row: Source) => AskedName, find: Find): FilterField {
    const filter: Filter = (row, value, compilation) =>
      conditionOf(compilation, compilation.inputNamed(operators.name), value, name(asRow(row)));
    const byIndex = this.#ownIndex((row) => name(row).key, filter);
    return {
      type: operators,
      description,
      filter,
      find: (value, compilation) => [...byIndex(value, compilation), ...find(value, compilation)],
    };
  }

  /** A value that an index has after another column, of which there are few values: each is looked at, one after the other. */
  valueAfter(
    operators: InputRef,
    description: string,
    by: (row: Source) => SQLWrapper,
    before: (row: Source) => SQLWrapper,
  ): FilterField {
    const field = this.value(operators, description, by);
    const table = this.#table;
    const column = before(table);
    const least = (from: SQL) => sql`select min(${column}) from ${table}${from}`;
    const each = sql`with recursive each(value) as (${least(sql.empty())} union all select (${least(sql` where ${column} > each.value`)}) from each where each.value is not null) select value from each`;
    const find: Find = (value, compilation) => {
      const served = servedPart(value as Arguments);
      if (!served || served.wide) return [];
      const serves = (row: Row) => {
        const condition = compilation.again(() => field.filter(row, served.part, compilation));
        return sql`${before(asRow(row))} in (${each}) and ${condition}`;
      };
      return [{ ...served, by: by(table), serves }];
    };
    return { ...field, find };
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
    const filter: Filter = (row, value, compilation) => {
      const fits = (column: SQLWrapper) => {
        const condition = conditionOf(compilation, compilation.inputNamed(operators.name), value, column);
        return condition ? sql` where ${condition}` : sql.empty();
      };
      return sql`${by(asRow(row))} in (${select(fits)})`;
    };
    const byIndex = this.#ownIndex(by, filter);
    // One name stands for several values of the row: an index does not have these in the order of another column.
    const find: Find = (value, compilation) =>
      byIndex(value, compilation).map((found) => ({ ...found, names: false }));
    return { type: operators, description, filter, find };
  }

  /** A list of keys, of which the row must be one in some sense. */
  among(description: string, condition: (row: Source, keys: unknown) => SQL): FilterField {
    return {
      type: ['ID'],
      description,
      filter: (row, keys, compilation) => {
        compilation.countTerm();
        return condition(asRow(row), keys);
      },
    };
  }

  /** The one row of a relation: it must be there, and fit. */
  one<Target extends RowSource>(
    target: TableRef<Target>,
    relation: TypedRelation<Source, Target, Target>,
  ): FilterField {
    const way = untyped(this.#table, target, relation);
    return {
      type: target.filter,
      description: relation.description,
      filter: (row, value, compilation) => exists({ compilation, relation: way, row }, value),
      find: (value, compilation) => findThrough(compilation, way, value),
    };
  }

  /** Rows of a relation: `some`, `every` or `none` of them fits, or there are so many. */
  many<Target extends RowSource, Link extends RowSource = Target>(
    target: TableRef<Target>,
    relation: TypedRelation<Source, Target, Link>,
  ): FilterField {
    const way = untyped(this.#table, target, relation);
    const byCount = relation.counted && this.value(IntFilter, relation.description, relation.counted).find;
    return {
      type: target.listFilter,
      description: relation.description,
      filter: (row, value, compilation) => quantified({ compilation, relation: way, row }, value),
      find: (value, compilation) => {
        const { some, count } = value as Arguments;
        return [
          ...(count ? (byCount?.(count, compilation) ?? []) : []),
          ...(some ? findThrough(compilation, way, some) : []),
        ];
      },
    };
  }

  /** An index of the table itself, where one begins with the value and the operators name what is looked for, or an interval of it. */
  #ownIndex(by: (row: Source) => SQLWrapper, filter: Filter): Find {
    return (value, compilation) => {
      const served = servedPart(value as Arguments);
      if (!served || !isIndexed(this.#table, by(this.#table))) return [];
      const serves = (row: Row) => compilation.again(() => filter(row, served.part, compilation));
      return [{ ...served, by: by(this.#table), serves }];
    };
  }
}

/** The operators of a value that one look at an index serves: those that name what is looked for, else an interval. */
function servedPart(
  asked: Arguments,
): (Pick<FoundByIndex, 'wide' | 'names'> & { part: Arguments }) | undefined {
  const first = (operators: readonly string[]) =>
    operators.filter((operator) => (asked[operator] ?? null) !== null).slice(0, 1);
  const partOf = (operators: readonly string[]) =>
    Object.fromEntries(operators.map((operator) => [operator, asked[operator]]));
  const [named] = first(['eq', 'in', 'startsWith']);
  // Of Booleans, an index has the rows in which they are true.
  if (named)
    return asked.eq === false ? undefined : { part: partOf([named]), wide: false, names: named === 'eq' };
  const [between] = first(['between']);
  const ends = between ? [between] : [...first(['gt', 'gte']), ...first(['lt', 'lte'])];
  return ends.length === 0 ? undefined : { part: partOf(ends), wide: true, names: false };
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
        Object.entries(fields).map(([name, { type, description, filter, find }]) => [
          name,
          t.field({ type, description, extensions: { filter, find } }),
        ]),
      ),
  });
}
