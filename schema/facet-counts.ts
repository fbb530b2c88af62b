/** The SQL of facets: the rows that are counted, their values with how often each comes, and whether that was all. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type Facet, type Facets, joinedResults, resultsOfHits } from './facet-tables.ts';
import { askedLooksAt } from './plan/bounded-ways.ts';
import type { Compilation } from './plan/compilation.ts';
import type { ConnectionRow } from './plan/connection-plan.ts';
import { limitTo, mostFrequent } from './plan/dialect.ts';
import type { Arguments } from './plan/field.ts';
import { all as and } from './plan/filter.ts';
import { changed } from './plan/value.ts';

/** Most rows that facets count: they look at every one. */
export const mostFaceted = 10_000;
/** The same under a parent, of which a page may have several, and where facets do not share what they select. */
export const mostFacetedNested = 4000;
const mostOf = ({ nested }: ConnectionRow) => (nested ? mostFacetedNested : mostFaceted);
const mostRows = (row: ConnectionRow) => sql.raw(String(mostOf(row)));
/** Most values that they have together: a paper may have any number of authors, topics and results. */
export const mostFacetValues = 60_000;
/** The same under a parent. */
export const mostFacetValuesNested = 24_000;
const mostValues = (isNested: boolean) => sql.raw(String(isNested ? mostFacetValuesNested : mostFacetValues));

/** The rows that facets count, and one more; for all facets of one filter they are selected once, unless they stand on another row. */
function hitsOf(
  row: ConnectionRow,
  columns: readonly string[],
  compilation: Compilation,
  without?: string,
): SQL {
  const select = () => row.admitted(without).select(columns, sql.raw(String(mostOf(row) + 1)));
  return row.nested
    ? sql`(${select()})`
    : compilation.shared(row.args, `hits without ${without ?? 'nothing'}`, select);
}

/** How many rows it takes as long to look at as to select those that facets count, one field of the filter left out. */
export function hitsLookAt(row: ConnectionRow, without?: string): number {
  const isAsked = Object.entries((row.args.where ?? {}) as Arguments).some(
    ([name, asked]) => name !== without && asked !== null && asked !== undefined,
  );
  return mostOf(row) / 2 + (isAsked ? askedLooksAt : 0);
}

/** How many rows it takes as long to look at as to count the values of a facet. */
export function valuesLookAt(row: ConnectionRow, { looksAt }: Facet): number {
  return (looksAt * mostOf(row)) / mostFaceted;
}

/** What a facet counts as `hits`: the rows, or the results of them, which are looked up once for all facets. */
export function countedHits(
  row: ConnectionRow,
  { ofResults = false }: Facet,
  columns: readonly string[],
  compilation: Compilation,
  without?: string,
): SQL {
  const hits = sql`(select * from ${hitsOf(row, columns, compilation, without)} limit ${mostRows(row)})`;
  if (!ofResults) return hits;
  const select = () =>
    sql`select ${resultsOfHits} from ${hits} hits ${joinedResults} limit ${mostValues(row.nested)}`;
  return row.nested
    ? sql`(${select()})`
    : compilation.shared(row.args, `results without ${without ?? 'nothing'}`, select);
}

/** The most frequent values of a facet over the hits, as rows. */
export function countedValues(
  { join, by, repeats, spelling, joined, named, value, name }: Facet,
  hits: SQL,
  first: unknown,
  isNested: boolean,
): SQL {
  const spelled = (column: SQL | undefined) => (column ? sql`, ${column} as spelling` : sql.empty());
  const values = sql`select hits.id as id, ${by} as "by"${spelled(spelling)} from ${hits} hits ${join ?? sql.empty()} where ${by} is not null limit ${mostValues(isNested)}`;
  const count = repeats ? sql`count(distinct id)` : sql`count(*)`;
  const counted = sql`select "by", ${count} as count${spelled(spelling && mostFrequent(sql`spelling`))} from (${values}) group by 1`;
  const most = limitTo(changed(first, Number));
  const select = sql`select ${value} as value, ${name} as name, counted.count as count from`;
  // How a name is spelled is looked up for those alone that are shown.
  if (joined)
    return sql`${select} (select * from (${counted}) order by count desc, "by" ${most}) counted order by counted.count desc, counted."by"`;
  const order = sql`order by 3 desc, 1 ${most}`;
  if (!named) return sql`${select} (${counted}) counted ${order}`;
  // Names are read of those alone that may be shown: some authors wrote one of the hits, and most of them no more.
  if (isNested) {
    // Under a parent, what stands in two places is worked out in each: a place in the order is told in one.
    const placed = sql`select *, rank() over (order by count desc) as place from (${counted})`;
    return sql`${select} (${placed}) counted ${named} where counted.place <= ${changed(first, Number)} + 0 ${order}`;
  }
  const least = sql`(select min(count) as count from (select count from counted order by count desc ${most})) least`;
  return sql`with counted as materialized (${counted}) ${select} ${least} cross join counted on counted.count >= least.count ${named} ${order}`;
}

/** Tells the values of one facet, or of all that count results, from others. */
const valuesOf = ({ ofResults, filter }: Facet) => `all values of ${ofResults ? 'results' : filter}`;

/** A select of whether all values were counted that the hits have of what a facet joins to them; undefined where it joins nothing. */
function valuesAll(hits: SQL, { join, ofResults }: Facet, isNested: boolean): SQL | undefined {
  const joined = ofResults ? joinedResults : join;
  return (
    joined &&
    sql`select (select 1 from ${hits} hits ${joined} limit 1 offset ${mostValues(isNested)}) is null`
  );
}

/** Has the statement find out, for `countedAll`, whether all values of a facet that is asked for were counted. */
export function noteCounted(
  row: ConnectionRow,
  facet: Facet,
  columns: readonly string[],
  compilation: Compilation,
): void {
  const all = valuesAll(hitsOf(row, columns, compilation), facet, row.nested);
  if (all) compilation.shared(row.args, valuesOf(facet), () => all);
}

/** Whether no bound left out anything of what the facets count that are asked for. */
export function countedAll(
  row: ConnectionRow,
  { columns, facets }: Facets,
  compilation: Compilation,
): SQLWrapper {
  const hits = hitsOf(row, columns, compilation);
  const few = sql`(select count(*) from ${hits}) <= ${mostRows(row)}`;
  const asked = row.admitted().complete(columns);
  // Which facets are asked for is known when all of them are compiled; under a parent they share nothing.
  return {
    getSQL: () => {
      const values = Object.values(facets).map((facet) => {
        if (row.nested) return valuesAll(hits, facet, true);
        const known = compilation.known(row.args, valuesOf(facet));
        return known && sql`select * from ${known}`;
      });
      return sql`${and([few, asked, ...values.map((all) => all && sql`(${all})`)])}`;
    },
  };
}
