/** What a text finds of several kinds, with one score for all of them. */
import { type SQL, sql } from 'drizzle-orm';
import { integer, real, sqliteView, text } from 'drizzle-orm/sqlite-core';
import { nameKinds } from '../db/names.ts';
import { authors } from '../db/tables/authors.ts';
import { topics } from '../db/tables/topics.ts';
import { venues } from '../db/tables/venues.ts';
import { nameQuery, wantedWords } from './match-query.ts';
import { changed } from './plan/value.ts';
import { mostRanked, paperHits } from './search.ts';

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

/** Papers that a text finds: the best has the score 1. */
function foundPapers(search: unknown): SQL {
  const hit = sql`id * 8 + ${sql.raw(String(nameKinds.paper.number))}`;
  return sql`select ${typeName('Paper')} as type, id, relevance / max(relevance) over () as score, 0 as papers, ${hit} as hit from (${paperHits(search)})`;
}

/** Things with names that a text finds: the score is the part of the name that the text has. */
function foundNames(type: keyof typeof named, search: unknown): SQL {
  const { kind, table } = named[type];
  const query = sql`${changed(search, (value) => nameQuery(String(value), kind.letter))}`;
  const found = sql`select rowid as hit from names_text where names_text match ${query} order by rowid desc limit ${sql.raw(String(mostNamesRanked))}`;
  return sql`select ${typeName(type)} as type, ${table.id} as id, share_of_name(${table.name}, ${wanted(search)}) as score, ${table.paperCount} as papers, hit from (${found}) cross join ${table} on ${table.id} = hit / 8`;
}

/**
 * A select of what a text finds of these types, as rows of `mixedHits`.
 * @param search - the text, a value or a hole
 */
export function mixedSelect(types: readonly FoundType[], search: unknown): SQL {
  const arms = types.map((type) => (isNamed(type) ? foundNames(type, search) : foundPapers(search)));
  return sql.join(arms, sql` union all `);
}

/** Whether no bound left out anything of what was found. */
export function foundAll(found: SQL): SQL {
  const most = sql`case type when ${typeName('Paper')} then ${sql.raw(String(mostRanked))} else ${sql.raw(String(mostNamesRanked))} end`;
  return sql`not exists (select 1 from ${found} group by type having count(*) >= ${most})`;
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
