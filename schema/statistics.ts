/** Statistics: results grouped by what they measure, where and on what, with the spread of their numbers. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import { metricRow } from './compared.ts';
import { Distribution, figuresOf, spreadOf } from './distribution.ts';
import { limits } from './limits.ts';
import { lookedAt, lookedAtAll, mostLookedAt } from './looked-at.ts';
import { asRow, type Compilation } from './plan/compilation.ts';
import { limitTo, usualSpelling } from './plan/dialect.ts';
import type { Arguments, RowSource, Selects } from './plan/field.ts';
import { defaultPageSize, wrongSize } from './plan/page.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { readerOf } from './plan/value.ts';
import { ReportedMetric } from './refs.ts';
import { type StatisticsDimension, statisticsDimensions } from './statistics-dimensions.ts';
import { Direction, MetricForm, MetricSlug } from './words.ts';

const mostDimensions = 2;
/** Most rows that are sorted into groups: a result stands in the group of each topic of its paper. */
const mostGrouped = 15_000;

const groups = sqliteView('statistics_groups', {
  keys: text().notNull(),
  count: integer().notNull(),
  papers: integer().notNull(),
  mixed: integer({ mode: 'boolean' }).notNull(),
  metric: text(),
  form: text(),
  unit: text(),
  direction: text(),
}).existing();

const keys = sqliteView('statistics_keys', { value: text().notNull() }).existing();

const Statistics = builder.objectRef<object>('Statistics');
const Group = tableRef(builder, 'StatisticsGroup', groups);
const Key = tableRef(builder, 'StatisticsKey', keys);
const Dimensions = builder.enumType('StatisticsDimension', {
  description: 'What results can be grouped by.',
  extensions: { decides: true },
  values: Object.fromEntries(
    Object.entries(statisticsDimensions).map(([name, { description }]) => [name, { description }]),
  ),
});

/** The arguments of statistics, as their fields find them in place of a row. */
interface Question {
  groupBy: readonly string[];
  perMeasure: unknown;
  own: unknown;
  where: unknown;
  first: unknown;
}

function questionOf(args: Arguments): Question {
  const { groupBy, perMeasure, own, where, first = defaultPageSize } = args;
  return { groupBy: groupBy as readonly string[], perMeasure, own, where, first };
}

function dimensionsOf({ groupBy }: Question): [name: string, dimension: StatisticsDimension][] {
  return groupBy.flatMap((name): [string, StatisticsDimension][] => {
    const dimension = statisticsDimensions[name];
    return dimension ? [[name, dimension]] : [];
  });
}

/** What tells one measure from another: numbers of two measures neither compare nor add up. */
const measure = ['metric', 'form', 'unit', 'direction'] as const;

/** The name of a column of a grouped row: the key, value or name of one of its dimensions. */
const columnOf = (what: 'key' | 'value' | 'name', place: number) => sql`${sql.identifier(`${what}${place}`)}`;

/** The name of the results as they are grouped, no more than the bound and one: as many times as each has values of the dimensions. */
function groupedRows(question: Question, compilation: Compilation): SQL {
  return compilation.shared(question, 'grouped', () => {
    const result = metricRow(compilation);
    const chosen = dimensionsOf(question);
    const joins = new Set(chosen.map(([, { join }]) => join));
    const joined = [...joins].map((join) => (join ? sql` ${join(result)}` : sql.empty()));
    const own = ['paper_id', ...measure, 'value', 'improvement'];
    const columns = [
      ...own.map((name) => sql`${result}.${sql.identifier(name)}`),
      ...chosen.flatMap(([, { key, value = key, name }], place) => [
        sql`${key(result)} as ${columnOf('key', place)}`,
        sql`${value(result)} as ${columnOf('value', place)}`,
        sql`${name(result)} as ${columnOf('name', place)}`,
      ]),
    ];
    return sql`select ${sql.join(columns, sql`, `)} ${lookedAt(compilation, question, result)}${sql.join(joined)} limit ${sql.raw(String(mostGrouped + 1))}`;
  });
}

/** FROM and GROUP BY. */
function grouped(question: Question, compilation: Compilation): SQL {
  const by = [
    ...question.groupBy.map((_name, place) => columnOf('key', place)),
    ...(question.perMeasure === true ? measure.map((name) => sql.identifier(name)) : []),
  ];
  const rows = sql`from (select * from ${groupedRows(question, compilation)} limit ${sql.raw(String(mostGrouped))})`;
  // Without dimensions all are one group, and no rows are none.
  return sql`${rows} group by ${by.length > 0 ? sql.join(by, sql`, `) : sql`''`}`;
}

