/** Filters through a relation: how many of its rows fit. */
import { type SQL, sql } from 'drizzle-orm';
import type { Builder } from '../builder.ts';
import { IntFilter } from '../operators.ts';
import { exists } from './exists.ts';
import { all, conditionOf, not, whereClause } from './filter.ts';
import { linkedRows, relatedRows, type Start } from './relation.ts';
import type { TableRef } from './table-ref.ts';
import { perLink, perRelation } from './weights.ts';

const quantifiers: Readonly<Record<string, (start: Start, value: unknown) => SQL | undefined>> = {
  some: (start, value) => exists(start, value),
  none: (start, value) => not(exists(start, value)),
  every: (start, value) => not(exists(start, value, not)),
  count: (start, value) =>
    conditionOf(
      start.compilation,
      start.compilation.inputNamed(IntFilter.name),
      value,
      start.relation.counted?.(start.row) ?? counted(start),
    ),
};

/** How many rows the relation has, counted for each row that is asked. */
function counted(start: Start): SQL {
  start.compilation.weighs(perRelation);
  start.compilation.reads(start.relation.size * perLink);
  const { rows, related } = linkedRows(start) ?? relatedRows(start);
  return sql`(select count(*) from ${rows}${whereClause(related)})`;
}

/** The condition of a list filter: all quantifiers that it gives. */
export function quantified(start: Start, value: unknown): SQL | undefined {
  const asked = value as Readonly<Record<string, unknown>>;
  const conditions = Object.entries(quantifiers).map(([name, condition]) => {
    const inner = asked[name] ?? null;
    return inner === null ? undefined : start.compilation.filterField(name, () => condition(start, inner));
  });
  return all(conditions);
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
      count: t.field({ type: IntFilter, description: `How many ${things} there are, whatever they are.` }),
    }),
  });
}
