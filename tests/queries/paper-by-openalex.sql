-- openAlex
select cast(json_quote((select json_object('key', "r1"."key") from "papers" "r1" where "r1"."id" = coalesce((select "external_ids"."paper_id" from "external_ids" where "external_ids"."scheme" = 'openalex' and "external_ids"."value" = ?), (select "external_ids"."paper_id" from "external_ids" where "external_ids"."scheme" = 'key' and "external_ids"."value" = 'openalex:' || ?)))) as blob)

-- pubmed
select cast(json_quote((select json_object('key', "r1"."key") from "papers" "r1" where "r1"."id" = coalesce((select "external_ids"."paper_id" from "external_ids" where "external_ids"."scheme" = 'pmid' and "external_ids"."value" = ?), (select "external_ids"."paper_id" from "external_ids" where "external_ids"."scheme" = 'key' and "external_ids"."value" = 'pmid:' || ?)))) as blob)
