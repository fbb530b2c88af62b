import { joinedKinds } from '../joined-names/name-key.ts';
import { countedJoined, countedTerms } from '../names.ts';
import { wordsOfText } from '../store/gather.ts';

/** Something that must hold in every sound database. */
export interface Check {
  name: string;
  /** What holds, for people. */
  help: string;
  /** Selects what is wrong as rows of one column `fault`, or fails as corrupt; no rows where all is well. */
  sql: string;
}

/** The paper counts of a table, beside those that the rows of another one make. */
function countedFrom(table: string, column: string, rows: string): string {
  return `with counted (id, number) as (select ${column}, count(*) from ${rows} where ${column} is not null group by ${column})
    select t.key || ' has ' || t.paper_count || ', not ' || coalesce(number, 0) as fault
    from ${table} t left join counted using (id) where t.paper_count <> coalesce(number, 0)`;
}

/** The number that papers carry of their rows in another table, beside how many there are. */
function carriedNumber(column: string, rows: string): string {
  return `with counted (id, number) as (select paper_id, count(*) from ${rows} group by paper_id)
    select p.key || ' has ' || p.${column} || ', not ' || coalesce(number, 0) as fault
    from papers p left join counted using (id) where p.${column} <> coalesce(number, 0)`;
}

/** The date that the rows of a table carry of their paper, beside the paper's own. */
function carriedDate(table: string): string {
  return `select p.key || ', position ' || t.position as fault
    from ${table} t join papers p on p.id = t.paper_id where t.published is not p.published`;
}

/** Every check, in the order in which they are worth reading. */
export const checks: readonly Check[] = [
  {
    name: 'integrity',
    help: 'The file is whole, and each index agrees with its table.',
    sql: "select integrity_check as fault from pragma_integrity_check where integrity_check <> 'ok'",
  },
  {
    name: 'foreign-keys',
    help: 'What a row refers to is there.',
    sql: `select "table" || ' refers to a row that is not in ' || parent as fault from pragma_foreign_key_check`,
  },
  {
    name: 'full-text',
    help: 'The full text has the words of every paper, and no others.',
    sql: "insert into papers_text (papers_text, rank) values ('integrity-check', 1)",
  },
  {
    name: 'full-text-upkeep',
    help: 'The full text is kept in step with changes by its triggers.',
    sql: `select name || ' is missing' as fault
      from (select 'papers_text_update' as name union all select 'papers_text_delete')
      where name not in (select name from sqlite_schema where type = 'trigger')`,
  },
  {
    name: 'indexes-built',
    help: 'No index is missing that a first import set aside; the next import builds it, or compacting.',
    sql: 'select name as fault from deferred_indexes',
  },
  {
    name: 'names',
    help: 'The index of names has the words of every name, and no others.',
    sql: "insert into names_text (names_text, rank) values ('integrity-check', 1)",
  },
  {
    name: 'words',
    help: 'Every word of a title or a name can be what a mistyped word meant.',
    sql: `select distinct value as fault from names, ${wordsOfText('plain')}
      where value not in (select word from words)`,
  },
  {
    name: 'parts-of-words',
    help: 'The index of parts of words has every word.',
    sql: "insert into words_parts (words_parts, rank) values ('integrity-check', 1)",
  },
  {
    name: 'terms',
    help: 'Each thing that results name has the number of papers that name it.',
    sql: `select kind || ' ' || key || ' has ' || t.paper_count || ', not ' || coalesce(c.paper_count, 0) as fault
      from terms t full join (${countedTerms}) c using (kind, key) where t.paper_count is not c.paper_count`,
  },
  {
    name: 'joined-names',
    help: 'Each joined name has the number of papers with a result of it, and each spelling leads to it.',
    sql: `select kind || ' ' || key || ' has ' || coalesce(j.paper_count, 0) || ', not ' || coalesce(c.paper_count, 0) as fault
      from joined_names j full join (${countedJoined}) c using (kind, key) where j.paper_count is not c.paper_count
      union all select kind || ' ' || key || ' is not a spelling of ' || coalesce(joined, 'nothing')
      from terms where kind <> 'metric' and joined is not name_key(kind, text)`,
  },
  {
    name: 'author-counts',
    help: 'Each author has the number of papers that name them.',
    sql: countedFrom('authors', 'author_id', 'authorships'),
  },
  {
    name: 'topic-counts',
    help: 'Each topic has the number of papers that it is given to.',
    sql: countedFrom('topics', 'topic_id', 'paper_topics'),
  },
  {
    name: 'venue-counts',
    help: 'Each venue has the number of papers that appeared there.',
    sql: countedFrom('venues', 'venue_id', 'papers'),
  },
  {
    name: 'papers-authors',
    help: 'Each paper has the number of its authors.',
    sql: carriedNumber('author_count', 'authorships'),
  },
  {
    name: 'papers-results',
    help: 'Each paper has the number of its results.',
    sql: carriedNumber('metric_count', 'reported_metrics'),
  },
  {
    name: 'papers-years',
    help: 'The year of each paper is that of its date.',
    sql: `select key || ' has ' || coalesce(year, 'no year') as fault
      from papers where year is not cast(substr(published, 1, 4) as integer)`,
  },
  {
    name: 'dates-of-authorships',
    help: 'Authorships carry the date of their paper.',
    sql: carriedDate('authorships'),
  },
  {
    name: 'dates-of-topics',
    help: 'The topics of a paper carry its date.',
    sql: carriedDate('paper_topics'),
  },
  {
    name: 'dates-of-results',
    help: 'Results carry the date and the year of their paper.',
    sql: `select m.key as fault from reported_metrics m join papers p on p.id = m.paper_id
      where m.published is not p.published or m.year is not p.year`,
  },
  {
    name: 'keys-of-results',
    help: 'The key of each result is that of its paper with its position.',
    sql: `select m.key as fault from reported_metrics m join papers p on p.id = m.paper_id
      where m.key <> p.key || '/' || m.position`,
  },
  {
    name: 'names-of-results',
    help: 'Results carry the joined names of what they name.',
    sql: `select key as fault from reported_metrics where ${joinedKinds
      .map((kind) => `${kind}_key is not name_key('${kind}', ${kind})`)
      .join(' or ')}`,
  },
  {
    name: 'units-of-results',
    help: 'Results carry their number in its base unit.',
    sql: `select key as fault from reported_metrics where base_value is not base_value_of(metric, form, value, unit)
      or base_unit is not base_unit_of(metric, form, value, unit)`,
  },
  {
    name: 'authors-without-papers',
    help: 'Every author wrote something.',
    sql: 'select key as fault from authors where id not in (select author_id from authorships)',
  },
  {
    name: 'keys-in-use',
    help: 'No earlier key of one paper is the key of another.',
    sql: `select p.key as fault from external_ids e join papers p on p.key = e.value where e.scheme = 'key'`,
  },
  {
    name: 'waiting-references',
    help: 'Only references to papers that are not there wait for one.',
    sql: `select w.scheme || ' ' || w.value as fault from pending_references w
      left join paper_references r on r.paper_id = w.paper_id and r.position = w.position
      where r.paper_id is null or r.cited_id is not null`,
  },
];
