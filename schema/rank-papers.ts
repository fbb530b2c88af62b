/** The ranking of papers by whatever the caller weighs, or by what is trending. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import { integer, real, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import { enumValues } from './enum-values.ts';
import type { ConnectionRow, Ranking } from './plan/connection-plan.ts';
import type { Arguments, RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { mostRanked } from './plan/ranked-rows.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { changed, readerOf } from './plan/value.ts';
import { type SignalName, shownSignal, signals, trendingScore } from './rank-signals.ts';
import type { Paper } from './refs.ts';
import { mostWeight, relevanceOf } from './search.ts';

type PaperRow = typeof Paper.table;

const ranked = sqliteView('ranked_papers', {
  id: integer().notNull(),
  relevance: real().notNull(),
  best: real().notNull(),
  rank: real().notNull(),
  trending: real().notNull(),
}).existing();
const parts = sqliteView('rank_parts', {
  signal: text().notNull(),
  value: real().notNull(),
  weight: real().notNull(),
  share: real().notNull(),
}).existing();

const Part = tableRef(builder, 'RankPart', parts);
const RankBy = builder.inputRef<object>('RankBy');
const RankSignal = builder.enumType('RankSignal', {
  description: 'What papers can be ranked by; each signal is from 0 to 1.',
  extensions: { decides: true },
  values: enumValues(signals),
});

/** One term of `rankBy`; the weight is a number or a hole. */
interface Term {
  signal: SignalName;
  weight: unknown;
}

function termsOf({ rankBy }: Arguments): readonly Term[] {
  return (rankBy ?? []) as readonly Term[];
}

/** The name of a signal's column beside a ranked row. */
const columnOf = (signal: SignalName) => `rank_${signal.toLowerCase()}`;

/** The sum of the weights, their signs set aside: what ranks are divided by. */
function wholeOf(terms: readonly Term[]): SQL {
  const weights = terms.map(({ weight }) => weight);
  return sql`${changed(weights, (given) => sizeOf(given))}`;
}

function sizeOf(weights: unknown): number {
  return (weights as number[]).reduce((sum, weight) => sum + Math.abs(weight), 0);
}

/** The signals of a paper by their columns. */
function signalsOf(paper: PaperRow, args: Arguments, link: unknown): Record<string, SQL> {
  const relevance = args.search === undefined ? undefined : relevanceOf(link);
  return Object.fromEntries(
    termsOf(args).map(({ signal }) => [columnOf(signal), signals[signal].of(paper, relevance)]),
  );
}

/** The rank, of the signals by their columns; rounded, so that papers whose sums differ in the last bit are equal. */
function rankOfSignals(terms: readonly Term[]): SQL {
  const products = terms.map(({ signal, weight }) => sql`${weight} * ${sql.identifier(columnOf(signal))}`);
  return sql`round((${sql.join(products, sql` + `)}) / ${wholeOf(terms)}, 12)`;
}

/** What is wrong with the values of the terms; undefined if nothing is. */
function wrongTerms(terms: readonly Term[], weights: readonly number[]): string | undefined {
  const twice = terms.find(({ signal }, index) =>
    terms.some((other, before) => before < index && other.signal === signal),
  );
  if (twice) return `rankBy names ${twice.signal} twice; add its weights up.`;
  const wrong = weights.findIndex((weight) => !(Math.abs(weight) <= mostWeight));
  if (wrong >= 0)
    return `rankBy gives ${terms[wrong]?.signal} the weight ${weights[wrong]}; it takes one from -${mostWeight} to ${mostWeight}.`;
  return sizeOf(weights) > 0 ? undefined : 'rankBy has no weight other than 0; give one signal a weight.';
}