function keysOf(question: Question): SQL {
  const objects = dimensionsOf(question).map(([name, { isSpelled = false }], place) => {
    const spelling = isSpelled && usualSpelling(columnOf('name', place));
    const value = spelling || sql`min(${columnOf('value', place)})`;
    const called = spelling || sql`min(${columnOf('name', place)})`;
    return sql`json_object('by', ${sql.raw(`'${name}'`)}, 'value', cast(${value} as text), 'name', cast(${called} as text))`;
  });
  return sql`json_array(${sql.join(objects, sql`, `)})`;
}

/** Which columns of groups cost a pass over their rows, and are left out where nobody asks for them. */
function figuresAsked(selects: Selects): SQL[] {
  const same = sql.join(
    measure.map((name) => sql`min(${sql.identifier(name)}) is max(${sql.identifier(name)})`),
    sql` and `,
  );
  const mixed = sql`not (${same} and count(direction) in (0, count(*))) as mixed`;
  return [
    ...(selects('papers') ? [sql`count(distinct paper_id) as papers`] : []),
    ...(selects('mixed') || selects('value') ? [mixed] : []),
    ...(selects('value') ? [figuresOf('value', sql`"value"`)] : []),
    ...(selects('improvement') ? [figuresOf('improvement', sql`improvement`)] : []),
  ];
}

/** The part of a measure that all results of a group share; null where they differ. */
function sharedPart(name: (typeof measure)[number], question: Question): SQL {
  const column = sql.identifier(name);
  return question.perMeasure === true
    ? sql`${column}`
    : sql`case when min(${column}) is max(${column}) and count(${column}) = count(*) then min(${column}) end as ${column}`;
}

/** The groups as rows, the largest first. */
function groupRows(question: Question, compilation: Compilation, selects: Selects): SQL {
  const isMeasured = question.perMeasure === true;
  const parts = measure.filter((name) => isMeasured || selects(name));
  const columns = [
    sql`${keysOf(question)} as keys`,
    sql`count(*) as count`,
    ...parts.map((name) => sharedPart(name, question)),
    ...figuresAsked(selects),
  ];
  const groups = compilation.shared(
    question,
    'groups',
    () => sql`select ${sql.join(columns, sql`, `)} ${grouped(question, compilation)}`,
  );
  const ties = isMeasured ? measure.map((name) => sql`, ${sql.identifier(name)}`) : [];
  return sql`select * from ${groups} order by count desc, keys${sql.join(ties)} ${limitTo(question.first)}`;
}

/** How many groups there are: those that are shown have been made already. */
function groupCount(question: Question, compilation: Compilation): SQLWrapper {
  const alone = sql`(select 1 ${grouped(question, compilation)})`;
  return {
    getSQL: () => sql`(select count(*) from ${compilation.known(question, 'groups') ?? alone})`,
  };
}

function defineKey(): void {
  builder.objectType(Key.type, {
    description: 'What the results of a group have in common.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, keys);
      return {
        by: t.expression({
          type: Dimensions,
          nullable: false,
          description: 'Which of the dimensions asked for this is.',
          sql: (key) => sql`${key.value} ->> 'by'`,
        }),
        value: t.expression({
          type: 'String',
          description: 'What to filter by for the same results; null for those that do not say.',
          sql: (key) => sql`${key.value} ->> 'value'`,
        }),
        name: t.expression({
          type: 'String',
          description: 'The same for people.',
          sql: (key) => sql`${key.value} ->> 'name'`,
        }),
      };
    },
  });
}

function defineGroup(): void {
  builder.objectType(Group.type, {
    description: 'Results that share what they were grouped by.',
    fields: (maker) => {
      const t = new TableFields(builder, maker, groups);
      return {
        keys: t.list(Key, {
          description: 'What they share, in the order of `groupBy`.',
          from: (key, group) => sql`json_each(${group.keys}) ${key}`,
          size: mostDimensions,
        }),
        count: t.column('count', 'How many results there are.'),
        papers: t.column('papers', 'How many papers report them.'),
        mixed: t.column(
          'mixed',
          'Whether there are several metrics, forms, units or directions among them: then the figures of `value` are null but for its count, as such numbers do not add up. Ask `perMeasure`, or filter.',
        ),
        metric: t.column('metric', 'The metric, if it is the same for all.', MetricSlug),
        form: t.column('form', 'The form, if it is the same for all.', MetricForm),
        unit: t.column('unit', 'The unit, if it is the same for all.'),
        direction: t.column('direction', 'The way the metric moves, if it is the same for all.', Direction),
        value: t.group(Distribution, {
          description: 'The numbers as written, always positive.',
          row: (group) => spreadOf(group, 'value', sql`${group.mixed}`),
        }),
        improvement: t.group(Distribution, {
          description:
            'The factors by which things got better, of the results that have one; they compare across forms and units.',
          row: (group) => spreadOf(group, 'improvement'),
        }),
      };
    },
  });
}

