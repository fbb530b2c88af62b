/** What a ranking may have meant whose filter names something that no result has. */
import { type SQL, sql } from 'drizzle-orm';
import { sqliteView, text } from 'drizzle-orm/sqlite-core';
import { joinedKinds, nameKey } from '../db/joined-names/name-key.ts';
import { joinedNames } from '../db/tables/names.ts';
import { builder } from './builder.ts';
import { type Comparison, soleWord } from './compared.ts';
import type { RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed } from './plan/value.ts';
import { suggestionRows } from './suggestion-rows.ts';

/** Names and words that are looked at for one name, about as long. */
const looksAt = 5000;
/** Longer texts, in characters, are no names. */
const longest = 200;

const meantNames = sqliteView('meant_names', {
  field: text().notNull(),
  asked: text().notNull(),
  meant: text().notNull(),
}).existing();

const MeantName = tableRef(builder, 'MeantName', meantNames);

/** A select of what may be meant by each name that the top of the filter asks for by `eq`, if no result has it; nothing is looked for where one has. */
function meantRows(where: unknown): SQL {
  const rows = joinedKinds.flatMap((kind) => {
    const asked = soleWord(where, kind);
    if (asked === undefined) return [];
    const name = changed(asked, (given) => String(given).slice(0, longest));
    const key = changed(asked, (given) => nameKey(kind, String(given)));
    const isThere = sql`exists (select 1 from ${joinedNames} where ${joinedNames.kind} = ${sql.raw(`'${kind}'`)} and ${joinedNames.key} = ${key} and ${joinedNames.paperCount} > 0)`;
    const nearest = sql`(select "text" from (${suggestionRows([kind], name, 1)}))`;
    return [
      sql`select ${sql.raw(`'${kind}'`)} as field, ${asked} as asked, case when not ${isThere} then ${nearest} end as meant`,
    ];
  });
  if (rows.length === 0) return sql`select null as field, null as asked, null as meant where 0`;
  return sql`with looked as materialized (${sql.join(rows, sql` union all `)}) select * from looked where meant is not null order by field`;
}

/** The field of a ranking whose row is a `Comparison`. */
export function didYouMeanNames(t: TableFields<RowSource>): PlannedField {
  return t.list(MeantName, {
    description:
      'Where the filter asks at its top for a `dataset`, a `baseline` or a `hardware` by `eq` that no result has: the nearest name that one has, as `suggest` finds it. Empty where all are there, and where nothing is near.',
    looksAt: looksAt * joinedKinds.length,
    from: (target, row) => sql`(${meantRows(asRow<Comparison>(row).where)}) ${target}`,
    size: 1,
  });
}

/** Declares names that may be meant. */
export function defineMeantNames(): void {
  builder.objectType(MeantName.type, {
    description: 'A name that a filter asks for and no result has, and one that may be meant.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, meantNames);
      return {
        field: t.column('field', 'The field of the filter that asks for it: `dataset`.'),
        asked: t.column('asked', 'The name as it was asked for.'),
        meant: t.column('meant', 'The nearest name, to be asked for instead.'),
      };
    },
  });
}
