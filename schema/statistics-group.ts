/** A group of statistics: what its results share, and how their numbers are spread. */
import { sql } from 'drizzle-orm';
import { integer, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import { Distribution, spreadOf } from './distribution.ts';
import { TableFields } from './plan/table-fields.ts';
import { tableRef } from './plan/table-ref.ts';
import { statisticsDimensions } from './statistics-dimensions.ts';
import { Direction, MetricForm, MetricSlug } from './words.ts';

/** Most dimensions that results are grouped by. */
export const mostDimensions = 2;

export const groups = sqliteView('statistics_groups', {
  keys: text().notNull(),
  count: integer().notNull(),
  papers: integer().notNull(),
  mixed: integer({ mode: 'boolean' }).notNull(),
  scale: integer().notNull(),
  metric: text(),
  form: text(),
  unit: text(),
  direction: text(),
}).existing();

const keys = sqliteView('statistics_keys', { value: text().notNull() }).existing();

export const Group = tableRef(builder, 'StatisticsGroup', groups);
const Key = tableRef(builder, 'StatisticsKey', keys);
export const Dimensions = builder.enumType('StatisticsDimension', {
  description: 'What results can be grouped by.',
  extensions: { decides: true },
  values: Object.fromEntries(
    Object.entries(statisticsDimensions).map(([name, { description }]) => [name, { description }]),
  ),
});

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

/** Declares groups and what their results share. */
export function defineStatisticsGroup(): void {
  defineKey();
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
          'Whether there are several metrics, forms or directions among them, or units that do not convert into each other: then the figures of `value` are null but for its count, as such numbers do not add up. Ask `perMeasure`, or filter.',
        ),
        metric: t.column('metric', 'The metric, if it is the same for all.', MetricSlug),
        form: t.column('form', 'The form, if it is the same for all.', MetricForm),
        unit: t.column(
          'unit',
          'The unit of the figures of `value`: that of all results if they are written in one, else that which theirs convert into; null if they do not.',
        ),
        direction: t.column('direction', 'The way the metric moves, if it is the same for all.', Direction),
        value: t.group(Distribution, {
          description:
            'The numbers in `unit`: where results have several that convert into it, as 500 ms and 2 s, they are converted.',
          row: (group) => spreadOf(group, 'value', { meaningless: sql`${group.mixed}`, scale: group.scale }),
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
