import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

/** The types that every file of the schema is written with; nothing is nullable unless it says so. */
export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });

export type Builder = typeof builder;
