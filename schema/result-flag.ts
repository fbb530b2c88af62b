/** What makes a result look wrong: a number that cannot be, or another number for the same claim. */
import { type SQL, sql } from 'drizzle-orm';
import { sqliteView, text } from 'drizzle-orm/sqlite-core';
import { reportedMetrics } from '../db/tables/results.ts';
import type { MetricSlug } from '../db/vocabulary.ts';
import { builder } from './builder.ts';
import { wordFilter } from './operators.ts';
import { type FilterField, FilterFields, implementFilter } from './plan/filter-fields.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { implementListFilter } from './plan/quantifiers.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { nameOfWord } from './words.ts';

type Result = typeof reportedMetrics;

/** Metrics of which a level is a share of a whole, in per cent or as a bare score. */
const shares: readonly MetricSlug[] = [
  'accuracy',
  'f1',
  'precision',
  'recall',
  'specificity',
  'auc',
  'map',
  'iou',
  'dice',
  'ndcg',
  'pass-rate',
  'win-rate',
  'coverage',
];

const largestFactor = 1_000_000;

/** Metrics that name no one thing: two numbers of them are rarely of one claim. */
const unnamed: readonly MetricSlug[] = ['other-quality', 'other-cost', 'other-count'];

const oneOf = (slugs: readonly MetricSlug[]) =>
  sql.join(
    slugs.map((slug) => sql`${slug}`),
    sql`, `,
  );

/** What all results of one claim have in common. */
const claim = [
  'metric',
  'form',
  'unit',
  'direction',
  'qualifier',
  'own',
  'subject',
  'baseline',
  'dataset',
  'hardware',
] as const;

/**
 * The condition that another result of the paper makes the same claim with another number, elsewhere: two numbers of one sentence
 * are a list ("47x and 39x, respectively"), of which it says what tells them apart.
 */
function isContradicted(result: Result): SQL {
  const other = sql.raw('other_claim');
  const column = (name: string) => sql`${other}.${sql.identifier(name)}`;
  // The plus keeps the metric's index away: the paper has few results, the metric many.
  const alike = claim.map((name) => sql`+${column(name)} is ${result[name]}`);
  const apart = sql`(${column('value')} <> ${result.value} or ${column('value_to')} is not ${result.valueTo})`;
  const elsewhere = sql`${column('sentence')} = ${result.sentence} is not true`;
  const samePaper = sql`${column('paper_id')} = ${result.paperId}`;
  // Without a thing measured, and what it was measured on or against, two numbers are rarely of one claim. Nor are two counts: "found
  // 306 bugs" and "200 of them are harmful".
  const isNamed = sql`${result.metric} not in (${oneOf(unnamed)}) and ${result.form} <> 'count'`;
  const isSpecific = sql`${isNamed} and ${result.subject} is not null and coalesce(${result.dataset}, ${result.baseline}) is not null`;
  return sql`${isSpecific} and exists (select 1 from ${reportedMetrics} as ${other} where ${sql.join([samePaper, apart, ...alike, elsewhere], sql` and `)})`;
}

const largest = (result: Result) => sql`max(${result.value}, coalesce(${result.valueTo}, 0))`;

/** Every flag with its meaning and its condition. */
const flags: Readonly<Record<string, { description: string; when: (result: Result) => SQL }>> = {
  'over-100-percent': {
    description:
      'A share of a whole, such as an accuracy, that is more than 100 %, or more than 100 where no unit is given.',
    when: (result) =>
      sql`${result.form} = 'absolute' and ${result.unit} in ('%', '') and ${largest(result)} > 100 and ${result.metric} in (${oneOf(shares)})`,
  },
  'over-million-fold': {
    description: 'A multiple of more than a million.',
    when: (result) => sql`${result.form} = 'factor' and ${largest(result)} > ${largestFactor}`,
  },
  contradicted: {
    description:
      'The paper makes the same claim again with another number, in another sentence: the same thing measured, by the same metric, on and against the same. Counts, and metrics that name no one thing (`OTHER_QUALITY` and the like), are left out.',
    when: isContradicted,
  },
};

const raised = sqliteView('result_flags', { flag: text().notNull() }).existing();
const Flag = tableRef(builder, 'ResultFlag', raised);
const FlagKind = builder.enumType('ResultFlagKind', {
  description: 'What makes a result look wrong.',
  values: Object.fromEntries(
    Object.entries(flags).map(([word, { description }]) => [nameOfWord(word), { description }]),
  ),
});
const FlagKindFilter = wordFilter('ResultFlagKind', FlagKind);

/** The flags of a result as rows under an alias, in order of `place`. */
function flagRows(flag: typeof raised, result: Result): SQL {
  const selects = Object.entries(flags).map(
    ([word, { when }], place) =>
      sql`select ${sql.raw(`'${word}' as flag, ${place} as place`)} where ${when(result)}`,
  );
  return sql`(${sql.join(selects, sql` union all `)}) ${flag}`;
}

/** Declares the flags of results. */
export function defineResultFlag(): void {
  builder.objectType(Flag.type, {
    description: 'A reason to look at a result again before relying on it.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, raised);
      return { kind: t.column('flag', 'What looks wrong.', FlagKind) };
    },
  });
  const f = new FilterFields(raised);
  implementFilter(builder, Flag.filter, 'Which flags. All that is given must fit.', {
    kind: f.value(FlagKindFilter, 'What looks wrong.', (flag) => flag.flag),
  });
  implementListFilter(builder, Flag, 'flags');
}

/** The field of a filter of results that asks for their flags. */
export function flagsFilter(f: FilterFields<Result>): FilterField {
  return f.many(Flag, {
    description: 'What makes it look wrong; `{ none: {} }` leaves out all that does.',
    from: flagRows,
  });
}

/** The field of a result that lists its flags. */
export function flagsField(t: TableFields<Result>): PlannedField {
  return t.list(Flag, {
    description: 'What makes it look wrong; empty for almost all. Nothing is left out because of a flag.',
    from: flagRows,
    orderBy: () => [sql`place`],
    size: 1,
  });
}
