/**
 * Which names fit what has been typed, in tiers: those that begin with it, those with words that do, those with it inside a word,
 * those one edit away. A tier is looked at only if those before it have not given enough, and each look is bounded.
 */
import { type SQL, sql } from 'drizzle-orm';
import { type NameKind, nameKinds } from '../db/names.ts';
import { oneEdit } from './one-edit.ts';
import { limitTo } from './plan/dialect.ts';
import { changed } from './plan/value.ts';
import { shortestInside, shortTail, typedWords, wholeOf, withBlankMoved } from './typed-name.ts';

/** Most names of one kind that one look brings: the ones stored last, where there are more. */
const mostLooked = sql.raw('1000');
/** Most words of the vocabulary that are looked through for a part of a word. */
const mostWords = sql.raw('5000');
/** Most words that a part of a word, or an edit, may lead to. */
const mostPatterns = sql.raw('40');
const shortest = sql.raw(String(shortestInside));
/** Comes after every text that goes on. */
const end = sql.raw('char(1114111)');

const whole = sql.raw('(select whole from given)');
const tail = sql.raw('(select tail from given)');
const isLong = sql`length(${whole}) >= ${shortest}`;

/** Some words as a query of the index of names, where each word has the letter of its kind before it. */
function phrase(words: SQL): SQL {
  return sql`'"' || letter || replace(${words}, ' ', ' ' || letter) || '"'`;
}

/** The query that finds a pattern, its last word a beginning; a short last word is left to `holds`. */
function within(pattern: SQL, open: SQL): SQL {
  return sql`${phrase(sql`substr(${pattern}, 1, length(${pattern}) - length(${tail}))`)} || case ${tail} when '' then ${open} else '' end`;
}

/** The query that finds any of several patterns. */
function anyOf(patterns: SQL): SQL {
  return sql`(select group_concat(${within(sql`pattern`, sql`' *'`)}, ' OR ') from ${patterns})`;
}

/** Whether a name that was found holds one of the patterns whole. */
function holds(patterns: SQL): SQL {
  const plain =
    sql.raw(`case letter when 'p' then (select title_key from papers where id = names_text.rowid / 8 limit 1) when 'a' then (select name_key from authors where id = names_text.rowid / 8 limit 1)
    when 't' then (select fold_words(name) from topics where id = names_text.rowid / 8 limit 1) when 'v' then (select fold_words(name) from venues where id = names_text.rowid / 8 limit 1)
    else (select words from terms where id = names_text.rowid / 8 limit 1) end`);
  return sql`(${tail} = '' or exists (select 1 from (select ' ' || ${plain} as plain) cross join ${patterns} where instr(plain, ' ' || pattern)))`;
}

/** Rows of kind and id for what a query finds of each kind and a condition keeps; both may use the `letter` of a kind. */
function lookUp(query: SQL, keep = sql`1`, kinds = sql`kinds`): SQL {
  const ids = sql`select json_group_array(rowid / 8) from (select rowid from names_text where names_text match coalesce(${query}, '""') and ${keep} order by rowid desc limit ${mostLooked})`;
  return sql`select kind, value as id from ${kinds} cross join json_each((${ids}))`;
}

/** Of papers and authors, an index has the names in order. Where very many begin with the text, those that are used most come too. */
function beginning(kind: NameKind, table: SQL, key: SQL, use: SQL): SQL {
  const row = sql`select ${sql.raw(`'${kind}'`)} as kind, id from`;
  const fits = sql`${key} >= ${whole} and ${key} < ${whole} || ${end} and ${whole} <> ''`;
  const many = sql`(select count(*) from (select 1 from ${table} where ${fits} limit ${mostLooked})) = ${mostLooked}`;
  return sql`select * from (${row} ${table} where ${fits} order by ${key}, id limit ${mostLooked})
    union all ${row} (select id, ${key} from ${table} order by ${use} desc, id desc limit ${mostLooked} * (${many})) where ${fits}`;
}

function beginnings(kinds: readonly NameKind[]): SQL {
  const small = sql`(select * from kinds where kind not in ('paper', 'author'))`;
  const arms = [lookUp(sql`'^ ' || ${phrase(whole)} || ' *'`, sql`1`, small)];
  if (kinds.includes('paper'))
    arms.push(beginning('paper', sql`papers`, sql`title_key`, sql`cited_by_count`));
  if (kinds.includes('author')) arms.push(beginning('author', sql`authors`, sql`name_key`, sql`paper_count`));
  return sql.join(arms, sql` union all `);
}

/** Whether names of a kind are spellings, of which several may be one name. */
function areSpelled(kind: SQL): SQL {
  return sql`${kind} in ('baseline', 'dataset', 'hardware')`;
}

/** Whether the columns of a step, each a list of kinds and ids, hold fewer names than are asked for; spellings of one name are one. */
function tooFew(tiers: readonly string[], first: unknown): SQL {
  const joined = sql`case when ${areSpelled(sql`name.value ->> 0`)} then (select json_array(kind, joined) from terms where id = name.value ->> 1) else name.value end`;
  return sql`(select count(distinct ${joined}) from (select name.value as value from json_each(json_array(${listed(tiers)})) tier, json_each(tier.value) name limit ${mostLooked}) name) < ${first} + 0`;
}

const listed = (tiers: readonly string[]) => sql.raw(tiers.map((tier) => `json(${tier})`).join(', '));

/** Words of the vocabulary that hold the first typed word inside; a text of several words goes on after it. */
function insideWords(words: SQL): SQL {
  return sql`select word || after as pattern from (
      select words_parts.word as word, after from (select value ->> 'word' as part, value ->> 'after' as after from json_each(${words}) where key = 0) cross join words_parts
      where length(part) >= ${shortest} and words_parts.word like '%' || part || case when after = '' then '%' else '' end and words_parts.word not like part || '%' limit ${mostWords})
      order by length(word), word limit ${mostPatterns}`;
}

