import type { Column, SQL } from 'drizzle-orm';
import type { Arguments, RowSource } from './field.ts';
import type { Relation } from './relation.ts';
import { asRow } from './rows.ts';
import type { TableRef } from './table-ref.ts';

/** A `Relation` as a filter field says it, typed by its tables; what it leaves out is one row that need not be there, of a large table. */
export interface TypedRelation<Source, Target, Link> {
  description: string;
  through?: Link;
  from?: (target: Target, row: Source) => SQL;
  where?: (target: Target, row: Source, link: Link) => SQL;
  linked?: (row: Source, link: Link) => SQL;
  leadsTo?: (row: Source, link: Link) => Column;
  isSmall?: boolean;
  isSure?: boolean;
  size?: number;
  implied?: (target: Target, link: Link, where: Arguments) => SQL | undefined;
  counted?: (row: Source) => Column;
  isOfFew?: boolean;
}

/** The relation from one table to another without the types of its rows. */
export function untyped<Source, Target extends RowSource, Link extends RowSource>(
  source: RowSource,
  target: TableRef<Target>,
  relation: TypedRelation<Source, Target, Link>,
): Relation {
  const { through, from, where, linked, leadsTo, implied, counted, size = 1 } = relation;
  const { isSmall = false, isSure = false, isOfFew = false } = relation;
  return {
    source,
    target,
    isSmall,
    isSure,
    isOfFew,
    size,
    ...(through && { through }),
    ...(from && { from: (found, row) => from(asRow(found), asRow(row)) }),
    ...(where && { where: (found, row, link) => where(asRow(found), asRow(row), asRow(link)) }),
    ...(linked && { linked: (row, link) => linked(asRow(row), asRow(link)) }),
    ...(implied && { implied: (found, link, asked) => implied(asRow(found), asRow(link), asked) }),
    ...(counted && { counted: (row) => counted(asRow(row)) }),
    ...(leadsTo && { leadsTo: (row, link) => leadsTo(asRow(row), asRow(link)) }),
  };
}
