/** What a search that finds next to nothing may have meant. */
import { type SQL, sql } from 'drizzle-orm';
import { fold } from '../db/fold.ts';
import { type BoundedSearch, boundedSearch } from './bounded-search.ts';
import { matchQuery, nameQuery } from './match-query.ts';
import { oneEdit } from './one-edit.ts';
import type { ConnectionRow } from './plan/connection-plan.ts';
import type { RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import { asRow } from './plan/rows.ts';
import type { TableFields } from './plan/table-fields.ts';
import { changed } from './plan/value.ts';
import { searchedWords } from './search-terms.ts';

/** Shorter words are within an edit of too many others. */
const shortest = 4;
/** From so many letters on, a word may be two edits away. */
const long = 9;
/** Papers are counted up to here to tell which word is used most; of words with one stem, the one that more titles have. */
const mostCounted = sql.raw('1000');
const mostCandidates = sql.raw('2000');

/** What a search looks through, and how many hits are next to nothing there: a word that has fewer may be mistyped. */
export interface Searched {
  /** How papers are asked; absent where they are not. */
  papers: BoundedSearch | undefined;
  /** Names, by the letters of their kinds. */
  names: readonly string[];
  few: number;
}

/** The words of a search, as they are looked up and put together again; the last part has no word. */
function partsOf(text: string, letters: readonly string[]) {
  let place = 0;
  const words = searchedWords(text).map(({ word, start, open }) => {
    const before = text.slice(place, start);
    place = start + word.length;
    const folded = fold(word);
    const tried = /^\p{L}+$/u.test(folded) && [...folded].length >= shortest ? 1 : 0;
    const third = Math.floor(folded.length / 3);
    const pieces =
      folded.length < long ? [] : [0, third, 2 * third].map((at) => folded.slice(at, at + third));
    const asked = open ? word : `${word} `;
    const names = Object.fromEntries(letters.map((letter) => [letter, nameQuery(asked, letter)]));
    return { before, word, folded, tried, pieces, open: open ? 1 : 0, query: matchQuery(asked), names };
  });
  return { words, rest: text.slice(place), loose: /["]|\bOR\b/.test(text) ? 1 : 0 };
}

const literal = (letter: string) => sql.raw(`'${letter}'`);
const hits = (index: string, query: SQL, most: SQL, isLooked = sql`1`) =>
  sql`(select count(*) from (select 1 from ${sql.raw(index)} where ${sql.raw(index)} match ${query} and ${isLooked} limit ${most}))`;

/** How many hits there are of one query of papers and one of each kind of names, each up to a bound. */
function hitsOf(
  { papers, names }: Searched,
  most: SQL,
  inPapers: SQL,
  inNames: (letter: string) => SQL,
): SQL {
  const counts = names.map((letter) => hits('names_text', inNames(letter), most));
  if (papers) counts.unshift(hits('papers_text', inPapers, most, papers.isMeant));
  return counts.length === 0 ? sql`0` : sql.join(counts, sql` + `);
}

/**
 * A search with each word that next to nothing has replaced by the nearest one that has more, as far as there is one; null where enough
 * is found, or where what would be meant is not found either.
 * @param search - the text, a value or a hole
 */
export function corrected(search: unknown, searched: Searched): SQL {
  const few = sql.raw(String(searched.few));
  const asked = (how: (text: string) => unknown) => sql`${changed(search, (text) => how(String(text)))}`;
  const given = asked((text) => JSON.stringify(partsOf(text, searched.names)));
  const whole = hitsOf(searched, few, searched.papers?.query ?? sql`null`, (letter) =>
    asked((text) => nameQuery(text, letter)),
  );
  // A word that is still being typed is looked for as in the whole search.
  const open = searched.papers?.open ?? sql`null`;
  const ofToken = sql`case when value ->> 'open' then coalesce(${open}, value ->> 'query') else value ->> 'query' end`;
  const token = hitsOf(searched, few, ofToken, (letter) => sql`value -> 'names' ->> ${literal(letter)}`);
  const used = hitsOf(
    searched,
    mostCounted,
    sql`'"' || near.word || '"'`,
    (letter) => sql`'"' || ${literal(letter)} || near.word || '"'`,
  );
  // The query of all words that are meant, in papers and in each kind of names.
  const all = (query: SQL, letter: SQL) =>
    sql`group_concat(case when instead is null then ${query} else '"' || ${letter} || instead || '"' end, ' AND ' order by n)`;
  const meantNames = searched.names.map(
    (letter) =>
      sql`, ${all(sql`names ->> ${literal(letter)}`, literal(letter))} as ${sql.raw(`in_${letter}`)}`,
  );
  const found = hitsOf(searched, sql.raw('1'), sql`in_papers`, (letter) => sql.raw(`in_${letter}`));
  return sql`(select case when ${whole} < ${few} then (
    with recursive given (parts) as materialized (select ${given}),
    tokens as materialized (
      select key as n, value ->> 'before' as before, value ->> 'word' as word, value ->> 'folded' as folded, ${ofToken} as query, value -> 'names' as names, value -> 'pieces' as pieces,
        case when value ->> 'tried' then ${token} else ${few} end as found
      from given, json_each(parts, '$.words')),
    ${oneEdit(sql`select n, folded, 0 from tokens where found < ${few}`)},
    near (n, word, edits) as (
      select n, word, 1 from edited
      union all
      select n, word, 2 from (
        select distinct n, words_parts.word as word, folded from tokens cross join json_each(pieces) cross join words_parts
        where found < ${few} and words_parts.word like '%' || value || '%' and abs(length(words_parts.word) - length(folded)) <= 2 limit ${mostCandidates})
      where edits_between(word, folded) = 2),
    counted as materialized (select n, near.word as word, edits, ${used} as used, ${hits('names_text', sql`'"p' || near.word || '"'`, mostCounted)} as named from near),
    best (n, word) as materialized (
      select n, word from (select *, row_number() over (partition by n order by edits, used desc, named desc, word) as place from (select counted.*, found from counted join tokens using (n) where used > found))
      where place = 1)
    select case when corrected and (parts ->> 'loose' or ${found} > 0) then meant || (parts ->> 'rest') end
    from given, (
      select max(instead is not null) as corrected, group_concat(before || coalesce(instead, word), '' order by n) as meant, ${all(sql`query`, sql.raw("''"))} as in_papers${sql.join(meantNames)}
      from (select tokens.*, best.word as instead from tokens left join best using (n)))
  ) end)`;
}

/** The field of a connection to papers that corrects its search. */
export function didYouMeanField(t: TableFields<RowSource>): PlannedField {
  return t.expression({
    type: 'String',
    description:
      'Where a search finds next to nothing because of words that next to no paper has: the search with the nearest words that papers have, one edit away, or two for long words. Null where nothing is nearer, and without a search.',
    looksAt: 5000,
    sql: (row, _args, compilation) => {
      const { args } = asRow<ConnectionRow>(row);
      if (args.search === undefined) return sql`null`;
      const papers = boundedSearch(compilation, args, args.search);
      return corrected(args.search, { papers, names: [], few: 3 });
    },
  });
}
