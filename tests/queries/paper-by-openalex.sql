-- openAlex
select cast(json_quote((select json_object('key', "r1"."key") from "papers" "r1" where "r1"."id" = (select "external_ids"."paper_id" from "external_ids" where "external_ids"."scheme" = ? and "external_ids"."value" = ?))) as blob)

-- pubmed
select cast(json_quote((select json_object('key', "r1"."key") from "papers" "r1" where "r1"."id" = (select "external_ids"."paper_id" from "external_ids" where "external_ids"."scheme" = ? and "external_ids"."value" = ?))) as blob)
