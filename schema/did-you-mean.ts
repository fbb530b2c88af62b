/** What a search that finds next to nothing may have meant. */
import { type SQL, sql } from 'drizzle-orm';
import { fold } from '../db/fold.ts';
import { matchQuery, searchedWords } from './match-query.ts';
import { oneEdit } from './one-edit.ts';
import { asRow } from './plan/compilation.ts';
import type { ConnectionRow, RowSource } from './plan/field.ts';
import type { PlannedField } from './plan/planned-field.ts';
import type { TableFields } from './plan/table-fields.ts';
import { changed } from './plan/value.ts';

/** Fewer hits than this are next to nothing; a word that fewer papers have may be mistyped. */
const few = sql.raw('3');
/** Shorter words are within an edit of too many others. */
const shortest = 4;
/** From so many letters on, a word may be two edits away. */
const long = 9;
/** Papers are counted up to here to tell which word is used most; of words with one stem, the one that more titles have. */
const mostCounted = sql.raw('1000');
const mostCandidates = sql.raw('2000');

/** The words of a search, as they are looked up and put together again; the last part has no word. */
function partsOf(text: string) {
  let place = 0;
  const words = searchedWords(text).map(({ word, start, open }) => {
    const before = text.slice(place, start);
    place = start + word.length;
    const folded = fold(word);
    const tried = /^\p{L}+$/u.test(folded) && [...folded].length >= shortest ? 1 : 0;
    const third = Math.floor(folded.length / 3);
    const pieces =
      folded.length < long ? [] : [0, third, 2 * third].map((at) => folded.slice(at, at + third));
    return { before, word, folded, tried, pieces, query: matchQuery(open ? word : `${word} `) };
  });
  return { words, rest: text.slice(place), loose: /["]|\bOR\b/.test(text) ? 1 : 0 };
}

const papersWith = (query: SQL, most: SQL) =>
  sql`(select count(*) from (select 1 from papers_text where papers_text match ${query} limit ${most}))`;

function corrected(search: unknown): SQL {
  const given = sql`${changed(search, (text) => JSON.stringify(partsOf(String(text))))}`;
  const whole = sql`${changed(search, (text) => matchQuery(String(text)))}`;
  return sql`(select case when ${papersWith(whole, few)} < ${few} then (
    with recursive given (parts) as materialized (select ${given}),
    tokens as materialized (
      select key as n, value ->> 'before' as before, value ->> 'word' as word, value ->> 'folded' as folded, value ->> 'query' as query, value -> 'pieces' as pieces,
        case when value ->> 'tried' then ${papersWith(sql`value ->> 'query'`, few)} else ${few} end as found
      from given, json_each(parts, '$.words')),
    ${oneEdit(sql`select n, folded, 0 from tokens where found < ${few}`)},
    near (n, word, edits) as (
      select n, word, 1 from edited
      union all
      select n, word, 2 from (
        select distinct n, words_parts.word as word, folded from tokens cross join json_each(pieces) cross join words_parts
        where found < ${few} and words_parts.word like '%' || value || '%' and abs(length(words_parts.word) - length(folded)) <= 2 limit ${mostCandidates})
      where edits_between(word, folded) = 2),
    counted as materialized (select n, near.word as word, edits, ${papersWith(sql`'"' || near.word || '"'`, mostCounted)} as used,
      (select count(*) from (select 1 from names_text where names_text match '"p' || near.word || '"' limit ${mostCounted})) as named from near),
    best (n, word) as materialized (
      select n, word from (select *, row_number() over (partition by n order by edits, used desc, named desc, word) as place from (select counted.*, found from counted join tokens using (n) where used > found))
      where place = 1),
    meant as materialized (select n, before, tokens.word as word, best.word as instead, query from tokens left join best using (n))
    select case when exists (select 1 from best) and (parts ->> 'loose' or exists (
        select 1 from papers_text where papers_text match (select group_concat(case when instead is null then query else '"' || instead || '"' end, ' AND ' order by n) from meant)))
      then (select group_concat(before || coalesce(instead, word), '' order by n) from meant) || (parts ->> 'rest') end from given
  ) end)`;
}

/** The field of a connection to papers that corrects its search. */
export function didYouMeanField(t: TableFields<RowSource>): PlannedField {
  return t.expression({
    type: 'String',
    description:
      'Where a search finds next to nothing because of words that next to no paper has: the search with the nearest words that papers have, one edit away, or two for long words. Null where nothing is nearer, and without a search.',
    sql: (row) => {
      const { args } = asRow<ConnectionRow>(row);
      return args.search === undefined ? sql`null` : corrected(args.search);
    },
  });
}
