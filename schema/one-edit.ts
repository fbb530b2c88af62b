/** Words that a mistyped word may have meant: those of the vocabulary within one insertion, deletion, substitution or transposition. */
import { type SQL, sql } from 'drizzle-orm';

/** Comes after every text that goes on. */
const end = sql.raw('char(1114111)');

/** Most branchings that are followed: far more than words of one script have. */
const mostBranches = sql.raw('2000');

/**
 * Common table expressions that end in `edited (n, word, place, spare)`: for each row of `typed (n, word, is_open)` all words of the
 * vocabulary one edit away, and of an open word all beginnings of such; `place` is where the edit is, and `spare` tells that it is
 * the end of an open word that was taken away or replaced, which says little as it is still being typed.
 *
 * From every beginning of the word that the vocabulary has, the letters that may follow are visited one by one, each with one
 * look into the index: so the alphabet need not be known, and the cost does not grow with the vocabulary.
 */
export function oneEdit(typed: SQL): SQL {
  return sql`typed (n, word, is_open) as materialized (${typed}),
    stem (n, place, text) as (
      select n, 0, '' from typed
      union all
      select stem.n, place + 1, substr(typed.word, 1, place + 1) from stem join typed using (n)
      where place < length(typed.word) and exists (
        select 1 from words where word >= substr(typed.word, 1, place + 1) and word < substr(typed.word, 1, place + 1) || ${end} limit 1)
    ),
    branch (n, place, text, letter) as (
      select n, place, text, (select substr(word, place + 1, 1) from words where word > text and word < text || ${end} order by word limit 1) from stem
      union all
      select n, place, text, (select substr(word, place + 1, 1) from words where word > text || letter || ${end} and word < text || ${end} order by word limit 1)
      from branch where letter is not null limit ${mostBranches}
    ),
    changed (n, place, word, spare) as (
      select n, place, text || letter || substr(word, place + 2), place = length(word) - 1 from branch join typed using (n) where letter is not null and place < length(word)
      union
      select n, place, text || letter || substr(word, place + 1), 0 from branch join typed using (n) where letter is not null and (place < length(word) or not is_open)
      union
      select n, place, text || substr(word, place + 2), place = length(word) - 1 from stem join typed using (n) where place < length(word)
      union
      select n, place, text || substr(word, place + 2, 1) || substr(word, place + 1, 1) || substr(word, place + 3), 0 from stem join typed using (n) where place < length(word) - 1
    ),
    edited (n, word, place, spare) as materialized (
      select n, changed.word, min(place), min(spare and is_open and not exists (select 1 from words where word = changed.word limit 1))
      from changed join typed using (n)
      where changed.word <> typed.word and changed.word <> '' and exists (
        select 1 from words where word >= changed.word and word < changed.word || case when is_open then ${end} else char(0) end limit 1)
      group by n, changed.word
    )`;
}
