/** How numbers are spread: from the smallest to the largest, with quartiles and mean. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { real, sqliteView } from 'drizzle-orm/sqlite-core';
import { builder } from './builder.ts';
import type { RowSource } from './plan/field.ts';
import { asRow } from './plan/rows.ts';
import { TableFields } from './plan/table-fields.ts';
import { tidyNumber } from './plan/tidy-number.ts';

export const Distribution = builder.objectRef<object>('Distribution');

const none = sqliteView('distribution', { count: real() }).existing();

interface Figure {
  of: (value: SQLWrapper) => SQL;
  type: 'Int' | 'Float';
  description: string;
}

const figures: Readonly<Record<string, Figure>> = {
  count: {
    of: (value) => sql`count(${value})`,
    type: 'Int',
    description: 'How many numbers there are; results without one are left out.',
  },
  min: { of: (value) => sql`min(${value})`, type: 'Float', description: 'The smallest.' },
  p25: {
    of: (value) => sql`percentile_cont(${value}, 0.25)`,
    type: 'Float',
    description: 'A quarter of the numbers are at or below it; between two numbers it is interpolated.',
  },
  median: {
    of: (value) => sql`percentile_cont(${value}, 0.5)`,
    type: 'Float',
    description: 'The one in the middle; of an even number, half way between the two in the middle.',
  },
  p75: {
    of: (value) => sql`percentile_cont(${value}, 0.75)`,
    type: 'Float',
    description: 'Three quarters of the numbers are at or below it; interpolated like p25.',
  },
  max: { of: (value) => sql`max(${value})`, type: 'Float', description: 'The largest.' },
  mean: {
    of: (value) => sql`avg(${value})`,
    type: 'Float',
    description: 'The arithmetic mean; a single far-off number moves it, so read it beside the median.',
  },
};

/** The aggregates of a value over a group, named `<name>_min` and so on. */
export function figuresOf(name: string, value: SQLWrapper): SQL {
  return sql.join(
    Object.entries(figures).map(
      ([figure, { of }]) => sql`${of(value)} as ${sql.identifier(`${name}_${figure}`)}`,
    ),
    sql`, `,
  );
}

/** The row of a distribution: the group's row, and the name of the value in it. */
interface Spread {
  group: RowSource;
  name: string;
  /** Where this is true, only the count has a meaning. */
  meaningless: SQLWrapper;
  /** What the figures are divided by. */
  scale: SQLWrapper | undefined;
}

/** What `Distribution` stands on where `figuresOf` were selected under a name. */
export function spreadOf(
  group: RowSource,
  name: string,
  { meaningless = sql`0`, scale }: Partial<Pick<Spread, 'meaningless' | 'scale'>> = {},
): Spread {
  return { group, name, meaningless, scale };
}

/** A number in units of so many, no larger than any; fourteen digits, as what is multiplied and divided again ends in a trace of both. */
function inUnits(value: SQL, scale: SQLWrapper): SQL {
  const whole = sql`min(max(${value} / ${scale}, -1.7976931348623157e308), 1.7976931348623157e308)`;
  return sql`case when ${scale} = 1 then ${value} else cast(printf('%.14g', ${whole}) as numeric) end`;
}

/** Declares distributions. */
export function defineDistribution(): void {
  builder.objectType(Distribution, {
    description: 'How the numbers of a group are spread.',
    fields: (maker) => {
      const t = new TableFields<RowSource>(builder, maker, none);
      return Object.fromEntries(
        Object.entries(figures).map(([figure, { type, description }]) => [
          figure,
          t.expression({
            type,
            nullable: type === 'Float',
            description,
            sql: (row) => {
              const { group, name, meaningless, scale } = asRow<Spread>(row);
              const stored = sql`${group}.${sql.identifier(`${name}_${figure}`)}`;
              const value = scale && type === 'Float' ? inUnits(stored, scale) : stored;
              return type === 'Int' ? value : sql`case when not ${meaningless} then ${tidyNumber(value)} end`;
            },
          }),
        ]),
      );
    },
  });
}
