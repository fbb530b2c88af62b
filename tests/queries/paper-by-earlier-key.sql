-- paper
select cast(json_quote((select json_object('id', 'Paper:' || "r1"."key", 'key', "r1"."key") from "papers" "r1" where "r1"."id" = coalesce((select "papers"."id" from "papers" where "papers"."key" = ?), (select "external_ids"."paper_id" from "external_ids" where "external_ids"."scheme" = 'key' and "external_ids"."value" = ?)))) as blob)
