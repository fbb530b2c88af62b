/** Relations: the way from a row to rows of another type, as filters go it in either direction. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Compilation } from './compilation.ts';
import { lookedAt } from './dialect.ts';
import type { Arguments, Row, RowSource } from './field.ts';
import { all } from './filter.ts';
import { columnOf, from } from './rows.ts';
import type { TableRef } from './table-ref.ts';
import { perLink } from './weights.ts';

/** The way from a row to rows of another type. */
export interface Relation {
  source: RowSource;
  target: TableRef;
  /** The junction that leads to the target; its rows are walked first. */
  through?: RowSource;
  /** What stands in FROM instead of the target's table: it gives the target's rows under their alias. */
  from?: (target: Row, row: Row) => SQL;
  where?: (target: Row, row: Row, link: Row) => SQL;
  /** Whether a row of the junction belongs to the row: each leads to one row of the target, which is not looked up only to be there. */
  linked?: (row: Row, link: Row) => SQL;
  /** The column that has the target's id: of the junction, or of the row where there is none. */
  leadsTo?: (row: Row, link: Row) => Column;
  /** Whether the target's table is small: which of its rows fit is found out once, not for each row. */
  isSmall: boolean;
  /** Whether there surely is a target: what is asked of its id alone does not look it up. */
  isSure: boolean;
  /** How many rows there usually are. */
  size: number;
  /** What a filter of the target's rows asks of what an index has beside the way to them: it leads past all others. */
  implied?: (target: Row, link: Row, where: Arguments) => SQL | undefined;
  /** The column of the row that has how many rows there are, where one has. */
  counted?: (row: Row) => Column;
  /** Whether it starts from a small table, so that whatever is found leads to few of its rows. */
  isOfFew: boolean;
}

/** A relation, and the row that it starts from. */
export interface Start {
  compilation: Compilation;
  relation: Relation;
  row: Row;
}

/** The rows of a junction that lead to those of the relation, where they are all that is asked for. */
export function linkedRows({ compilation, relation: { through, linked }, row }: Start) {
  if (!through || !linked) return undefined;
  const link = compilation.row(through);
  const look = lookedAt(columnOf(link, 'paperId'), perLink);
  return { link, rows: from(through, link), related: all([linked(row, link), look]) };
}

/** The rows of a relation: FROM, and the condition that they belong to the row. */
export function relatedRows({ compilation, relation, row }: Start) {
  const found = compilation.row(relation.target.table);
  const link = relation.through && compilation.row(relation.through);
  const table = relation.from?.(found, row) ?? from(relation.target.table, found);
  return {
    found,
    link,
    rows: relation.through ? sql`${from(relation.through, link)} cross join ${table}` : table,
    related: relation.where?.(found, row, link),
  };
}