/** The ranking of a connection to papers. */
export const paperRanking: Ranking = {
  rows: ranked,
  orderKeys: ['RANK', 'TRENDING'],
  args: (given) =>
    given.args((a) => ({
      rankBy: a.field({
        type: [RankBy],
        description: `Ranks by signals of your own weight, the highest first unless orderBy says otherwise: the sum of weight times signal, divided by the sum of the weights. At most ${mostRanked} papers that fit are ranked, the newest; \`approximate\` says whether there are more.`,
      }),
    })),
  usualOrder: ({ rankBy }) =>
    rankBy === undefined ? undefined : [{ by: 'RANK', direction: 'DESC', nulls: 'LAST' }],
  columns: (row, args, link, keys) => {
    const paper = asRow<PaperRow>(row);
    const trending = keys.includes('TRENDING') ? { trending: trendingScore(paper) } : {};
    return { ...signalsOf(paper, args, link), ...trending };
  },
  combined: (args): Record<string, SQL> => {
    const terms = termsOf(args);
    return terms.length === 0 ? {} : { rank: rankOfSignals(terms) };
  },
  ordered: (link) => {
    const { rank, trending } = asRow<typeof ranked>(link);
    return { rank, trending };
  },
  first: (row) => {
    const paper = asRow<PaperRow>(row);
    return [paper.published, paper.id];
  },
  // The best result has to be looked for.
  looksAt: (args) => (termsOf(args).some(({ signal }) => signal === 'IMPROVEMENT') ? 4 : 2),
  wrong: (args, keys) => {
    const terms = termsOf(args);
    if (args.rankBy === undefined)
      return keys.includes('RANK') ? 'orderBy RANK compares what rankBy says; give rankBy.' : undefined;
    if (terms.length === 0) return 'rankBy is empty; give a signal and its weight.';
    return terms.some(({ signal }) => signal === 'RELEVANCE') && args.search === undefined
      ? 'rankBy RELEVANCE compares what search finds; give search.'
      : undefined;
  },
  wrongValues: (args, variables) => {
    const terms = termsOf(args);
    return terms.length === 0
      ? undefined
      : wrongTerms(
          terms,
          terms.map(({ weight }) => Number(readerOf(weight)(variables))),
        );
  },
};

/** What an order compares of a ranked row; undefined where rows are not ranked. */
export function rankOf(link: unknown, name: 'rank' | 'trending'): Column | undefined {
  return asRow<Partial<typeof ranked> | undefined>(link)?.[name];
}

/** The fields of an edge that show the paper's rank and what it is made of. */
export function rankFields(t: TableFields<RowSource>): Record<string, PlannedField> {
  return {
    rank: t.expression({
      type: 'Float',
      description:
        'How high `rankBy` ranks it, from 0 to 1 where no weight is negative; null without `rankBy`.',
      sql: (row) => {
        const { args, ranked: column } = asRow<ConnectionRow>(row);
        return termsOf(args).length === 0 ? sql`null` : shownSignal(column('rank'));
      },
    }),
    rankParts: t.list(Part, {
      description: 'What the rank is made of, in the order of `rankBy`; empty without it.',
      from: (target, row) => {
        const { args, ranked: column } = asRow<ConnectionRow>(row);
        const terms = termsOf(args);
        if (terms.length === 0)
          return sql`(select null as signal, null as value, null as weight, null as share where 0) ${target}`;
        const selects = terms.map(({ signal, weight }) => {
          const value = column(columnOf(signal));
          return sql`select ${sql.raw(`'${signal}'`)} as signal, ${value} as value, ${weight} as weight, ${weight} * ${value} / ${wholeOf(terms)} as share`;
        });
        return sql`(${sql.join(selects, sql` union all `)}) ${target}`;
      },
      size: 3,
    }),
  };
}

/** Declares what papers are ranked by. */
export function defineRankPapers(): void {
  builder.inputType(RankBy, {
    description: 'A signal, and how much it counts.',
    fields: (t) => ({
      signal: t.field({ type: RankSignal, required: true, description: 'What to look at.' }),
      weight: t.float({
        required: true,
        defaultValue: 1,
        description: `How much it counts beside the others, at most ${mostWeight}; below 0 to rank what has it lower.`,
      }),
    }),
  });
  builder.objectType(Part.type, {
    description: 'What one signal adds to a rank.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, parts);
      const number = (name: 'value' | 'weight' | 'share', description: string) =>
        t.expression({
          type: 'Float',
          nullable: false,
          description,
          sql: (part) => shownSignal(sql`${part[name]}`),
        });
      return {
        signal: t.column('signal', 'What was looked at.', RankSignal),
        value: number('value', 'The signal itself, from 0 to 1.'),
        weight: number('weight', 'How much it was told to count.'),
        share: number(
          'share',
          'What it adds to the rank: weight times value, divided by the sum of the weights.',
        ),
      };
    },
  });
}
