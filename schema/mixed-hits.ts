/** What a text finds of several kinds, with one score for all of them. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, real, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { nameKinds } from '../db/names.ts';
import { authors } from '../db/tables/authors.ts';
import { topics } from '../db/tables/topics.ts';
import { venues } from '../db/tables/venues.ts';
import { type BoundedSearch, boundedSearch } from './bounded-search.ts';
import { nameQuery } from './match-query.ts';
import type { Compilation } from './plan/compilation.ts';
import type { Arguments } from './plan/field.ts';
import { changed } from './plan/value.ts';
import { foundWhole, mostRanked, paperHits } from './search.ts';
import { wantedWords } from './search-terms.ts';

/** So many names of one kind are ranked; where there are fewer, those are all. */
export const mostNamesRanked = 2000;

/** No search finds more. */
export const mostFound = mostRanked + 3 * mostNamesRanked;

/** What was found, as a row of one sort. */
export const mixedHits = sqliteView('mixed_hits', {
  /** The GraphQL type of what was found. */
  type: text().notNull(),
  id: integer().notNull(),
  score: real().notNull(),
  /** Papers of an author, a topic or a venue: of names that fit alike, the one used most comes first. */
  papers: integer().notNull(),
  /** Tells all rows apart: the row id that a thing has in the index of names. */
  hit: integer().notNull(),
}).existing();

/** What can be found by its name, by its type. */
const named = {
  Author: { kind: nameKinds.author, table: authors },
  Topic: { kind: nameKinds.topic, table: topics },
  Venue: { kind: nameKinds.venue, table: venues },
} as const;

export type FoundType = 'Paper' | keyof typeof named;

const typeName = (type: FoundType) => sql.raw(`'${type}'`);
const isNamed = (type: FoundType): type is keyof typeof named => type !== 'Paper';

/** The words that a text looks for, as names are asked for them. */
const wanted = (search: unknown) =>
  sql`${changed(search, (value) => JSON.stringify(wantedWords(String(value))))}`;

/** Papers that a text finds: the best has the score 1; all have, where no relevance is known. */
function foundPapers(search: BoundedSearch): SQL {
  const hit = sql`id * 8 + ${sql.raw(String(nameKinds.paper.number))}`;
  return sql`select ${typeName('Paper')} as type, id, coalesce(relevance / nullif(max(relevance) over (), 0), 1) as score, 0 as papers, ${hit} as hit from (${paperHits(search)})`;
}

/** Things with names that a text finds: the score is the part of the name that the text has. */
function foundNames(type: keyof typeof named, search: unknown): SQL {
  const { kind, table } = named[type];
  const query = sql`${changed(search, (value) => nameQuery(String(value), kind.letter))}`;
  const found = sql`select rowid as hit from names_text where names_text match ${query} order by rowid desc limit ${sql.raw(String(mostNamesRanked))}`;
  return sql`select ${typeName(type)} as type, ${table.id} as id, share_of_name(${table.name}, ${wanted(search)}) as score, ${table.paperCount} as papers, hit from (${found}) cross join ${table} on ${table.id} = hit / 8`;
}

/** What a search finds of these types, by its arguments, of which `query` is the text: a select of rows of `mixedHits`. */
export function mixedSelect(compilation: Compilation, types: readonly FoundType[], args: Arguments): SQL {
  const arms = types.map((type) =>
    isNamed(type) ? foundNames(type, args.query) : foundPapers(boundedSearch(compilation, args, args.query)),
  );
  return sql.join(arms, sql` union all `);
}

/** Whether no bound left out anything of what was found. */
export function foundAll(
  compilation: Compilation,
  types: readonly FoundType[],
  args: Arguments,
  found: SQL,
): SQL {
  const name = sql`not exists (select 1 from ${found} where type <> ${typeName('Paper')} group by type having count(*) >= ${sql.raw(String(mostNamesRanked))})`;
  if (!types.includes('Paper')) return name;
  const papers = sql`(select 1 from ${found} where type = ${typeName('Paper')})`;
  return sql`(${name} and ${foundWhole(boundedSearch(compilation, args, args.query), papers)})`;
}

/** A select of `field` and `marked` for the name of what was found, where it is no paper. */
export function markedNames(
  types: readonly FoundType[],
  hit: { type: SQL; id: SQL },
  search: unknown,
): SQL | undefined {
  const names = types.filter(isNamed).map((type) => {
    const { table } = named[type];
    return sql`when ${typeName(type)} then (select ${table.name} from ${table} where ${table.id} = ${hit.id})`;
  });
  if (names.length === 0) return undefined;
  const name = sql`case ${hit.type} ${sql.join(names, sql` `)} end`;
  return sql`select 'NAME' as field, marked_name(${name}, ${wanted(search)}) as marked where ${hit.type} <> ${typeName('Paper')}`;
}
