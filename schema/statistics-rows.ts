/** The groups of statistics as rows: results are read once, sorted into groups, and only the figures that are asked for are worked out. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { metricRow } from './compared.ts';
import { figuresOf } from './distribution.ts';
import { lookedAt, lookedAtAll } from './looked-at.ts';
import type { Compilation } from './plan/compilation.ts';
import { limitTo } from './plan/dialect.ts';
import type { Arguments, Selects } from './plan/field.ts';
import { defaultPageSize } from './plan/page.ts';
import { shownUnit, unitOfGroup } from './shown-unit.ts';
import { type StatisticsDimension, statisticsDimensions } from './statistics-dimensions.ts';

/** Most rows that are sorted into groups: a result stands in the group of each topic of its paper. */
export const mostGrouped = 15_000;

/** The arguments of statistics, as their fields find them in place of a row. */
export interface Question {
  groupBy: readonly string[];
  perMeasure: unknown;
  own: unknown;
  where: unknown;
  first: unknown;
}

/** What the arguments ask. */
export function questionOf(args: Arguments): Question {
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
const measure = ['metric', 'form', 'base_unit', 'direction'] as const;

/** The name of a column of a grouped row: the key, value or name of one of its dimensions. */
const columnOf = (what: 'key' | 'value' | 'name', place: number) => sql`${sql.identifier(`${what}${place}`)}`;

/** The name of the results as they are grouped, no more than the bound and one: as many times as each has values of the dimensions. */
function groupedRows(question: Question, compilation: Compilation): SQL {
  return compilation.shared(question, 'grouped', () => {
    const result = metricRow(compilation);
    const chosen = dimensionsOf(question);
    const joins = new Set(chosen.map(([, { join }]) => join));
    const joined = [...joins].map((join) => (join ? sql` ${join(result)}` : sql.empty()));
    const own = ['paper_id', ...measure, 'base_value', 'improvement'];
    const columns = [
      ...own.map((name) => sql`${result}.${sql.identifier(name)}`),
      sql`${shownUnit(result)} as unit`,
      ...chosen.flatMap(([, { key, value, name }], place) => [
        sql`${key(result)} as ${columnOf('key', place)}`,
        ...(value ? [sql`${value(result)} as ${columnOf('value', place)}`] : []),
        ...(name ? [sql`${name(result)} as ${columnOf('name', place)}`] : []),
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

/** What a group has of each dimension: the key, and what else all its results have. */
function partsOfKeys(question: Question): SQL[] {
  return dimensionsOf(question).flatMap(([, { value, name }], place) => [
    columnOf('key', place),
    ...(value ? [sql`min(${columnOf('value', place)}) as ${columnOf('value', place)}`] : []),
    ...(name ? [sql`min(${columnOf('name', place)}) as ${columnOf('name', place)}`] : []),
  ]);
}

/** The keys of a group that is shown, as JSON. */
function keysOf(question: Question): SQL {
  const objects = dimensionsOf(question).map(([by, { value, name, shown }], place) => {
    const key = columnOf('key', place);
    const called = name ? columnOf('name', place) : key;
    const parts = (filtered: SQL, named: SQL) =>
      sql`json_object('by', ${sql.raw(`'${by}'`)}, 'value', cast(${filtered} as text), 'name', cast(${named} as text))`;
    if (!shown) return parts(value ? columnOf('value', place) : key, called);
    const spelled = sql`spelled`;
    return sql`(select ${parts(spelled, spelled)} from (select ${shown(key)} as ${spelled}))`;
  });
  return sql`json_array(${sql.join(objects, sql`, `)})`;
}

/** The unit of a group whose units convert into each other, and which its figures are told in. */
const unit = unitOfGroup(sql`unit`, sql`min(base_unit)`);

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
    ...(selects('value') ? [figuresOf('value', sql`base_value`), sql`unit_scale(${unit}) as scale`] : []),
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
export function groupRows(question: Question, compilation: Compilation, selects: Selects): SQL {
  const isMeasured = question.perMeasure === true;
  const parts = measure.filter((name) => isMeasured || (name !== 'base_unit' && selects(name)));
  const columns = [
    ...partsOfKeys(question),
    sql`count(*) as count`,
    ...parts.map((name) => sharedPart(name, question)),
    ...(isMeasured || selects('unit')
      ? [sql`case when min(base_unit) is max(base_unit) then ${unit} end as unit`]
      : []),
    ...figuresAsked(selects),
  ];
  const groups = compilation.shared(
    question,
    'groups',
    () => sql`select ${sql.join(columns, sql`, `)} ${grouped(question, compilation)}`,
  );
  const ties = [
    ...question.groupBy.map((_name, place) => columnOf('key', place)),
    ...(isMeasured ? measure.map((name) => sql.identifier(name)) : []),
  ];
  const order = sql`order by ${sql.join([sql`count desc`, ...ties], sql`, `)}`;
  // How names are spelled is looked up for the groups alone that are shown.
  return sql`select *, ${keysOf(question)} as keys from (select * from ${groups} ${order} ${limitTo(question.first)}) ${order}`;
}

/** How many groups there are: those that are shown have been made already. */
export function groupCount(question: Question, compilation: Compilation): SQLWrapper {
  const alone = sql`(select 1 ${grouped(question, compilation)})`;
  return {
    getSQL: () => sql`(select count(*) from ${compilation.known(question, 'groups') ?? alone})`,
  };
}

/** How many results fit, each counted once. */
export function resultCount(question: Question, compilation: Compilation): SQL {
  return sql`(select count(*) ${lookedAt(compilation, question, metricRow(compilation))})`;
}

/** Whether no bound left out a result, or a group of one. */
export function isExact(question: Question, compilation: Compilation): SQL {
  const all = lookedAtAll(compilation, question);
  const repeats = question.groupBy.includes('TOPIC');
  return repeats
    ? sql`(${all} and (select count(*) from ${groupedRows(question, compilation)}) <= ${sql.raw(String(mostGrouped))})`
    : all;
}
