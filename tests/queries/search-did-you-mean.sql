-- papers
with "s4" as materialized (select search_bounds(asked, size, case when size > 20000 then json_object('hits', json((select json_group_array((select sum((select count(*) from papers_text where papers_text match word.value and rowid between first and first + 255)) from (select value * size / 8 + 1 as first from json_each('[0,1,2,3,4,5,6,7]')))) from json_each(asked, '$.words') word)), 'papers', 2048, 'begun', json(case when asked -> 'open' ->> 'stem' is not null then (select json_patch(begun_words(json_group_array(here -> 'texts'), asked -> 'open' ->> 'stem'), json_object('papers', sum(here ->> 'papers'))) from (select (select json_object('texts', json_group_array(text) filter (where instr(lower(text), asked -> 'open' ->> 'stem')), 'papers', count(*)) from (select title || ' ' || coalesce(abstract, '') as text from "papers" "sampled" where id between first and first + 31 limit 32)) as here from (select value * size / 16 + 1 as first from json_each('[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]')))) end)) end) as bounds from (select ? as asked, coalesce((select max("papers"."id") from "papers"), 0) as size limit 1)), "s3" as materialized (select * from (select rowid as id, -bm25(papers_text, ?, ?) as relevance from papers_text where papers_text match (select bounds ->> 'query' from "s4") order by rowid desc limit 10000 * (select bounds ->> 'query' is bounds ->> 'ranked' and bounds ->> 'parts' = '[]' from "s4")) union all select * from (with recursive walk (n, found, ids, after, upto) as (select 0, 0, (select json_group_array(id) from (select rowid as id from papers_text where papers_text match (select bounds ->> 'query' from "s4") order by rowid desc limit 10000 * ((select bounds ->> 'parts' from "s4") = '[]' and not (select bounds ->> 'query' is bounds ->> 'ranked' and bounds ->> 'parts' = '[]' from "s4")))), (select bounds ->> 'parts' from "s4") -> (0) ->> 0, (select bounds ->> 'parts' from "s4") -> (0) ->> 1 union all select n + 1, found + json_array_length(ids), (select json_group_array(rowid) from papers_text where papers_text match (select bounds ->> 'query' from "s4") and rowid > after and rowid <= upto), (select bounds ->> 'parts' from "s4") -> (n + 1) ->> 0, (select bounds ->> 'parts' from "s4") -> (n + 1) ->> 1 from walk where after is not null and found + json_array_length(ids) < 10000), hit as materialized (select value as id from walk cross join json_each(ids) order by value desc limit 10000), scored as materialized (select rowid as id, -bm25(papers_text, ?, ?) as relevance from papers_text where papers_text match coalesce((select bounds ->> 'ranked' from "s4"), '""') and rowid >= (select coalesce(min(id), 1) from hit) and rowid <= (select coalesce(max(id), 0) from hit) and +rowid in (select id from hit)) select hit.id as id, coalesce(relevance, 0) from hit left join scored using (id))), "s7" as materialized (select min(count(*), 100000) as n, count(*) <= 100000 as complete from (select 1 from "s3" "r2" limit (100000 + 1))) select cast(json_quote(json_object('totalCount', (select n from "s7"), 'didYouMean', (select case when (select count(*) from (select 1 from papers_text where papers_text match (select bounds ->> 'query' from "s4") and rowid > (select bounds ->> 'meantAfter' from "s4") limit 3)) < 3 then (
    with recursive given (parts) as materialized (select ?),
    tokens as materialized (
      select key as n, value ->> 'before' as before, value ->> 'word' as word, value ->> 'folded' as folded, case when value ->> 'open' then coalesce((select bounds ->> 'open' from "s4"), value ->> 'query') else value ->> 'query' end as query, value -> 'names' as names, value -> 'pieces' as pieces,
        case when value ->> 'tried' then (select count(*) from (select 1 from papers_text where papers_text match case when value ->> 'open' then coalesce((select bounds ->> 'open' from "s4"), value ->> 'query') else value ->> 'query' end and rowid > (select bounds ->> 'meantAfter' from "s4") limit 3)) else 3 end as found
      from given, json_each(parts, '$.words')),
    typed (n, word, is_open) as materialized (select n, folded, 0 from tokens where found < 3),
    stem (n, place, text) as (
      select n, 0, '' from typed
      union all
      select stem.n, place + 1, substr(typed.word, 1, place + 1) from stem join typed using (n)
      where place < length(typed.word) and exists (
        select 1 from words where word >= substr(typed.word, 1, place + 1) and word < substr(typed.word, 1, place + 1) || char(1114111) limit 1)
    ),
    branch (n, place, text, letter) as (
      select n, place, text, (select substr(word, place + 1, 1) from words where word > text and word < text || char(1114111) order by word limit 1) from stem
      union all
      select n, place, text, (select substr(word, place + 1, 1) from words where word > text || letter || char(1114111) and word < text || char(1114111) order by word limit 1)
      from branch where letter is not null limit 2000
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
        select 1 from words where word >= changed.word and word < changed.word || case when is_open then char(1114111) else char(0) end limit 1)
      group by n, changed.word
    ),
    near (n, word, edits) as (
      select n, word, 1 from edited
      union all
      select n, word, 2 from (
        select distinct n, words_parts.word as word, folded from tokens cross join json_each(pieces) cross join words_parts
        where found < 3 and words_parts.word like '%' || value || '%' and abs(length(words_parts.word) - length(folded)) <= 2 limit 2000)
      where edits_between(word, folded) = 2),
    counted as materialized (select n, near.word as word, edits, (select count(*) from (select 1 from papers_text where papers_text match '"' || near.word || '"' and rowid > (select bounds ->> 'meantAfter' from "s4") limit 1000)) as used, (select count(*) from (select 1 from names_text where names_text match '"p' || near.word || '"' and 1 limit 1000)) as named from near),
    best (n, word) as materialized (
      select n, word from (select *, row_number() over (partition by n order by edits, used desc, named desc, word) as place from (select counted.*, found from counted join tokens using (n) where used > found))
      where place = 1)
    select case when corrected and (parts ->> 'loose' or (select count(*) from (select 1 from papers_text where papers_text match in_papers and rowid > (select bounds ->> 'meantAfter' from "s4") limit 1)) > 0) then meant || (parts ->> 'rest') end
    from given, (
      select max(instead is not null) as corrected, group_concat(before || coalesce(instead, word), '' order by n) as meant, group_concat(case when instead is null then query else '"' || '' || instead || '"' end, ' AND ' order by n) as in_papers
      from (select tokens.*, best.word as instead from tokens left join best using (n)))
  ) end))) as blob)
