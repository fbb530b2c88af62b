/** Tables between two others, as the fields that lead through them say it. */
import type { Column, SQL } from 'drizzle-orm';
import type { Junction } from './connection-plan.ts';
import type { Arguments, RowSource } from './field.ts';
import { asRow } from './rows.ts';

/** A junction as a field says it: typed by its table. */
export interface JunctionOf<Link extends RowSource> {
  table: Link;
  carried: (link: Link) => Readonly<Record<string, Column>>;
  implied?: (link: Link, where: Arguments) => SQL | undefined;
}

/** A junction without the type of its rows, as the compiler holds it. */
export function erased<Link extends RowSource>({ table, carried, implied }: JunctionOf<Link>): Junction {
  return {
    table,
    carried: (link) => carried(asRow(link)),
    ...(implied && { implied: (link, where) => implied(asRow(link), where) }),
  };
}
