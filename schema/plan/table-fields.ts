/** How the fields of a type say their SQL: each is a column, an expression, or a relation to another type's rows. */
import type { InputFieldMap } from '@pothos/core';
import { Column, is, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { invariant } from '../../db/invariant.ts';
import type { Builder } from '../builder.ts';
import type { Context } from '../context.ts';
import type { Compilation } from './compilation.ts';
import type { ConnectionPlan, Driver, Lead, OrderTerm, Ranking } from './connection-plan.ts';
import type { Arguments, FieldPlan, GroupPlan, ListPlan, RowSource, Selects } from './field.ts';
import { erased, type JunctionOf } from './junction.ts';
import { filterArgument, pageArguments } from './page-arguments.ts';
import {
  type FieldMaker,
  type LeafType,
  makeField,
  type OutputRef,
  type PlannedField,
  readResponseKey,
  resolveRoot,
} from './planned-field.ts';
import { asRow } from './rows.ts';
import type { ObjectRef, TableRef } from './table-ref.ts';
import type { Variables } from './value.ts';

/** The columns of a table or view by property name. */
export type ColumnName<Source> = {
  [Name in keyof Source & string]: Source[Name] extends Column ? Name : never;
}[keyof Source & string];

interface FieldOptions {
  type: LeafType | [LeafType] | OutputRef | [OutputRef];
  nullable?: boolean | { list: boolean; items: boolean };
  description: string;
  args?: InputFieldMap;
}

/** Makes planned fields over rows of one table or view. */
export class TableFields<Source extends RowSource> {
  readonly #maker: FieldMaker;
  readonly #builder: Builder;
  readonly #source: Source | undefined;
  readonly #resolve: (source: object, args: object, context: Context, info: GraphQLResolveInfo) => unknown;

  /** @param source - absent for the fields of Query, which stand on no row */
  constructor(builder: Builder, maker: FieldMaker, source?: Source) {
    this.#builder = builder;
    this.#maker = maker;
    this.#source = source;
    this.#resolve = source ? readResponseKey : resolveRoot;
  }

  /** A column as it is; its type and nullability are the column's, `type` an enum or scalar that says more. */
  column(name: ColumnName<Source>, description: string, type?: LeafType): PlannedField {
    const column = this.#source && asColumns(this.#source)[name];
    invariant(is(column, Column), `no column ${name}`);
    return this.#field(
      { type: type ?? scalarOf(column), nullable: !column.notNull, description },
      { kind: 'leaf', sql: (row) => columnNamed(row, name) },
    );
  }

  /** An SQL expression over the row; nullable unless it says otherwise. */
  expression(options: {
    type: LeafType;
    nullable?: boolean;
    description: string;
    args?: InputFieldMap;
    looksAt?: number;
    sql: (row: Source, args: Arguments, compilation: Compilation) => SQLWrapper;
  }): PlannedField {
    const { sql, looksAt, nullable = true, ...field } = options;
    return this.#field(
      { ...field, nullable },
      {
        kind: 'leaf',
        ...(looksAt !== undefined && { looksAt }),
        sql: (row, args, compilation) => sql(asRow(row), args, compilation),
      },
    );
  }

  /** The one row of another type that a condition finds; null where it finds none, unless `nullable` is false. */
  one<Target extends RowSource>(
    target: TableRef<Target>,
    options: {
      nullable?: boolean;
      description: string;
      args?: InputFieldMap;
      where: (target: Target, row: Source, args: Arguments) => SQL | undefined;
      wrong?: (args: Arguments, variables: Variables) => string | undefined;
    },
  ): PlannedField {
    const { where, wrong, nullable = true, ...field } = options;
    return this.#field(
      { type: target.type, nullable, ...field },
      {
        kind: 'one',
        target: target.table,
        where: (row, parent, args) => where(asRow(row), asRow(parent), args),
        ...(wrong && { wrong }),
      },
    );
  }

  /** All rows of another type that a condition finds, through a junction where there is one. */
  list<Target extends RowSource, Link extends RowSource = Target>(
    target: TableRef<Target>,
    options: {
      description: string;
      /** Whether it takes a filter of its items. */
      filtered?: boolean;
      through?: Link;
      args?: InputFieldMap;
      from?: (
        target: Target,
        row: Source,
        compilation: Compilation,
        args: Arguments,
        selects: Selects,
      ) => SQL;
      wrong?: (args: Arguments, variables: Variables) => string | undefined;
      where?: (target: Target, row: Source, link: Link) => SQL;
      orderBy?: (target: Target, link: Link) => SQLWrapper[];
      size: number;
      looksAt?: ListPlan['looksAt'];
      limit?: (row: Source, args: Arguments) => (variables: Variables) => number;
    },
  ): PlannedField {
    const { through, from, where, orderBy, size, looksAt, limit, wrong, filtered = false } = options;
    const args = { ...options.args, ...(filtered && filterArgument(this.#builder, target)) };
    const plan: ListPlan = {
      kind: 'list',
      target: target.table,
      filtered,
      size,
      ...(looksAt !== undefined && { looksAt }),
      ...(through && { through }),
      ...(from && {
        from: (row, parent, compilation, given, selects) =>
          from(asRow(row), asRow(parent), compilation, given, selects),
      }),
      ...(limit && { limit: (row, given) => limit(asRow(row), given) }),
      ...(wrong && { wrong }),
      where: (row, parent, link) => where?.(asRow(row), asRow(parent), asRow(link)),
      ...(orderBy && { orderBy: (row: unknown, link: unknown) => orderBy(asRow(row), asRow(link)) }),
    };
    return this.#field({ type: [target.type], description: options.description, args }, plan);
  }

  /** A page of rows of another type, filtered and ordered by its own inputs. */
  connection<Target extends RowSource, Link extends RowSource = Target>(
    target: TableRef<Target>,
    options: {
      description: string;
      through?: JunctionOf<Link>;
      where?: (target: Target, row: Source, link: Link) => SQL | undefined;
      defaultOrder: readonly OrderTerm[];
      bounded?: boolean;
      drivers?: readonly Driver[];
      leads?: readonly Lead[];
      ranking?: Ranking;
    },
  ): PlannedField {
    const {
      description,
      through,
      where,
      defaultOrder,
      bounded = false,
      drivers = [],
      leads = [],
      ranking,
    } = options;
    const plan: ConnectionPlan = {
      kind: 'connection',
      target: target.table,
      defaultOrder,
      bounded,
      drivers,
      ...(through && { through: erased(through) }),
      leads,
      ...(ranking && { ranking }),
      ...(where && { where: (row, parent, link) => where(asRow(row), asRow(parent), asRow(link)) }),
    };
    const args = Object.assign(
      pageArguments(this.#builder, target, defaultOrder),
      ...leads.map((lead) => lead.args(this.#builder)),
      ranking?.args(this.#builder),
    );
    return this.#field({ type: target.connection, description, args }, plan);
  }

  /** Another object over the same row, or over what `row` makes of the arguments. */
  group(
    type: ObjectRef,
    options: {
      description: string;
      args?: InputFieldMap;
      looksAt?: GroupPlan['looksAt'];
      row?: (row: Source, args: Arguments) => object;
      wrong?: (args: Arguments, variables: Variables) => string | undefined;
    },
  ): PlannedField {
    const { row, wrong, looksAt, ...field } = options;
    return this.#field(
      { type, ...field },
      {
        kind: 'group',
        ...(looksAt !== undefined && { looksAt }),
        ...(row && { row: (parent, args) => row(asRow(parent), args) }),
        ...(wrong && { wrong }),
      },
    );
  }

  /** A field whose plan is written out. */
  planned(options: FieldOptions, plan: FieldPlan): PlannedField {
    return this.#field(options, plan);
  }

  #field(options: FieldOptions, plan: FieldPlan): PlannedField {
    return makeField(this.#maker, { ...options, extensions: { plan }, resolve: this.#resolve });
  }
}

function scalarOf(column: Column): LeafType {
  if (column.dataType === 'boolean') return 'Boolean';
  if (column.getSQLType() === 'numeric') return 'Float';
  return column.dataType.startsWith('number') ? 'Int' : 'String';
}

function asColumns(source: RowSource): Record<string, unknown> {
  return source as unknown as Record<string, unknown>;
}

function columnNamed(row: unknown, name: string): SQLWrapper {
  return (row as Record<string, SQLWrapper>)[name] as SQLWrapper;
}
