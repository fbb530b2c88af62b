-- leaderboard
with "s4" as materialized (select case when (select 1 from "reported_metrics" "r3" where "r3"."baseline_key" = ? limit 1 offset 2000) is null then 1 else 0 end as place), "s2" as materialized (select sum(n) as n, min(complete) as complete from (select count(*) filter (where ("r1"."baseline_key" = ?) is true) as n, end_count(count(*), 820) and count(*) <= 100000 as complete from (select "r1"."baseline_key" from "reported_metrics" "r1" where ("r1"."metric" = ? and +"r1"."own" = 1 and "r1"."improvement" is not null) limit iif((((select place from "s4") > 0) is not true), min(begin_count(820), 100000) + 1, 0)) "r1" union all select count(*) filter (where ("r1"."baseline_key" = ?) is true) as n, end_count(count(*), 820) and count(*) <= 100000 as complete from (select "r1"."baseline_key" from (select id from (select "r5"."id" as id from "reported_metrics" "r5" where "r5"."baseline_key" = ? limit 2000 * ((select place from "s4") = 1))) "f6" cross join "reported_metrics" "r1" where ("r1"."id" = "f6".id and ("r1"."metric" = ? and +"r1"."own" = 1 and "r1"."improvement" is not null)) limit (min(begin_count(820), 100000) + 1)) "r1")) select cast(json_quote(json_object('comparedCount', counted((select iif(n > 0 or complete, n, -1) from "s2")), 'didYouMean', (select json_group_array(json_object('field', "r7"."field", 'asked', "r7"."asked", 'meant', "r7"."meant")) from (with looked as materialized (select 'baseline' as field, ? as asked, case when not exists (select 1 from "joined_names" where "joined_names"."kind" = 'baseline' and "joined_names"."key" = ? and "joined_names"."paper_count" > 0) then (select "text" from (with given (whole, tail) as materialized (select ?, ?),
    kinds (kind, number, letter) as materialized (select * from (values (null, null, null), ('baseline', 5, 'b')) where column1 is not null),
    step0 as materialized (select case when (select whole from given) <> '' then (select json_group_array(json_array(kind, id)) from (select kind, value as id from (select * from kinds where kind not in ('paper', 'author')) cross join json_each((select json_group_array(rowid / 8) from (select rowid from names_text where names_text match coalesce('^ ' || '"' || letter || replace((select whole from given), ' ', ' ' || letter) || '"' || ' *', '""') and 1 order by rowid desc limit 1000))))) else '[]' end as tier0),
    step1 as materialized (select *, case when (select whole from given) <> '' and (select count(distinct case when name.value ->> 0 in ('baseline', 'dataset', 'hardware') then (select json_array(kind, joined) from terms where id = name.value ->> 1) else name.value end) from (select name.value as value from json_each(json_array(json(tier0))) tier, json_each(tier.value) name limit 1000) name) < ? + 0 then (select json_group_array(json_array(kind, id)) from (select kind, value as id from kinds cross join json_each((select json_group_array(rowid / 8) from (select rowid from names_text where names_text match coalesce('"' || letter || replace(substr((select whole from given), 1, length((select whole from given)) - length((select tail from given))), ' ', ' ' || letter) || '"' || case (select tail from given) when '' then case when length((select whole from given)) >= 3 or kind not in ('paper', 'author') then ' *' else '' end else '' end, '""') and ((select tail from given) = '' or exists (select 1 from (select ' ' || case letter when 'p' then (select title_key from papers where id = names_text.rowid / 8 limit 1) when 'a' then (select name_key from authors where id = names_text.rowid / 8 limit 1)
    when 't' then (select fold_words(name) from topics where id = names_text.rowid / 8 limit 1) when 'v' then (select fold_words(name) from venues where id = names_text.rowid / 8 limit 1)
    else (select words from terms where id = names_text.rowid / 8 limit 1) end as plain) cross join (select (select whole from given) as pattern) where instr(plain, ' ' || pattern))) order by rowid desc limit 1000))))) else '[]' end as tier1 from step0),
    step2 as materialized (select *, case when length((select whole from given)) >= 3 and (select count(distinct case when name.value ->> 0 in ('baseline', 'dataset', 'hardware') then (select json_array(kind, joined) from terms where id = name.value ->> 1) else name.value end) from (select name.value as value from json_each(json_array(json(tier0), json(tier1))) tier, json_each(tier.value) name limit 1000) name) < ? + 0 then (select json_group_array(pattern) from (select word || after as pattern from (
      select words_parts.word as word, after from (select value ->> 'word' as part, value ->> 'after' as after from json_each(?) where key = 0) cross join words_parts
      where length(part) >= 3 and words_parts.word like '%' || part || case when after = '' then '%' else '' end and words_parts.word not like part || '%' limit 5000)
      order by length(word), word limit 40)) else '[]' end as parts from step1),
    step3 as materialized (select *, case when parts <> '[]' then (select json_group_array(json_array(kind, id)) from (select kind, value as id from kinds cross join json_each((select json_group_array(rowid / 8) from (select rowid from names_text where names_text match coalesce((select group_concat('"' || letter || replace(substr(pattern, 1, length(pattern) - length((select tail from given))), ' ', ' ' || letter) || '"' || case (select tail from given) when '' then ' *' else '' end, ' OR ') from (select value as pattern from json_each(parts))), '""') and ((select tail from given) = '' or exists (select 1 from (select ' ' || case letter when 'p' then (select title_key from papers where id = names_text.rowid / 8 limit 1) when 'a' then (select name_key from authors where id = names_text.rowid / 8 limit 1)
    when 't' then (select fold_words(name) from topics where id = names_text.rowid / 8 limit 1) when 'v' then (select fold_words(name) from venues where id = names_text.rowid / 8 limit 1)
    else (select words from terms where id = names_text.rowid / 8 limit 1) end as plain) cross join (select value as pattern from json_each(parts)) where instr(plain, ' ' || pattern))) order by rowid desc limit 1000))))) else '[]' end as tier2 from step2),
    step4 as materialized (select *, case when length((select whole from given)) >= 3 and (select count(distinct case when name.value ->> 0 in ('baseline', 'dataset', 'hardware') then (select json_array(kind, joined) from terms where id = name.value ->> 1) else name.value end) from (select name.value as value from json_each(json_array(json(tier0), json(tier1), json(tier2))) tier, json_each(tier.value) name limit 1000) name) < ? + 0 then (select json_group_array(json_object('pattern', pattern, 'tier', tier)) from (with recursive pieces (n, word, before, after, open) as materialized (
      select key, value ->> 'word', value ->> 'before', value ->> 'after', value ->> 'open' from json_each(?) where length(value ->> 'word') >= 3),
    typed (n, word, is_open) as materialized (select n, word, open from pieces),
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
    )
    select pattern, min(tier) as tier from (
      select before || edited.word || after as pattern, 3 + spare as tier from edited join pieces using (n) where length(edited.word) >= 3 or not open
      union all
      select value ->> 'pattern', 3 from json_each(?)
      where value ->> 'word' = '' or exists (select 1 from words where word = value ->> 'word' limit 1)
    ) group by 1 order by 2, 1 limit 40)) else '[]' end as edits from step3),
    step5 as materialized (select *, case when edits <> '[]' then (select json_group_array(json_array(kind, id)) from (select kind, value as id from kinds cross join json_each((select json_group_array(rowid / 8) from (select rowid from names_text where names_text match coalesce((select group_concat('"' || letter || replace(substr(pattern, 1, length(pattern) - length((select tail from given))), ' ', ' ' || letter) || '"' || case (select tail from given) when '' then ' *' else '' end, ' OR ') from (select value ->> 'pattern' as pattern from json_each(edits) where value ->> 'tier' = 3)), '""') and ((select tail from given) = '' or exists (select 1 from (select ' ' || case letter when 'p' then (select title_key from papers where id = names_text.rowid / 8 limit 1) when 'a' then (select name_key from authors where id = names_text.rowid / 8 limit 1)
    when 't' then (select fold_words(name) from topics where id = names_text.rowid / 8 limit 1) when 'v' then (select fold_words(name) from venues where id = names_text.rowid / 8 limit 1)
    else (select words from terms where id = names_text.rowid / 8 limit 1) end as plain) cross join (select value ->> 'pattern' as pattern from json_each(edits) where value ->> 'tier' = 3) where instr(plain, ' ' || pattern))) order by rowid desc limit 1000))))) else '[]' end as tier3 from step4),
    step6 as materialized (select *, case when edits <> '[]' and (select count(distinct case when name.value ->> 0 in ('baseline', 'dataset', 'hardware') then (select json_array(kind, joined) from terms where id = name.value ->> 1) else name.value end) from (select name.value as value from json_each(json_array(json(tier0), json(tier1), json(tier2), json(tier3))) tier, json_each(tier.value) name limit 1000) name) < ? + 0 then (select json_group_array(json_array(kind, id)) from (select kind, value as id from kinds cross join json_each((select json_group_array(rowid / 8) from (select rowid from names_text where names_text match coalesce((select group_concat('"' || letter || replace(substr(pattern, 1, length(pattern) - length((select tail from given))), ' ', ' ' || letter) || '"' || case (select tail from given) when '' then ' *' else '' end, ' OR ') from (select value ->> 'pattern' as pattern from json_each(edits) where value ->> 'tier' = 4)), '""') and ((select tail from given) = '' or exists (select 1 from (select ' ' || case letter when 'p' then (select title_key from papers where id = names_text.rowid / 8 limit 1) when 'a' then (select name_key from authors where id = names_text.rowid / 8 limit 1)
    when 't' then (select fold_words(name) from topics where id = names_text.rowid / 8 limit 1) when 'v' then (select fold_words(name) from venues where id = names_text.rowid / 8 limit 1)
    else (select words from terms where id = names_text.rowid / 8 limit 1) end as plain) cross join (select value ->> 'pattern' as pattern from json_each(edits) where value ->> 'tier' = 4) where instr(plain, ' ' || pattern))) order by rowid desc limit 1000))))) else '[]' end as tier4 from step5),
    found (kind, id, tier, patterns) as materialized (
      select name.value ->> 0, name.value ->> 1, min(tier.key), case when min(tier.key) < 3 then json_array((select whole from given)) else (select json_group_array(value ->> 'pattern') from json_each(edits)) end
      from step6, json_each(json_array(json(tier0), json(tier1), json(tier2), json(tier3), json(tier4))) tier, json_each(tier.value) name group by 1, 2),
    once as materialized (select kind, id, tier, patterns from found where not (kind in ('baseline', 'dataset', 'hardware')) union all
    select kind, id, tier, patterns from (
      select found.*, row_number() over (partition by found.kind, joined order by tier, paper_count desc, text, found.id) as place
      from found cross join terms on terms.id = found.id where found.kind in ('baseline', 'dataset', 'hardware'))
    where place = 1)
    select kind, text, key, node, papers, tier, patterns from (select found.kind as kind, tier, patterns, found.id as id, kinds.number as number,
    coalesce(papers.title, authors.name, topics.name, venues.name, terms.text) as text,
    coalesce(papers.key, authors.key, topics.key, venues.key, case when terms.kind = 'metric' then replace(upper(terms.key), '-', '_') end) as key,
    case when terms.id is null then upper(substr(found.kind, 1, 1)) || substr(found.kind, 2) || ':' || coalesce(papers.key, authors.key, topics.key, venues.key) end as node,
    case found.kind when 'paper' then 1 else coalesce(authors.paper_count, topics.paper_count, venues.paper_count, joined_names.paper_count, terms.paper_count) end as papers,
    coalesce(papers.cited_by_count, 0) as used
  from once found cross join kinds using (kind)
    left join papers on found.kind = 'paper' and papers.id = found.id
    left join authors on found.kind = 'author' and authors.id = found.id
    left join topics on found.kind = 'topic' and topics.id = found.id
    left join venues on found.kind = 'venue' and venues.id = found.id
    left join terms on found.kind in ('metric', 'baseline', 'dataset', 'hardware') and terms.id = found.id
    left join joined_names on joined_names.kind = found.kind and joined_names.key = terms.joined) order by tier, papers desc, used desc, text, number, id limit ? + 0)) end as meant) select * from looked where meant is not null order by field) "r7"))) as blob)
