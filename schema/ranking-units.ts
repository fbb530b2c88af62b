/** The fields of a ranking that tell in which unit it compares values, and which results it leaves out for theirs. */
import { sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import type { Comparison } from './compared.ts';
import { comparedUnit, mostUnitRows, otherUnits } from './compared-unit.ts';
import type { RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';

/** Most units that are named. */
const mostUnits = 20;

const counts = sqliteView('unit_counts', {
  unit: text().notNull(),
  count: integer().notNull(),
}).existing();

const UnitCount = tableRef(builder, 'UnitCount', counts);

/** The fields for a ranking whose row is a `Comparison`. */
export function unitFields(t: TableFields<RowSource>): Record<string, PlannedField> {
  return {
    unit: t.expression({
      type: 'String',
      description:
        'The base unit that values are compared in; null where improvements are compared, and where nothing fits.',
      sql: (row, _args, compilation) => comparedUnit(asRow<Comparison>(row), compilation),
    }),
    otherUnits: t.list(UnitCount, {
      description: `What is left out, as values in these units do not compare: give one as \`unit\` to rank it. The most frequent first, ${mostUnits} at most; of more than ${mostUnitRows} results that no index finds, the newest are looked at.`,
      looksAt: mostUnitRows,
      from: (target, row, compilation) =>
        sql`(${otherUnits(asRow<Comparison>(row), mostUnits, compilation)}) ${target}`,
      size: 3,
    }),
  };
}

/** Declares the units of rankings. */
export function defineRankingUnits(): void {
  builder.objectType(UnitCount.type, {
    description: 'A unit, and how many results convert into it.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, counts);
      return {
        unit: t.column('unit', 'The base unit; empty for bare numbers.'),
        count: t.column('count', 'How many results fit and have it.'),
      };
    },
  });
}
