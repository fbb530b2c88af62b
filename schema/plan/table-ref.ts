/** A GraphQL type over a table, with the names of all that belongs to it. Refs come first and fields later, as types mention each other. */
import type { Builder, builder } from '../builder.ts';
import type { RowSource } from './field.ts';

export type ObjectRef = ReturnType<typeof builder.objectRef<object>>;
export type InputRef = ReturnType<typeof builder.inputRef<object>>;

export interface TableRef<Source extends RowSource = RowSource> {
  name: string;
  table: Source;
  /** The object type itself. */
  type: ObjectRef;
  connection: ObjectRef;
  edge: ObjectRef;
  /** The input of `where`. */
  filter: InputRef;
  /** The input of `where` through a relation to many. */
  listFilter: InputRef;
  /** The input of one term of `orderBy`. */
  order: InputRef;
}

/** Names a type over a table; `implementTable` says what it is. */
export function tableRef<Source extends RowSource>(
  builder: Builder,
  name: string,
  table: Source,
): TableRef<Source> {
  return {
    name,
    table,
    type: builder.objectRef<object>(name),
    connection: builder.objectRef<object>(`${name}Connection`),
    edge: builder.objectRef<object>(`${name}Edge`),
    filter: builder.inputRef<object>(`${name}Filter`),
    listFilter: builder.inputRef<object>(`${name}ListFilter`),
    order: builder.inputRef<object>(`${name}Order`),
  };
}