function defineAnswer(): void {
  builder.objectType(Statistics, {
    description: 'Results in groups.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, groups);
      return {
        groups: t.list(Group, {
          description: 'The groups, those with the most results first.',
          from: (target, row, compilation, _args, selects) =>
            sql`(${groupRows(asRow(row), compilation, selects)}) ${target}`,
          size: defaultPageSize,
          limit: (row) => {
            const first = readerOf(asRow<Question>(row).first);
            return (variables) => Number(first(variables));
          },
        }),
        groupCount: t.expression({
          type: 'Int',
          nullable: false,
          description: 'How many groups there are, those beyond `first` included.',
          sql: (row, _args, compilation) => groupCount(asRow(row), compilation),
        }),
        resultCount: t.expression({
          type: 'Int',
          nullable: false,
          description: 'How many results fit and so stand in the groups, each counted once.',
          sql: (row, _args, compilation) =>
            sql`(select count(*) ${lookedAt(compilation, asRow(row), metricRow(compilation))})`,
        }),
        exact: t.expression({
          type: 'Boolean',
          nullable: false,
          description: `False where there are more than ${mostLookedAt} results to look at: then the newest of them were; so, too, where they would stand in groups more than ${mostGrouped} times, as papers have several topics. A filter that names one \`metric\` by \`eq\` looks at those of that metric only.`,
          sql: (row, _args, compilation) => {
            const question = asRow<Question>(row);
            const all = lookedAtAll(compilation, question);
            const repeats = question.groupBy.includes('TOPIC');
            return repeats
              ? sql`(${all} and (select count(*) from ${groupedRows(question, compilation)}) <= ${sql.raw(String(mostGrouped))})`
              : all;
          },
        }),
      };
    },
  });
}

/** How many rows it takes as long to look at as to read the results, sort them into groups and work out the figures of these. */
function lookedAtFor({ groupBy = [], perMeasure }: Arguments): number {
  const grouped = (groupBy as readonly string[]).includes('TOPIC') ? mostGrouped : mostLookedAt;
  return mostLookedAt * 1.4 + grouped * (perMeasure === true ? 3.4 : 2.4);
}

function wrongQuestion({ groupBy }: Question, first: number): string | undefined {
  if (groupBy.length > mostDimensions)
    return `groupBy has ${groupBy.length} dimensions; at most ${mostDimensions} may be given.`;
  if (new Set(groupBy).size < groupBy.length) return `groupBy names ${groupBy[0]} twice.`;
  return wrongSize('first', first);
}

/** Declares statistics. */
export function defineStatistics(): void {
  defineKey();
  defineGroup();
  defineAnswer();
  builder.queryFields((maker) => {
    const t = new TableFields(builder, maker);
    return {
      statistics: t.group(Statistics, {
        looksAt: lookedAtFor,
        description:
          'Reported results in groups: how many, of how many papers, and how their numbers are spread.',
        args: {
          groupBy: maker.arg({
            type: [Dimensions],
            required: true,
            description: `What to group by: up to ${mostDimensions} dimensions; an empty list makes one group of everything.`,
          }),
          perMeasure: maker.arg.boolean({
            required: true,
            defaultValue: false,
            description:
              'Make a group of its own for each metric, form, unit and direction, so that the numbers of each group compare.',
          }),
          own: maker.arg.boolean({
            required: true,
            defaultValue: true,
            description: "The papers' own results; false for those of other work that they cite.",
          }),
          where: maker.arg({ type: ReportedMetric.filter, description: 'Only results that fit.' }),
          first: maker.arg.int({
            description: `So many groups; ${limits.pageSize.value} at most, ${defaultPageSize} where nothing is said.`,
          }),
        },
        row: (_root, args) => questionOf(args),
        wrong: (args, variables) => {
          const question = questionOf(args);
          return wrongQuestion(question, Number(readerOf(question.first)(variables)));
        },
      }),
    };
  });
}
