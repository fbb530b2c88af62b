/** What a filter's field says: what it asks of a row, and what leads to the rows that fit. */
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { Compilation } from './compilation.ts';
import type { Row } from './field.ts';

/** What leads to rows that a filter admits: not one that it admits is missing. */
export type Found = FoundIds | FoundByIndex;

/** Ids that another index leads to; they become a part of the statement where they are asked for. */
export interface FoundIds {
  /** `most` is how many are few, where that is not the usual number. */
  select: (most?: number) => SelectedIds;
}

export interface SelectedIds {
  /** The name of their table, in which they are a column `id`. */
  ids: SQL;
  /** Whether these are all: otherwise they are too many, and nothing is known. */
  complete: SQL | undefined;
}

/** An index of the rows' own table that serves a condition of the filter. */
export interface FoundByIndex {
  /** The column of the table that is compared. */
  by: SQLWrapper;
  /** Whether it names one value. */
  names: boolean;
  serves: (row: Row) => SQL | undefined;
  /** Whether it names an interval, which may hold nearly all rows. */
  wide: boolean;
}

/** What an input field says of its value: all that leads to the rows that fit, each by itself. */
export type Find = (value: unknown, compilation: Compilation) => readonly Found[];

/** What an input field says: its value on a row as a condition; undefined for none. */
export type Filter = (row: Row, value: unknown, compilation: Compilation) => SQL | undefined;
