/** Fields as Pothos holds them, and how their values are read from what the planner answers. */
import type { InterfaceRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Builder, SchemaTypes } from '../builder.ts';
import type { Context } from '../context.ts';
import type { ObjectRef } from './table-ref.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer Extended> ? Extended : never;
/** Pothos' own maker of the fields of an object or of Query. */
export type FieldMaker =
  | PothosSchemaTypes.ObjectFieldBuilder<Types, object>
  | PothosSchemaTypes.QueryFieldBuilder<Types, object>;

/** A field as Pothos holds it. */
export type PlannedField = ReturnType<PothosSchemaTypes.ObjectFieldBuilder<Types, object>['field']>;

/** The type of a value: a scalar, or an enum by its ref. */
export type LeafType =
  | keyof SchemaTypes['Scalars']
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | ReturnType<Builder['enumType']>;

/** The value under the response key: two uses of a field under two aliases have two values. */
export function readResponseKey(
  source: object,
  _args: object,
  _context: Context,
  info: GraphQLResolveInfo,
): unknown {
  return asRecord(source)[String(info.path.key)];
}

/** The value of a root field: the planner's answer. */
export function resolveRoot(
  _source: object,
  _args: object,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  return context.planner.resolve(info);
}

/** Pothos derives a resolver's type from the field's; ours is the same for all fields, so its type is set aside here. */
export function makeField(maker: FieldMaker, options: object): PlannedField {
  return (maker.field as (options: object) => PlannedField)(options);
}

function asRecord(source: object): Record<string, unknown> {
  return source as Record<string, unknown>;
}

/** Anything that a planned field can be of, scalars and enums aside. */
export type OutputRef = ObjectRef | InterfaceRef<Types, object> | ReturnType<Builder['unionType']>;