/** Texts one edit away; `tier` is 4 for those that only lack or replace the last letter so far. */
function edits(words: SQL, moved: SQL): SQL {
  return sql`with recursive pieces (n, word, before, after, open) as materialized (
      select key, value ->> 'word', value ->> 'before', value ->> 'after', value ->> 'open' from json_each(${words}) where length(value ->> 'word') >= ${shortest}),
    ${oneEdit(sql`select n, word, open from pieces`)}
    select pattern, min(tier) as tier from (
      select before || edited.word || after as pattern, 3 + spare as tier from edited join pieces using (n) where length(edited.word) >= ${shortest} or not open
      union all
      select value ->> 'pattern', 3 from json_each(${moved})
      where value ->> 'word' = '' or exists (select 1 from words where word = value ->> 'word' limit 1)
    ) group by 1 order by 2, 1 limit ${mostPatterns}`;
}

/** What is shown of each name, and what their order looks at. */
const shown = sql.raw(`select found.kind as kind, tier, patterns, found.id as id, kinds.number as number,
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
    left join joined_names on joined_names.kind = found.kind and joined_names.key = terms.joined`);

/** What was found, but of the spellings of one name only the one that fits best, and of several the one of most papers. */
const foundOnce = sql`select kind, id, tier, patterns from found where not (${areSpelled(sql`kind`)}) union all
    select kind, id, tier, patterns from (
      select found.*, row_number() over (partition by found.kind, joined order by tier, paper_count desc, text, found.id) as place
      from found cross join terms on terms.id = found.id where ${areSpelled(sql`found.kind`)})
    where place = 1`;

/**
 * The names of these kinds that fit, best first, as rows of `kind`, `text`, `key`, `node`, `papers`, `tier` and `patterns`: a JSON
 * list of what was looked for in them.
 * @param text - what has been typed, and `first` how many names at most: each a value or a hole
 */
export function suggestionRows(kinds: readonly NameKind[], text: unknown, first: unknown): SQL {
  const read = (how: (text: string) => unknown) => sql`${changed(text, (value) => how(String(value)))}`;
  const words = read((value) => JSON.stringify(typedWords(value)));
  const moved = read((value) => JSON.stringify(withBlankMoved(value)));
  const rows = kinds.map((kind) => {
    const { number, letter } = nameKinds[kind];
    return sql.raw(`('${kind}', ${number}, '${letter}')`);
  });
  // Of titles and authors there are so many that a short text is only looked for as a whole word.
  const open = sql`case when ${isLong} or kind not in ('paper', 'author') then ' *' else '' end`;
  const list = (names: SQL) => sql`(select json_group_array(json_array(kind, id)) from (${names}))`;
  const when = (condition: SQL, found: SQL) => sql`case when ${condition} then ${found} else '[]' end`;
  const patternsOf = (tier: number) =>
    sql`(select value ->> 'pattern' as pattern from json_each(edits) where value ->> 'tier' = ${sql.raw(String(tier))})`;
  const parts = sql`(select value as pattern from json_each(parts))`;
  const once = sql`(select ${whole} as pattern)`;
  // Each step is read by the next one alone: SQLite writes a table expression out wherever it is mentioned.
  return sql`with given (whole, tail) as materialized (select ${read(wholeOf)}, ${read(shortTail)}),
    kinds (kind, number, letter) as materialized (select * from (values ${sql.join([sql`(null, null, null)`, ...rows], sql`, `)}) where column1 is not null),
    step0 as materialized (select ${when(sql`${whole} <> ''`, list(beginnings(kinds)))} as tier0),
    step1 as materialized (select *, ${when(sql`${whole} <> '' and ${tooFew(['tier0'], first)}`, list(lookUp(within(whole, open), holds(once))))} as tier1 from step0),
    step2 as materialized (select *, ${when(sql`${isLong} and ${tooFew(['tier0', 'tier1'], first)}`, sql`(select json_group_array(pattern) from (${insideWords(words)}))`)} as parts from step1),
    step3 as materialized (select *, ${when(sql`parts <> '[]'`, list(lookUp(anyOf(parts), holds(parts))))} as tier2 from step2),
    step4 as materialized (select *, ${when(sql`${isLong} and ${tooFew(['tier0', 'tier1', 'tier2'], first)}`, sql`(select json_group_array(json_object('pattern', pattern, 'tier', tier)) from (${edits(words, moved)}))`)} as edits from step3),
    step5 as materialized (select *, ${when(sql`edits <> '[]'`, list(lookUp(anyOf(patternsOf(3)), holds(patternsOf(3)))))} as tier3 from step4),
    step6 as materialized (select *, ${when(sql`edits <> '[]' and ${tooFew(['tier0', 'tier1', 'tier2', 'tier3'], first)}`, list(lookUp(anyOf(patternsOf(4)), holds(patternsOf(4)))))} as tier4 from step5),
    found (kind, id, tier, patterns) as materialized (
      select name.value ->> 0, name.value ->> 1, min(tier.key), case when min(tier.key) < 3 then json_array(${whole}) else (select json_group_array(value ->> 'pattern') from json_each(edits)) end
      from step6, json_each(json_array(${listed(['tier0', 'tier1', 'tier2', 'tier3', 'tier4'])})) tier, json_each(tier.value) name group by 1, 2),
    once as materialized (${foundOnce})
    select kind, text, key, node, papers, tier, patterns from (${shown}) order by tier, papers desc, used desc, text, number, id ${limitTo(first)}`;
}
