/** How the full text of papers is asked in a collection of any size: a sample of the papers tells it (`db/search-bounds.ts`). */
import { type SQL, sql } from 'drizzle-orm';
import { smallCollection } from '../db/search-bounds.ts';
import { papers } from '../db/tables/papers.ts';
import { askedSearch } from './match-query.ts';
import type { Compilation } from './plan/compilation.ts';
import { changed } from './plan/value.ts';

/** From so many places of the collection, evenly apart, so many papers in a row: asked for words, and read for words that begin so. */
const asked = { places: 8, papers: 256 };
const read = { places: 16, papers: 32 };

const number = (value: number) => sql.raw(String(value));

/** A bounded search, by what stands for it in a statement. */
export interface BoundedSearch {
  /** What the full text is asked, and that of the word still being typed. */
  query: SQL;
  open: SQL;
  /** That a paper is looked through, by its `rowid`; and that it is where something else may have been meant. */
  isRecent: SQL;
  isMeant: SQL;
  /** The parts in which they are looked through, as JSON; of none, all are, from the newest on. */
  parts: SQL;
  /** What relevance is about; null where there is nothing. */
  ranked: SQL;
  /** Whether that is all that is asked for, and all papers are looked through. */
  isSimple: SQL;
  exact: SQL;
}

/**
 * Works out how a search is asked, once in a statement.
 * @param args - stands for the search
 * @param text - the text, a value or a hole
 */
export function boundedSearch(compilation: Compilation, args: object, text: unknown): BoundedSearch {
  const name = compilation.shared(args, 'bounds', () => boundsOf(text));
  const part = (key: string) => sql`(select bounds ->> '${sql.raw(key)}' from ${name})`;
  return {
    query: part('query'),
    open: part('open'),
    isRecent: sql`rowid > ${part('after')}`,
    isMeant: sql`rowid > ${part('meantAfter')}`,
    parts: part('parts'),
    ranked: part('ranked'),
    isSimple: sql`(select bounds ->> 'query' is bounds ->> 'ranked' and bounds ->> 'parts' = '[]' from ${name})`,
    exact: part('exact'),
  };
}

/** A select of one row of `bounds`. */
function boundsOf(text: unknown): SQL {
  const question = sql`${changed(text, (words) => JSON.stringify(askedSearch(String(words))))}`;
  const size = sql`coalesce((select max(${papers.id}) from ${papers}), 0)`;
  return sql`select search_bounds(asked, size, case when size > ${number(smallCollection)} then json_object('hits', json(${hits()}), 'papers', ${number(asked.places * asked.papers)}, 'begun', json(${begun()})) end) as bounds from (select ${question} as asked, ${size} as size limit 1)`;
}

/** The first paper of each place, as rows of `first`. */
const placesOf = (places: number) =>
  sql`(select value * size / ${number(places)} + 1 as first from json_each('[${sql.raw(Array.from({ length: places }, (_, place) => place).join())}]'))`;

/** How many papers of the sample have each of the words, as JSON. */
function hits(): SQL {
  const here = sql`select count(*) from papers_text where papers_text match word.value and rowid between first and first + ${number(asked.papers - 1)}`;
  return sql`(select json_group_array((select sum((${here})) from ${placesOf(asked.places)})) from json_each(asked, '$.words') word)`;
}

/** Words of texts of the sample that begin as the open one, as JSON. */
function begun(): SQL {
  const stem = sql`asked -> 'open' ->> 'stem'`;
  const text = sql`select title || ' ' || coalesce(abstract, '') as text from ${papers} "sampled" where id between first and first + ${number(read.papers - 1)} limit ${number(read.papers)}`;
  const texts = sql`select json_object('texts', json_group_array(text) filter (where instr(lower(text), ${stem})), 'papers', count(*)) from (${text})`;
  return sql`case when ${stem} is not null then (select json_patch(begun_words(json_group_array(here -> 'texts'), ${stem}), json_object('papers', sum(here ->> 'papers'))) from (select (${texts}) as here from ${placesOf(read.places)})) end`;
}
